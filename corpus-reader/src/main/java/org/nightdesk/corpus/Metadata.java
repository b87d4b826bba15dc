package org.nightdesk.corpus;

/**
 * What is known about an article besides its text. A field nobody states is the empty string.
 *
 * @param title the article's own headline, one line
 * @param source the outlet or agency that published it
 * @param author as written, without "By"
 * @param language ISO 639-1 code
 * @param section where the index or the file files it; the index's heading path joined by " / "
 * @param tags joined by ", "
 */
public record Metadata(
    String title,
    String source,
    String author,
    Published published,
    String language,
    String url,
    String section,
    String tags) {

  public static Metadata none() {
    return new Metadata("", "", "", Published.unknown(), "", "", "", "");
  }

  /** These fields, and where one is not stated, that of {@code other}. */
  public Metadata or(Metadata other) {
    return new Metadata(
        first(title, other.title),
        first(source, other.source),
        first(author, other.author),
        published.basis() == Published.Basis.UNKNOWN ? other.published : published,
        first(language, other.language),
        first(url, other.url),
        first(section, other.section),
        first(tags, other.tags));
  }

  /** All but the title, for what a link to more than one article says of each. */
  public Metadata untitled() {
    return new Metadata("", source, author, published, language, url, section, tags);
  }

  /** The same with another date of publication. */
  public Metadata dated(Published other) {
    return new Metadata(title, source, author, other, language, url, section, tags);
  }

  private static String first(String stated, String otherwise) {
    return stated.isEmpty() ? otherwise : stated;
  }
}
