package org.viz4j.core.diagnosis;

/** How much a finding matters, the least first. */
public enum Severity {
  /** Worth knowing; a good run may have it. */
  INFO,
  /** Something to look into. */
  WARN,
  /** The run, or what follows the onset, is of no use. */
  ERROR
}
