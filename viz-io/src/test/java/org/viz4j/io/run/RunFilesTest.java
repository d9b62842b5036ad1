package org.viz4j.io.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.viz4j.error.FileException;
import org.viz4j.error.Warning;

@DisplayName("the files of a run")
class RunFilesTest {
  @TempDir private Path folder;
  private final List<Warning> warnings = new ArrayList<>();

  private RunFiles files() {
    return RunFiles.of(folder.resolve("run"), warnings::add);
  }

  private void make(String name) throws IOException {
    Path file = folder.resolve("run").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, name);
  }

  @Test
  @DisplayName("come by natural order, hidden ones never")
  void order() throws IOException {
    for (String name : List.of("w/l10.npy", "w/l9.npy", "w/.hidden", "w/deep/x.npy", "a.csv")) {
      make(name);
    }
    assertThat(files().in("w").stream().map(files()::relative))
        .containsExactly("w/l9.npy", "w/l10.npy");
    assertThat(files().below("w").stream().map(files()::relative)).containsExactly("w/deep/x.npy");
    assertThat(files().in("none")).isEmpty();
    assertThat(files().run()).isEqualTo("run");
  }

  @Test
  @DisplayName(
      "never lie outside its folder: a link that leads out is named, one that stays is taken")
  void links() throws IOException {
    make("w/inside.npy");
    Files.writeString(folder.resolve("secret.npy"), "out");
    Path inner = folder.resolve("run/w");
    Files.createSymbolicLink(inner.resolve("out.npy"), folder.resolve("secret.npy"));
    Files.createSymbolicLink(inner.resolve("in.npy"), inner.resolve("inside.npy"));
    Files.createSymbolicLink(inner.resolve("nothing.npy"), inner.resolve("gone"));
    Files.createSymbolicLink(folder.resolve("run/all"), folder);
    // the name of the folder as a prefix must not open its neighbour
    Files.createDirectories(folder.resolve("run-private"));
    Files.createSymbolicLink(folder.resolve("run/p"), folder.resolve("run-private"));
    assertThat(files().in("w").stream().map(files()::relative))
        .containsExactly("w/in.npy", "w/inside.npy");
    assertThat(files().in("all")).isEmpty();
    assertThat(files().in("p")).isEmpty();
    assertThat(warnings)
        .extracting(Warning::message)
        .contains(
            "w/out.npy is a link that leads out of the run folder; it was not followed",
            "w/nothing.npy is a link to nothing",
            "all is a link that leads out of the run folder; it was not followed",
            "p is a link that leads out of the run folder; it was not followed");
  }

  @Test
  @DisplayName("need a folder")
  void folder() throws IOException {
    assertThatThrownBy(this::files)
        .isInstanceOf(FileException.class)
        .hasMessageEndingWith("run\" must be a folder, but was not there");
    Files.writeString(folder.resolve("run"), "");
    assertThatThrownBy(this::files).hasMessageEndingWith("must be a folder, but was a file");
  }
}
