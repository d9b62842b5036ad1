package org.viz4j.tests.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.viz4j.examples.DocPictures;

class DocPicturesTest {
  private static final Path ROOT = Path.of("..");
  private static final Path DOCS = ROOT.resolve("docs");
  private static final Path EXAMPLES = ROOT.resolve("examples/src/main/java/org/viz4j/examples");
  private static final Pattern JAVA = Pattern.compile("```java\\R(.*?)```", Pattern.DOTALL);
  private static final Pattern METHOD =
      Pattern.compile("^  public static Figure .*?^  }$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern PICTURE = Pattern.compile("(?:gallery|compare)/[\\w-]+\\.png");

  @Test
  @DisplayName("the pictures of the documents are of today; if not, run docs/draw and look at them")
  void current() throws IOException {
    assertThat(DocPictures.digests(ROOT)).isEqualTo(Files.readString(DOCS.resolve("pictures.txt")));
  }

  @Test
  @DisplayName("the gallery shows the source of every recipe figure and no other")
  void sources() throws IOException {
    List<String> shown = found(JAVA, 1, DOCS.resolve("gallery.md"));
    List<String> methods = found(METHOD, 0, EXAMPLES.resolve("RecipeFigures.java"));

    assertThat(shown.stream().map(DocPicturesTest::bare))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(methods.stream().map(DocPicturesTest::bare).toList());
  }

  @Test
  @DisplayName("every picture is drawn by a program or by matplotlib, shown, and small")
  void pictures() throws IOException {
    List<String> drawn = DocPictures.all(ROOT).stream().map(DocPictures.Picture::file).toList();
    List<String> shown = found(PICTURE, 0, DOCS.resolve("gallery.md"));
    shown.addAll(found(PICTURE, 0, DOCS.resolve("compare.md")));

    assertThat(shown).containsAll(drawn);
    for (String file : shown) {
      assertThat(DOCS.resolve(file)).isNotEmptyFile();
      assertThat(Files.size(DOCS.resolve(file))).as(file).isLessThanOrEqualTo(60 * 1024);
      assertThat(drawn.contains(file) || file.endsWith("-matplotlib.png")).as(file).isTrue();
    }
    for (String folder : List.of("gallery", "compare")) {
      try (Stream<Path> files = Files.list(DOCS.resolve(folder))) {
        assertThat(files.map(file -> folder + "/" + file.getFileName()))
            .filteredOn(file -> file.endsWith(".png"))
            .isSubsetOf(shown);
      }
    }
  }

  @Test
  @DisplayName("no recipe is missing in the gallery")
  void recipes() throws IOException {
    String gallery = Files.readString(DOCS.resolve("gallery.md"));
    Path recipes = ROOT.resolve("viz-core/src/main/java/org/viz4j/core/recipe");
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(recipes)) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains("  public static Figure of(")) {
          names.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(gallery).contains(name + ".of("));
  }

  private static List<String> found(Pattern pattern, int group, Path file) throws IOException {
    List<String> found = new ArrayList<>();
    for (Matcher matcher = pattern.matcher(Files.readString(file)); matcher.find(); ) {
      found.add(matcher.group(group));
    }
    return found;
  }

  /** Without white space, since a document breaks lines elsewhere. */
  private static String bare(String source) {
    return source.replaceAll("\\s", "");
  }
}
