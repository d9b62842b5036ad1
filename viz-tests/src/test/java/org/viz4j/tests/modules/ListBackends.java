package org.viz4j.tests.modules;

import java.util.ServiceLoader;
import org.viz4j.spi.BackendProvider;

/** Prints every provider that this JVM finds, in the order of their names. */
final class ListBackends {
  private ListBackends() {}

  public static void main(String[] args) {
    ServiceLoader.load(BackendProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .map(provider -> provider.format().id() + " " + provider.id() + " " + provider.priority())
        .sorted()
        .forEach(System.out::println);
  }
}
