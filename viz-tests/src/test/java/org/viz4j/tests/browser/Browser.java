package org.viz4j.tests.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.viz4j.testkit.ExternalTool;

/** Chromium without a window, on pages from disk, with what it found out about them. */
final class Browser {
  private static final List<String> ALWAYS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-extensions");

  /** A job that was started for a page, not by the browser for itself. */
  private static final Pattern REQUEST =
      Pattern.compile("\"initiator\":\"(?!not an origin\")[^\n]*?\"url\":\"([^\"]*)\"");

  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  /** Writes the serious findings of axe, then those of lesser weight, and what is too wide. */
  private static final String RUN =
      """
      axe.run(document, {resultTypes: ['violations']}).then(result => {
        const lines = result.violations.map(found =>
          found.impact + ' ' + found.id + ': '
          + found.nodes.map(node => node.target.join(' ')).join(', '));
        const page = document.documentElement;
        if (page.scrollWidth > page.clientWidth) {
          lines.push('wider than the window: ' + page.scrollWidth + ' px');
        }
        const told = document.createElement('pre');
        told.id = 'told';
        told.textContent = lines.join('\\n');
        document.body.replaceChildren(told);
      });
      """;

  private final ExternalTool chromium = ExternalTool.require("chromium");
  private final Path folder;
  private int runs;

  /** Keeps its files in {@code folder}. */
  Browser(Path folder) {
    this.folder = folder;
  }

  /**
   * What became of a page.
   *
   * @param requests addresses that were asked for
   * @param complaints a line each
   */
  record Seen(List<String> requests, List<String> complaints) {}

  /**
   * Opens a copy of {@code page} without its policy, so that nothing holds back what it asks for,
   * and lets axe look at it in a window of that width in pixels.
   */
  Seen open(String page, int width) throws IOException {
    String script = axe() + "</script><script>" + RUN;
    String copy =
        page.replaceFirst(POLICY, "").replace("</body>", "<script>" + script + "</script></body>");
    Path log = folder.resolve("net-" + ++runs + ".json");
    String told =
        run(
            copy,
            "--window-size=" + width + ",900",
            "--log-net-log=" + log,
            "--virtual-time-budget=20000",
            "--dump-dom");
    Matcher found = Pattern.compile("<pre id=\"told\">([^<]*)</pre>").matcher(told);
    if (!found.find()) {
      throw new AssertionError("axe must come to an end, but the page was " + told);
    }
    return new Seen(requests(log), found.group(1).lines().toList());
  }

  private static String axe() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> requests(Path log) throws IOException {
    List<String> requests = new ArrayList<>();
    Matcher found = REQUEST.matcher(Files.readString(log));
    while (found.find()) {
      requests.add(found.group(1));
    }
    return requests;
  }

  /**
   * What is on each page of paper when {@code page} is printed; around each figure stand {@code [n}
   * and {@code n]} with its number.
   */
  List<String> printed(String page) throws IOException {
    StringBuilder marked = new StringBuilder();
    String[] parts = page.split("<figure>", -1);
    marked.append(parts[0]);
    for (int i = 1; i < parts.length; i++) {
      marked
          .append("<figure>")
          .append(mark("[" + i))
          .append(parts[i].replace("</figure>", mark(i + "]") + "</figure>"));
    }
    Path pdf = folder.resolve("print-" + ++runs + ".pdf");
    run(marked.toString(), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
    List<String> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      for (int i = 1; i <= document.getNumberOfPages(); i++) {
        text.setStartPage(i);
        text.setEndPage(i);
        sheets.add(text.getText(document));
      }
    }
    return sheets;
  }

  private static String mark(String text) {
    return "<p style=\"margin:0;font:1px/1px monospace\">figure" + text + "</p>";
  }

  private String run(String page, String... options) throws IOException {
    Path file = Files.writeString(folder.resolve("page-" + ++runs + ".html"), page);
    List<String> all = new ArrayList<>(ALWAYS);
    all.add("--user-data-dir=" + folder.resolve("profile-" + runs));
    all.addAll(List.of(options));
    all.add(file.toUri().toString());
    return chromium.run(all.toArray(new String[0])).output();
  }
}
