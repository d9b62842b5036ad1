package org.viz4j.core.config;

/**
 * One value and where it was said.
 *
 * @param key such as {@code viz.dpi}
 * @param value as written, without spaces around it
 * @param origin for messages: file and line, the variable's name, or the call
 */
public record Setting(String key, String value, Layer layer, String origin) {}
