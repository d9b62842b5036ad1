package org.viz4j.scene;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says about itself. Texts are free of control characters by the time a backend sees
 * them; empty means absent.
 *
 * @param description words for those who do not see the picture
 * @param language BCP 47, such as {@code en}
 * @param date null for none: a clock is never read
 */
public record Metadata(
    String title,
    String description,
    String language,
    String author,
    String subject,
    List<String> keywords,
    @Nullable Instant date) {

  /** Nothing but the language, English. */
  public static final Metadata EMPTY = new Metadata("", "", "en", "", "", List.of(), null);

  public Metadata {
    keywords = List.copyOf(keywords);
  }

  /** The same with another title. */
  public Metadata withTitle(String title) {
    return new Metadata(title, description, language, author, subject, keywords, date);
  }

  /** The same with another description. */
  public Metadata withDescription(String description) {
    return new Metadata(title, description, language, author, subject, keywords, date);
  }

  /** The same with another language. */
  public Metadata withLanguage(String language) {
    return new Metadata(title, description, language, author, subject, keywords, date);
  }

  /** The same with another author. */
  public Metadata withAuthor(String author) {
    return new Metadata(title, description, language, author, subject, keywords, date);
  }

  /** The same with another subject. */
  public Metadata withSubject(String subject) {
    return new Metadata(title, description, language, author, subject, keywords, date);
  }

  /** The same with other keywords. */
  public Metadata withKeywords(List<String> keywords) {
    return new Metadata(title, description, language, author, subject, keywords, date);
  }

  /** The same with another date, or none. */
  public Metadata withDate(@Nullable Instant date) {
    return new Metadata(title, description, language, author, subject, keywords, date);
  }
}
