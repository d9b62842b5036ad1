package org.viz4j.core.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.figure.Axes;
import org.viz4j.figure.Frame;
import org.viz4j.figure.LegendPlace;

/**
 * What helps to read axes, and their insets, before they have a place.
 *
 * @param twin null for none
 * @param legend null for none
 * @param colorbar null for none
 * @param captions of an image grid; null for none
 */
record Guides(
    Ticking x,
    Ticking y,
    @Nullable Ticking twin,
    @Nullable LegendArranger legend,
    @Nullable ColorbarArranger colorbar,
    @Nullable CaptionArranger captions,
    List<InsetArranger> insets) {

  static Guides of(Axes axes, Trained trained, Ruler ruler, Outer outer) {
    boolean framed = axes.frame() == Frame.FULL;
    Trained.AxisScale twin = trained.twin();
    List<InsetArranger> insets = new ArrayList<>();
    for (int i = 0; i < axes.insets().size(); i++) {
      insets.add(new InsetArranger(axes.insets().get(i), trained.insets().get(i), ruler));
    }
    return new Guides(
        ticking(trained.x(), ruler, outer.x() && framed),
        ticking(trained.y(), ruler, outer.y() && framed),
        twin == null ? null : ticking(twin, ruler, framed),
        LegendArranger.of(axes.legend(), axes.allMarks(), ruler),
        ColorbarArranger.of(axes, ruler),
        CaptionArranger.of(axes, ruler),
        insets);
  }

  private static Ticking ticking(Trained.AxisScale axis, Ruler ruler, boolean labelled) {
    Ticking ticking = Ticking.of(axis, ruler);
    return labelled ? ticking : new UnlabelledTicking(ticking);
  }

  /** Where the legend goes; null for none. */
  @Nullable LegendPlace place() {
    return legend == null ? null : legend.place();
  }
}
