package org.viz4j.report.page;

import java.util.List;
import java.util.Map;

/**
 * What the page shows.
 *
 * @param title name of the run
 * @param colors those of the theme of its figures
 * @param numbers the most important ones, by what they are called
 * @param facts what the run says about itself, by name
 * @param readme empty for none
 * @param findings what the losses are consistent with; empty for nothing
 * @param notes lines by their heading
 */
public record PageContent(
    String title,
    PageColors colors,
    List<PageFigure> figures,
    List<String> findings,
    Map<String, String> numbers,
    Map<String, String> facts,
    String readme,
    Map<String, List<String>> notes) {}
