package org.viz4j.core.layout;

import java.util.List;
import org.viz4j.error.Warning;

public record Layout(List<Warning> warnings) {}
