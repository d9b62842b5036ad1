package org.viz4j.report.page;

/**
 * A figure in the page.
 *
 * @param id of its heading
 * @param markup an {@code svg} or {@code img} element
 * @param caption empty for none
 */
public record PageFigure(String id, String title, String markup, String caption) {}
