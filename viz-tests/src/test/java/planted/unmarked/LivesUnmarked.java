package planted.unmarked;

final class LivesUnmarked {}
