package org.viz4j.core.registry;

import org.viz4j.spi.Format;

/**
 * One backend that was found.
 *
 * @param id unique within the format
 * @param priority the highest wins where nothing is configured
 * @param module where it came from: the name of its module, jar or folder of classes
 * @param chosen whether it renders its format
 */
public record BackendListing(
    Format format, String id, int priority, String module, boolean chosen) {}
