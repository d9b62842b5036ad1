package planted.figure;

/** Innocent, with a builder as values have. */
public record Titled(String title) {

  static final class Builder {
    private String title = "";

    Builder title(String title) {
      this.title = title;
      return this;
    }

    Titled build() {
      return new Titled(title);
    }
  }
}
