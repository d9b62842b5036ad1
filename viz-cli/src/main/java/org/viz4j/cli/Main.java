package org.viz4j.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.viz4j.core.config.Spelling;
import org.viz4j.error.BackendException;
import org.viz4j.error.VizException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs the command and says with what code it ended. */
public final class Main {
  private static final int OUR_FAULT = 1;
  private static final int BAD_INPUT = 2;

  private final Console console;
  private final boolean debug;

  private Main(Console console, boolean debug) {
    this.console = console;
    this.debug = debug;
  }

  public static void main(String[] args) {
    System.setProperty("java.awt.headless", "true");
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(args, out, err));
  }

  /**
   * Runs the command.
   *
   * @param out takes the result alone: the path written, or a listing
   * @param err takes warnings, {@code warning: …}, and one line for a failure
   * @return 0 done, 1 our own fault, 2 bad usage or input
   */
  public static int run(String[] args, PrintStream out, PrintStream err) {
    List<String> words = Arrays.asList(args);
    if (words.contains("--verbose")) {
      // read when the first logger is made, hence before anything else
      System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "debug");
    }
    return new Main(new Console(out, err), words.contains("--debug")).run(args);
  }

  private int run(String[] args) {
    try {
      int code = commandLine().execute(args);
      console.flush();
      return code;
    } catch (Throwable e) { // also an Error must end in one line
      return failed(e);
    }
  }

  private CommandLine commandLine() {
    CommonOptions options = new CommonOptions();
    CommandLine plot = new CommandLine(new PlotCommand(console, options));
    plot.getCommandSpec().usageMessage().footer("", "Recipes:", Recipe.listing());
    CommandLine root = new CommandLine(new VizCommand(options));
    root.addSubcommand(plot);
    root.addSubcommand(new ReportCommand(console, options));
    root.addSubcommand(new WatchCommand(console, options));
    root.addSubcommand(new DiagnoseCommand(console, options));
    root.addSubcommand(new BackendsCommand(console, options));
    root.getCommandSpec().version("viz " + Version.read());
    return root.setExpandAtFiles(false)
        .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
        .setParameterExceptionHandler((e, args) -> refused(e))
        .setExecutionExceptionHandler((e, line, parsed) -> failed(e));
  }

  private int refused(ParameterException e) {
    console.error(e instanceof UnmatchedArgumentException u ? unmatched(u) : e.getMessage());
    trace(e);
    return BAD_INPUT;
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String word = e.getUnmatched().get(0);
    CommandLine command = e.getCommandLine();
    List<String> known = new ArrayList<>();
    boolean option = word.startsWith("-");
    if (option) {
      command.getCommandSpec().optionsMap().keySet().stream()
          .filter(name -> name.startsWith("--"))
          .sorted()
          .forEach(known::add);
    } else {
      command.getSubcommands().keySet().stream().sorted().forEach(known::add);
    }
    if (known.isEmpty()) {
      return "argument \""
          + word
          + "\" must not be given: "
          + command.getCommandName()
          + " takes none";
    }
    return (option ? "option" : "command")
        + " must be one of "
        + String.join(", ", known)
        + ", but was \""
        + word
        + '"'
        + Spelling.hint(word, known);
  }

  private int failed(Throwable e) {
    boolean input =
        e instanceof VizException && !(e instanceof BackendException && e.getCause() != null);
    if (e instanceof VizException && e.getMessage() != null) {
      console.error(e.getMessage());
    } else {
      console.error("internal fault: " + e + (debug ? "" : "; --debug shows where"));
    }
    trace(e);
    return input ? BAD_INPUT : OUR_FAULT;
  }

  private void trace(Throwable e) {
    if (debug) {
      console.trace(e);
    }
  }
}
