package org.nightdesk.enrichment.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of an article's sentences, each cut when first asked for. Not for several threads. */
public final class TokenizedText {
  private final String text;
  private final List<Sentence> sentences;
  private final @Nullable Tokens[] tokens;

  /** @param sentences of {@code text}, in text order */
  public TokenizedText(String text, List<Sentence> sentences) {
    this.text = text;
    this.sentences = List.copyOf(sentences);
    this.tokens = new Tokens[sentences.size()];
  }

  public String text() {
    return text;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** The tokens of the sentence with this number, from 0. */
  public Tokens of(int sentence) {
    @Nullable Tokens known = tokens[sentence];
    if (known == null) {
      known = Tokens.of(text, sentences.get(sentence).where());
      tokens[sentence] = known;
    }
    return known;
  }

  /** The tokens of the sentences from one number to before another, as one row. */
  public Tokens of(int from, int to) {
    if (to - from == 1) {
      return of(from);
    }
    List<Tokens> rows = new ArrayList<>(to - from);
    for (int sentence = from; sentence < to; sentence++) {
      rows.add(of(sentence));
    }
    return Tokens.joined(text, rows);
  }
}
