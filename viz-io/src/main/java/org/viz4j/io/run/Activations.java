package org.viz4j.io.run;

import org.viz4j.data.ImageLayout;
import org.viz4j.data.Tensor;

/**
 * What a layer made of one image.
 *
 * @param maps of that image, in {@code layout}
 * @param assumed whether nothing said what the layout is
 * @param images how many the file holds; the first is taken
 */
public record Activations(Tensor maps, ImageLayout layout, boolean assumed, long images) {}
