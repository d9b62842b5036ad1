package org.viz4j.core.layout;

/** Width and height in pt, without the bounds that a page has. */
record Area(double width, double height) {}
