package org.nightdesk.corpus.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** What a file of a given name holds, and how it is read. */
public sealed interface FileKind {
  /** The file is one article. */
  record OneArticle(DraftReader reader) implements FileKind {}

  /** An article a line. */
  record JsonLines() implements FileKind {}

  /** RSS or Atom, an article an item. */
  record Feed() implements FileKind {}

  /** Files in one file. */
  record Zip() implements FileKind {}

  /**
   * One file, packed.
   *
   * @param inner the name of the file without its last ending
   */
  record Gzip(String inner) implements FileKind {}

  /**
   * Nothing reads it.
   *
   * @param expected what would be read, one line
   */
  record Unread(String expected) implements FileKind {}

  /** The kind of a file of this name; any path before it is no matter. */
  static FileKind of(String path) {
    String fileName = path.substring(path.lastIndexOf('/') + 1);
    String name = fileName.toLowerCase(Locale.ROOT);
    Optional<ArticleFormat> format = ArticleFormat.of(name);
    if (format.isPresent()) {
      return format.get() == ArticleFormat.JSON_LINES
          ? new JsonLines()
          : new OneArticle(format.get().reader());
    }
    if (name.endsWith(".rss") || name.endsWith(".atom") || name.endsWith(".xml")) {
      return new Feed();
    }
    if (name.endsWith(".zip")) {
      return new Zip();
    }
    if (name.endsWith(".gz")) {
      return new Gzip(fileName.substring(0, fileName.length() - ".gz".length()));
    }
    for (OptionalFormat optional : Optionals.FOUND) {
      if (optional.endings().stream().anyMatch(name::endsWith)) {
        return new OneArticle(optional.reader());
      }
    }
    return name.endsWith(".pdf") || name.endsWith(".eml")
        ? new Unread(
            "expected the optional-formats library on the class path, which reads %s files,"
                    .formatted(name.substring(name.length() - 4))
                + " but found none")
        : new Unread("expected one of " + allEndings());
  }

  /** Whether the file is one article, so that a link to it tells about that article. */
  default boolean isOneArticle() {
    return switch (this) {
      case OneArticle one -> true;
      case Gzip packed -> of(packed.inner()).isOneArticle();
      case JsonLines lines -> false;
      case Feed feed -> false;
      case Zip zip -> false;
      case Unread unread -> false;
    };
  }

  /** All endings of file names that are read, for telling what was expected. */
  static String allEndings() {
    StringBuilder all = new StringBuilder(ArticleFormat.allEndings());
    all.append(", .xml, .rss, .atom, .zip, .gz");
    for (OptionalFormat optional : Optionals.FOUND) {
      optional.endings().forEach(ending -> all.append(", ").append(ending));
    }
    return all.toString();
  }

  /** The names of the optional formats at hand, in their order; they decide what can be read. */
  static List<String> optionalFormats() {
    return Optionals.FOUND.stream().map(format -> format.getClass().getName()).toList();
  }

  /** Looked for once. */
  final class Optionals {
    private static final List<OptionalFormat> FOUND =
        ServiceLoader.load(OptionalFormat.class, FileKind.class.getClassLoader()).stream()
            .sorted(Comparator.comparing(provider -> provider.type().getName()))
            .map(ServiceLoader.Provider::get)
            .toList();

    private Optionals() {}
  }
}
