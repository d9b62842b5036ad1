package planted;
final class Unformatted { private Unformatted(){} }
