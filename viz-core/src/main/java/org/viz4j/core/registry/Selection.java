package org.viz4j.core.registry;

import java.util.List;
import org.viz4j.error.Warning;
import org.viz4j.spi.Backend;

/**
 * The backend that was chosen for a format.
 *
 * @param warnings a tie that was broken by name
 */
public record Selection(String id, Backend backend, List<Warning> warnings) {

  public Selection {
    warnings = List.copyOf(warnings);
  }
}
