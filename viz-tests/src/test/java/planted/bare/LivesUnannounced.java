package planted.bare;

final class LivesUnannounced {}
