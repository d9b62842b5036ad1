package org.viz4j.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.viz4j.error.ConfigException;
import org.viz4j.error.Warning;
import org.viz4j.figure.Figure;
import org.viz4j.figure.Theme;
import org.viz4j.geom.Size;
import org.viz4j.spi.RenderOptions;

class ConfigTest {
  private static final Set<String> FORMATS = Set.of("png", "svg", "pdf");

  @TempDir Path root;
  private ConfigFixture fixture;

  @BeforeEach
  void world() {
    fixture = new ConfigFixture(root);
  }

  @Test
  @DisplayName("has a default for dpi, theme and the most pixels, and no warning")
  void defaults() {
    Config config = fixture.load();

    assertThat(config.settings())
        .extracting(Setting::key, Setting::value, Setting::layer)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("viz.dpi", "300", Layer.DEFAULT),
            org.assertj.core.groups.Tuple.tuple("viz.maxPixels", "100000000", Layer.DEFAULT),
            org.assertj.core.groups.Tuple.tuple("viz.theme", "default", Layer.DEFAULT));
    assertThat(config.warnings(FORMATS)).isEmpty();
  }

  @Test
  @DisplayName("remembers file and line of a setting")
  void lineOfSetting() {
    Config config = fixture.inFolder("# look\n\n  viz.dpi : 150\nviz.theme=dark\n").load();

    assertThat(config.find("viz.dpi"))
        .contains(new Setting("viz.dpi", "150", Layer.FILE, path() + " line 3"));
    assertThat(config.find("viz.theme").orElseThrow().origin()).endsWith("line 4");
  }

  @Test
  @DisplayName("remembers the variable and the system property that state a setting")
  void originsOutsideFiles() {
    Config config =
        fixture.variable("VIZ_MAXPIXELS", "5000").systemProperty("viz.dpi", "72").load();

    assertThat(config.find("viz.maxPixels"))
        .contains(
            new Setting("viz.maxPixels", "5000", Layer.ENVIRONMENT, "variable VIZ_MAXPIXELS"));
    assertThat(config.find("viz.dpi"))
        .contains(new Setting("viz.dpi", "72", Layer.SYSTEM_PROPERTY, "system property viz.dpi"));
  }

  @Test
  @DisplayName("counts a setting over several lines at its first and goes on counting")
  void continuedLines() {
    Config config =
        fixture
            .inFolder(
                "viz.font = Liberation \\\n   Sans\r\n# a comment \\\nviz.dpi=\\\n90\nviz.theme=dark")
            .load();

    assertThat(config.find("viz.font").orElseThrow().value()).isEqualTo("Liberation Sans");
    assertThat(config.find("viz.font").orElseThrow().origin()).endsWith("line 1");
    assertThat(config.find("viz.dpi").orElseThrow().origin()).endsWith("line 4");
    assertThat(config.find("viz.theme").orElseThrow().origin()).endsWith("line 6");
  }

  @Test
  @DisplayName("reads a file as UTF-8, with or without a byte order mark")
  void utf8() {
    Config config = fixture.inFolder("\uFEFFviz.font=Grüße Ω \\u00e9").load();

    assertThat(config.find("viz.font").orElseThrow().value()).isEqualTo("Grüße Ω é");
  }

  @Test
  @DisplayName("refuses a file that is not UTF-8 and names it")
  void notUtf8() throws Exception {
    Files.write(path(), "viz.font=Gr\u00fc\u00dfe".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(fixture::load)
        .isInstanceOf(ConfigException.class)
        .hasMessage("\"" + path() + "\" must be UTF-8, but was not");
  }

  @Test
  @DisplayName("refuses a damaged escape and names file and line")
  void damagedEscape() {
    fixture.inFolder("viz.dpi=72\nviz.font=\\u00z\n");

    assertThatThrownBy(fixture::load)
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("in " + path() + " line 2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc",
        "0",
        "-1",
        "NaN",
        "Infinity",
        "1e2",
        "1e2f",
        "0x1p6d",
        "72d",
        "+72",
        "100001",
        "1.2.3",
        ".",
        "\u0667",
        "300 dpi",
        ""
      })
  @DisplayName("RT-2: refuses a bad dpi naming file, line, key, value and what is allowed")
  void badDpi(String value) {
    fixture.inFolder("viz.theme=dark\nviz.dpi=" + value);

    assertThatThrownBy(fixture::load)
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "viz.dpi must be a plain decimal number above 0 and at most 100000, but was \""
                + value
                + "\" in "
                + path()
                + " line 2");
  }

  @ParameterizedTest
  @CsvSource({"72, 72", "0072, 72", "72., 72", "72.50, 72.5", ".5, 0.5", "100000, 100000"})
  @DisplayName("takes a dpi of digits and at most one point")
  void goodDpi(String value, double dpi) {
    fixture.inFolder("viz.dpi=" + value);

    assertThat(fixture.load().options().dpi()).isEqualTo(dpi);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 0.1, 72, 99_999.5, 100_000})
  @DisplayName("takes the dpi of a call whatever its exponent")
  void dpiOfCall(double dpi) {
    assertThat(fixture.load().with(RenderOptions.dpi(dpi)).options().dpi()).isEqualTo(dpi);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "-1", "1.5", "1e6", "0.5", "2147483648", "99999999999999999999", "many", ""})
  @DisplayName("refuses a pixel limit that is no whole number of 1 or more, naming the line")
  void badMaxPixels(String value) {
    fixture.inFolder("viz.maxPixels=" + value);

    assertThatThrownBy(fixture::load)
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "viz.maxPixels must be a whole number from 1 to 2147483647, but was \""
                + value
                + "\" in "
                + path()
                + " line 1");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "007, 7", "2147483647, 2147483647"})
  @DisplayName("takes a pixel limit of 1 or more")
  void goodMaxPixels(String value, long pixels) {
    fixture.inFolder("viz.maxPixels=" + value);

    assertThat(fixture.load().options().maxPixels()).isEqualTo(pixels);
  }

  @Test
  @DisplayName("remembers where a call took a value from")
  void originInCall() {
    assertThat(fixture.load().with("viz.dpi", " 72 ", "option --dpi").find("viz.dpi"))
        .contains(new Setting("viz.dpi", "72", Layer.CALL, "option --dpi"));
    assertThatThrownBy(() -> fixture.load().with("viz.dpi", "no", "option --dpi"))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("but was \"no\" in option --dpi");
  }

  @Test
  @DisplayName("keeps a message on one line whatever keys, values and files are called")
  void oneLine() {
    Config config = fixture.load();

    assertThat(config.with("viz.a\u2028\u009bb", "1", "option").warnings(Set.of()))
        .singleElement()
        .satisfies(
            warning -> assertThat(warning.message()).startsWith("key \"viz.a \ufffdb\" is not"));
    assertThatThrownBy(() -> config.with("viz.theme", "da\nrk\u009b", "option"))
        .hasMessageContaining("but was \"da rk\ufffd\" in option");
    assertThatThrownBy(
            () ->
                Config.from(
                    ConfigSources.process().withFile(root.resolve("no\n".repeat(30) + "ne"))))
        .hasMessageContaining("no ".repeat(30) + "ne\"")
        .hasMessageNotContaining("\n");
  }

  @Test
  @DisplayName("refuses an unknown theme listing those there are, with the nearest spelling")
  void unknownTheme() {
    fixture.variable("VIZ_THEME", "drak");

    assertThatThrownBy(fixture::load)
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "viz.theme must be one of dark, default, but was \"drak\" in variable VIZ_THEME;"
                + " did you mean \"dark\"?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"viz.font", "viz.backend.svg"})
  @DisplayName("refuses an empty name")
  void emptyName(String key) {
    fixture.inFolder(key + " =  ");

    assertThatThrownBy(fixture::load)
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(key + " must be the ")
        .hasMessageEndingWith("but was empty in " + path() + " line 1");
  }

  @Test
  @DisplayName("refuses a bad value even where a higher layer overrides it")
  void badValueBelow() {
    fixture.inFolder("viz.dpi=many").variable("VIZ_DPI", "72");

    assertThatThrownBy(fixture::load).isInstanceOf(ConfigException.class);
  }

  @Test
  @DisplayName("refuses a bad value of a call and says that the call stated it")
  void badCall() {
    Config config = fixture.load();

    assertThatThrownBy(() -> config.with(RenderOptions.dpi(-1)))
        .isInstanceOf(ConfigException.class)
        .hasMessageEndingWith("but was \"-1.0\" in the call");
  }

  @ParameterizedTest
  @CsvSource({
    "viz.dpy, viz.dpi",
    "dpi, viz.dpi",
    "viz.maxpixels, viz.maxPixels",
    "viz.backend.pgn, viz.backend.png",
    "viz.backend, viz.backend.pdf",
    "viz.themes, viz.theme",
    "viz.webp.quality, viz.dpi",
    "viz.svg., viz.dpi"
  })
  @DisplayName("RT-2: warns of an unknown key with its place and the nearest known key")
  void unknownKey(String key, String nearest) {
    Config config = fixture.inFolder("\n" + key + "=1").load();

    assertThat(config.warnings(FORMATS))
        .containsExactly(
            new Warning(
                Warning.Code.UNKNOWN_KEY,
                "key \""
                    + key
                    + "\" is not known in "
                    + path()
                    + " line 2 and was ignored; the nearest known key is "
                    + nearest));
  }

  @Test
  @DisplayName("hands a backend's own keys through")
  void ownKeys() {
    Config config = fixture.inFolder("viz.svg.text=outlines").variable("VIZ_PNG_X", "1").load();

    assertThat(config.warnings(FORMATS)).isEmpty();
    assertThat(config.options().find("viz.svg.text")).contains("outlines");
    assertThat(config.options().find("viz.png.x")).contains("1");
  }

  @Test
  @DisplayName("takes the keys of a format that a backend brought")
  void keysOfForeignFormat() {
    Config config = fixture.inFolder("viz.webp.quality=80\nviz.backend.webp=x").load();

    assertThat(config.warnings(Set.of("webp"))).isEmpty();
    assertThat(config.warnings(FORMATS)).hasSize(2);
  }

  @Test
  @DisplayName("treats an empty variable as not set")
  void emptyVariable() {
    assertThat(fixture.variable("VIZ_DPI", " ").load().options().dpi()).isEqualTo(300);
  }

  @Test
  @DisplayName("reads the given file in place of the one in the working folder")
  void givenFile() throws Exception {
    Path given = Files.writeString(root.resolve("my.conf"), "viz.theme=dark");
    Config config = fixture.inFolder("viz.theme=default\nviz.dpi=72").file(given).load();

    assertThat(config.options().find("viz.theme")).contains("dark");
    assertThat(config.options().dpi()).isEqualTo(300);
  }

  @Test
  @DisplayName("refuses a given file that does not exist, or is a folder")
  void missingFile() {
    assertThatThrownBy(() -> fixture.file(root.resolve("none.conf")).load())
        .isInstanceOf(ConfigException.class)
        .hasMessageContaining(root.resolve("none.conf").toString());
    assertThatThrownBy(() -> fixture.file(root).load())
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("\"" + root + "\" must be a readable file");
  }

  @Test
  @DisplayName("reads the first of two files on the class path and warns")
  void twoOnClassPath() throws Exception {
    Path other = Files.createDirectories(root.resolve("other"));
    Files.writeString(other.resolve("viz.properties"), "viz.dpi=1");
    fixture.onClassPath("viz.dpi=2");
    try (java.net.URLClassLoader loader =
        new java.net.URLClassLoader(
            new java.net.URL[] {root.resolve("classes").toUri().toURL(), other.toUri().toURL()},
            null)) {
      Config config =
          Config.from(
              new ConfigSources(
                  java.util.Map.of(), java.util.Map.of(), loader, fixture.folder, null));

      assertThat(config.options().dpi()).isEqualTo(2);
      assertThat(config.warnings(FORMATS))
          .extracting(Warning::code)
          .containsExactly(Warning.Code.ASSUMED);
    }
  }

  @Test
  @DisplayName("does not see what changes after it was read")
  void immutable() {
    Config config = fixture.inFolder("viz.dpi=72").load();
    fixture.inFolder("viz.dpi=96");
    config.with(RenderOptions.dpi(150));

    assertThat(config.options().dpi()).isEqualTo(72);
  }

  @Test
  @DisplayName("lets the theme of a figure win over everything, its font included")
  void figure() {
    Figure figure = Figure.of(Size.inches(1, 1), axes -> {});
    Config config =
        fixture.load().with(RenderOptions.NONE.withTheme("default").with("viz.font", "Mono"));

    Config stated = config.with(figure.withTheme(Theme.DARK));
    assertThat(stated.find("viz.theme"))
        .contains(new Setting("viz.theme", "dark", Layer.FIGURE, "the figure"));
    assertThat(stated.find("viz.font").orElseThrow().value()).isEqualTo("Liberation Sans");
    assertThat(config.with(figure).find("viz.font").orElseThrow().value()).isEqualTo("Mono");
  }

  @Test
  @DisplayName("takes the date of files from SOURCE_DATE_EPOCH")
  void sourceDate() {
    assertThat(fixture.load().sourceDate()).isEmpty();
    assertThat(fixture.variable("SOURCE_DATE_EPOCH", "1700000000").load().sourceDate())
        .contains(Instant.parse("2023-11-14T22:13:20Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"now", "-1", "1.5", "253402300800", "99999999999999999999", "9223372036854775807"})
  @DisplayName("refuses a SOURCE_DATE_EPOCH that is no date")
  void badSourceDate(String value) {
    fixture.variable("SOURCE_DATE_EPOCH", value);

    assertThatThrownBy(fixture::load)
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "SOURCE_DATE_EPOCH must be whole seconds since 1970 and before the year 10000, but was \""
                + value
                + "\" in the environment");
  }

  @Test
  @DisplayName("reads this process when nothing is passed in")
  void process() {
    assertThat(Config.load().settings()).isNotEmpty();
  }

  @Test
  @DisplayName("measures edits, a swap of neighbours as one")
  void distance() {
    assertThat(List.of("", "stax", "sttax", "satx", "jfree"))
        .extracting(word -> Spelling.distance(word, "stax"))
        .containsExactly(4, 0, 1, 1, 5);
    assertThat(Spelling.hint("satx", List.of("jfree", "stax")))
        .isEqualTo("; did you mean \"stax\"?");
    assertThat(Spelling.hint("webp", List.of("pdf", "png", "svg"))).isEmpty();
    assertThat(Spelling.nearest("x", List.of())).isEmpty();
  }

  private Path path() {
    return fixture.folder.resolve("viz.properties");
  }
}
