package org.viz4j.tests.determinism;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import org.viz4j.core.config.Config;
import org.viz4j.core.config.ConfigSources;

/** Configuration with nothing stated anywhere. */
public final class Plain {
  private Plain() {}

  public static Config config() {
    ClassLoader nothing = new URLClassLoader(new URL[0], null);
    Path nowhere = Path.of("no-such-folder");
    return Config.from(new ConfigSources(Map.of(), Map.of(), nothing, nowhere, null));
  }
}
