package org.viz4j.scene;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.viz4j.error.InvalidInputException;

/**
 * What a file says about itself. Texts are free of control characters by the time a backend sees
 * them; empty means absent.
 *
 * @param description words for those who do not see the picture
 * @param language BCP 47, such as {@code en}
 * @param date in the years 0..9999 in UTC, which is what files can hold; null for none: a clock is
 *     never read
 */
public record Metadata(
    String title,
    String description,
    String language,
    String author,
    String subject,
    List<String> keywords,
    @Nullable Instant date) {

  private static final Instant YEAR_0 = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant YEAR_10000 = Instant.parse("+10000-01-01T00:00:00Z");

  /** Nothing but the language, English. */
  public static final Metadata EMPTY = new Metadata("", "", "en", "", "", List.of(), null);

  /**
   * @throws InvalidInputException if the date is outside the years 0..9999, or something other than
   *     it is null
   */
  public Metadata {
    InvalidInputException.requirePresent("title of a figure", title);
    InvalidInputException.requirePresent("description of a figure", description);
    InvalidInputException.requirePresent("language of a figure", language);
    InvalidInputException.requirePresent("author of a figure", author);
    InvalidInputException.requirePresent("subject of a figure", subject);
    keywords = InvalidInputException.requireAllPresent("keywords of a figure", keywords);
    if (date != null && (date.isBefore(YEAR_0) || !date.isBefore(YEAR_10000))) {
      throw InvalidInputException.of("date of a figure", "lie in the years 0..9999 in UTC", date);
    }
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
