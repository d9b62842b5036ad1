/** The contract kit for backends. */
module org.viz4j.testkit {
  requires static org.jspecify;
  requires transitive java.xml;
  requires transitive org.junit.jupiter.api;
  requires transitive org.viz4j.api;

  exports org.viz4j.testkit;

  // the contracts' tests are methods of interfaces that are not public
  opens org.viz4j.testkit to
      org.junit.platform.commons;
}
