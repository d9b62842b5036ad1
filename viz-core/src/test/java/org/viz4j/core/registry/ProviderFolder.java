package org.viz4j.core.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.viz4j.spi.BackendProvider;

/** A folder of compiled providers and their {@code META-INF/services} entry. */
final class ProviderFolder {
  private final Path classes;

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

  ProviderFolder compile(String name, String source) {
    try {
      Path file = classes.resolveSibling("src").resolve("fault").resolve(name + ".java");
      Files.createDirectories(file.getParent());
      Files.createDirectories(classes);
      Files.writeString(file, "package fault;\n" + source);
      int result =
          ToolProvider.findFirst("javac")
              .orElseThrow()
              .run(
                  System.out,
                  System.err,
                  "-d",
                  classes.toString(),
                  "-cp",
                  System.getProperty("java.class.path") + java.io.File.pathSeparator + classes,
                  "-proc:none",
                  file.toString());
      if (result != 0) {
        throw new IllegalStateException("does not compile: " + source);
      }
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
    Path services = classes.resolve("META-INF/services");
    Files.createDirectories(services);
    Files.write(services.resolve(BackendProvider.class.getName()), List.of(lines));
    return this;
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
