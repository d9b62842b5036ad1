package org.viz4j.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** The option of every command that reads a history. */
final class ColumnsOption {
  static final String NAME = "--columns";

  @Option(
      names = NAME,
      split = ",",
      paramLabel = "NAMES",
      description = "Names of the columns of a history without a header.")
  private List<String> names = List.of();

  /** Empty if not given. */
  List<String> names() {
    return names;
  }
}
