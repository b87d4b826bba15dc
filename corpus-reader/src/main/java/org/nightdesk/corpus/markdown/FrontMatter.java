package org.nightdesk.corpus.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.text.Characters;

/**
 * Lines {@code key: value} between two lines of three hyphens at the top of a file.
 *
 * @param end position after it; 0 where there is none
 */
record FrontMatter(Map<String, String> values, int end) {
  private static final int LONGEST = 20_000;

  FrontMatter {
    values = Map.copyOf(values);
  }

  static FrontMatter of(String markdown) {
    FrontMatter none = new FrontMatter(Map.of(), 0);
    int at = lineEnd(markdown, 0);
    if (!markdown.substring(0, at).strip().equals("---")) {
      return none;
    }
    Map<String, String> values = new HashMap<>();
    while (at < Math.min(markdown.length(), LONGEST)) {
      int end = lineEnd(markdown, at + 1);
      String line = markdown.substring(Math.min(at + 1, end), end).strip();
      if (line.equals("---") || line.equals("...")) {
        return new FrontMatter(values, Math.min(end + 1, markdown.length()));
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        values.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            unquoted(line.substring(colon + 1)));
      }
      at = end;
    }
    return none;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static String unquoted(String value) {
    String bare = Characters.oneLine(value);
    boolean quoted = bare.length() >= 2
        && (bare.charAt(0) == '"' || bare.charAt(0) == '\'' || bare.charAt(0) == '[')
        && (bare.charAt(bare.length() - 1) == bare.charAt(0) || bare.endsWith("]"));
    return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
  }

  String id() {
    return values.getOrDefault("id", "");
  }

  Metadata about() {
    return new Metadata(
        values.getOrDefault("title", values.getOrDefault("headline", "")),
        values.getOrDefault("source", values.getOrDefault("publisher", "")),
        values.getOrDefault("author", values.getOrDefault("authors", "")),
        published(),
        values.getOrDefault("language", values.getOrDefault("lang", "")),
        values.getOrDefault("url", ""),
        values.getOrDefault("section", ""),
        values.getOrDefault("tags", ""));
  }

  private Published published() {
    String stated = values.getOrDefault("published", values.getOrDefault("date", ""));
    return DateScanner.first(stated)
        .map(date -> new Published(date.value(), Published.Basis.STATED, stated))
        .orElse(Published.unknown());
  }
}
