package org.viz4j.report.page;

/**
 * What a page has in common with its figures.
 *
 * @param scheme {@code light} or {@code dark}
 * @param background as {@code #rrggbb}
 * @param text likewise
 */
public record PageColors(String scheme, String background, String text) {}
