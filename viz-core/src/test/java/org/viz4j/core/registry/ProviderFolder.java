package org.viz4j.core.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.viz4j.spi.BackendProvider;

/** A folder of compiled providers and their {@code META-INF/services} entry. */
final class ProviderFolder {
  private final Path classes;
  private final List<String> waiting = new ArrayList<>();

  ProviderFolder(Path classes) {
    this.classes = classes;
  }

  /** Compiles a healthy provider of class {@code fault.<name>}. */
  ProviderFolder healthy(String name, int priority) {
    return compile(name, body(name, priority, ""));
  }

  /** Compiles a provider with {@code extra} members. */
  ProviderFolder with(String name, String extra) {
    return compile(name, body(name, 1, extra));
  }

  /** Compiles class {@code fault.<name>}, with the others that are waiting. */
  ProviderFolder compile(String name, String source) {
    try {
      Path file = classes.resolveSibling("src").resolve("fault").resolve(name + ".java");
      Files.createDirectories(file.getParent());
      waiting.add(Files.writeString(file, "package fault;\n" + source).toString());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void compileWaiting() {
    if (waiting.isEmpty()) {
      return;
    }
    List<String> arguments =
        new ArrayList<>(List.of("-proc:none", "-d", classes.toString(), "-cp", apiClasses()));
    arguments.addAll(waiting);
    waiting.clear();
    int result =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (result != 0) {
      throw new IllegalStateException("does not compile: " + arguments);
    }
  }

  ProviderFolder delete(String name) throws IOException {
    Files.delete(file(name));
    return this;
  }

  /** Makes the class file look compiled for Java 55. */
  ProviderFolder fromTheFuture(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file(name));
    bytes[7] = 99;
    Files.write(file(name), bytes);
    return this;
  }

  ProviderFolder cutShort(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(file(name));
    Files.write(file(name), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    return this;
  }

  ProviderFolder services(String... lines) throws IOException {
    compileWaiting();
    Path services = classes.resolve("META-INF/services");
    Files.createDirectories(services);
    Files.write(services.resolve(BackendProvider.class.getName()), List.of(lines));
    return this;
  }

  private static String apiClasses() {
    try {
      return Path.of(
              BackendProvider.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A new loader, so that the same class can be loaded twice. */
  URLClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, BackendProvider.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name) {
    compileWaiting();
    return classes.resolve("fault").resolve(name + ".class");
  }

  private static String body(String name, int priority, String extra) {
    return "import org.viz4j.spi.*;\n"
        + ("public class " + name + " implements BackendProvider {\n")
        + extra
        + (extra.contains(" id()")
            ? ""
            : "public String id() { return \""
                + name.toLowerCase(java.util.Locale.ROOT)
                + "\"; }\n")
        + (extra.contains(" format()") ? "" : "public Format format() { return Format.SVG; }\n")
        + ("public int priority() { return " + priority + "; }\n")
        + "public Backend create() { return null; }\n}\n";
  }
}
