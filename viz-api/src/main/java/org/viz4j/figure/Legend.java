package org.viz4j.figure;

/** Says which mark is which: an entry for every mark that has a label, in the order of marks. */
public record Legend(LegendPlace place) {}
