package planted;

/** Innocent. */
public final class Facade {}
