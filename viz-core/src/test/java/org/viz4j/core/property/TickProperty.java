package org.viz4j.core.property;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A property of ticks, which take longer than arithmetic: 4,000 tries from a fixed seed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(
    tries = 4_000,
    seed = "20260101",
    shrinking = ShrinkingMode.OFF,
    edgeCases = EdgeCasesMode.NONE)
public @interface TickProperty {}
