package org.viz4j.report.page;

/**
 * A figure in the page.
 *
 * @param id of its heading
 * @param wide whether nothing stands beside it
 * @param markup an {@code svg} or {@code img} element
 * @param caption empty for none
 */
public record PageFigure(String id, String title, boolean wide, String markup, String caption) {}
