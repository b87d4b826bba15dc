package org.nightdesk.enrichment.name.model;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Span;

/**
 * One article whose names are marked: {@code [PER Ann Roe] flew to [LOC Peru].}
 *
 * @param text the sentences without the marks, one a line
 * @param sentences their places in the text, in order
 * @param names in text order, without overlap
 */
public record LabelledText(String text, List<Span> sentences, List<LabelledName> names) {
  /** A name and what it names. */
  public record LabelledName(NameLabel label, Span where) {}

  public LabelledText {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
  }

  /**
   * Reads a file: a sentence a line, {@code #} before comments, an empty line between articles.
   *
   * @param file named in messages
   * @throws IllegalArgumentException for a mark that does not close or an unknown label
   */
  public static List<LabelledText> read(String file, List<String> lines) {
    List<LabelledText> articles = new ArrayList<>();
    Builder article = new Builder();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty()) {
        article.addTo(articles);
        article = new Builder();
      } else if (!line.startsWith("#")) {
        article.add(file + ":" + (i + 1), line);
      }
    }
    article.addTo(articles);
    return articles;
  }

  /** Puts an article together sentence by sentence. */
  private static final class Builder {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> sentences = new ArrayList<>();
    private final List<LabelledName> names = new ArrayList<>();

    void addTo(List<LabelledText> articles) {
      if (!sentences.isEmpty()) {
        articles.add(new LabelledText(text.toString(), sentences, names));
      }
    }

    void add(String place, String line) {
      int start = text.length();
      int at = 0;
      while (at < line.length()) {
        char c = line.charAt(at);
        if (c == '[') {
          at = addName(place, line, at);
        } else if (c == ']') {
          throw new IllegalArgumentException(
              "%s: a ] without its [ at column %s".formatted(place, at + 1));
        } else {
          text.append(c);
          at++;
        }
      }
      sentences.add(new Span(start, text.length()));
      text.append('\n');
    }

    private int addName(String place, String line, int open) {
      int close = line.indexOf(']', open);
      int inner = line.indexOf('[', open + 1);
      int space = line.indexOf(' ', open);
      if (close < 0 || inner >= 0 && inner < close || space < 0 || space > close) {
        throw new IllegalArgumentException("%s: expected [LABEL name] at column %s but found \"%s\""
            .formatted(place, open + 1, line.substring(open, Math.min(line.length(), open + 30))));
      }
      String name = line.substring(space + 1, close);
      if (name.isBlank() || !name.equals(name.strip())) {
        throw new IllegalArgumentException("%s: no name, or space at its ends, in \"%s\""
            .formatted(place, line.substring(open, close + 1)));
      }
      int start = text.length();
      text.append(name);
      names.add(new LabelledName(
          label(place, line.substring(open + 1, space)), new Span(start, text.length())));
      return close + 1;
    }

    private static NameLabel label(String place, String written) {
      for (NameLabel label : NameLabel.values()) {
        if (label.name().equals(written)) {
          return label;
        }
      }
      throw new IllegalArgumentException("%s: expected one of %s but found \"%s\""
          .formatted(place, List.of(NameLabel.values()), written));
    }
  }
}
