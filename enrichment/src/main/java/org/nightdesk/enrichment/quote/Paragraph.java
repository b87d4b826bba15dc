package org.nightdesk.enrichment.quote;

import java.util.Arrays;
import java.util.List;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.Tokens;

/** One block with its tokens, and for each token its sentence, its name and whether it is quoted. */
final class Paragraph {
  private final Tokens tokens;
  private final String[] lower;
  private final int[] sentenceOf;
  private final int[] mentionOf;
  private final boolean[] quoted;
  private final List<Sentence> sentences;
  private final List<Mention> mentions;
  private final List<QuotedWords> marked;

  /**
   * @param sentences of this block, in order; never empty
   * @param mentions of this block, in text order
   */
  Paragraph(String text, List<Sentence> sentences, List<Mention> mentions) {
    this.sentences = sentences;
    this.mentions = mentions;
    Span where =
        sentences.get(0).where().cover(sentences.get(sentences.size() - 1).where());
    tokens = Tokens.of(text, where);
    marked = QuotationMarks.in(text, where);
    lower = new String[tokens.count()];
    sentenceOf = new int[tokens.count()];
    mentionOf = new int[tokens.count()];
    quoted = new boolean[tokens.count()];
    Arrays.fill(mentionOf, -1);
    label();
  }

  private void label() {
    int sentence = 0;
    int mention = 0;
    int quote = 0;
    for (int i = 0; i < lower.length; i++) {
      lower[i] = tokens.lower(i);
      int start = tokens.start(i);
      while (sentence + 1 < sentences.size()
          && sentences.get(sentence + 1).where().start() <= start) {
        sentence++;
      }
      sentenceOf[i] = sentence;
      while (mention < mentions.size() && mentions.get(mention).where().end() <= start) {
        mention++;
      }
      if (mention < mentions.size() && mentions.get(mention).where().contains(start)) {
        mentionOf[i] = mention;
      }
      while (quote < marked.size() && marked.get(quote).words().end() <= start) {
        quote++;
      }
      quoted[i] = quote < marked.size() && marked.get(quote).words().contains(start);
    }
  }

  Tokens tokens() {
    return tokens;
  }

  int count() {
    return lower.length;
  }

  /** Lower-case token; empty outside the paragraph. */
  String lower(int token) {
    return token < 0 || token >= lower.length ? "" : lower[token];
  }

  boolean isQuoted(int token) {
    return token >= 0 && token < quoted.length && quoted[token];
  }

  boolean isWord(int token) {
    return token >= 0 && token < lower.length && tokens.kind(token) == Tokens.Kind.WORD;
  }

  boolean isName(int token) {
    return token >= 0 && token < mentionOf.length && mentionOf[token] >= 0;
  }

  /** Whether the token is part of a person's name; a title before makes a person of any name. */
  boolean isPerson(int token) {
    if (!isName(token)) {
      return false;
    }
    EntityType type = mention(token).type();
    boolean titled =
        type == EntityType.OTHER && GivenNames.titleSign(lower(nameStart(token) - 1)) != 0;
    return type == EntityType.PERSON || titled;
  }

  /** The name at a token for which {@link #isName} holds. */
  Mention mention(int token) {
    return mentions.get(mentionOf[token]);
  }

  /** Number of the sentence in this paragraph, from 0; -1 outside. */
  int sentence(int token) {
    return token < 0 || token >= sentenceOf.length ? -1 : sentenceOf[token];
  }

  Sentence sentenceAt(int token) {
    return sentences.get(sentenceOf[token]);
  }

  int firstOf(int sentence) {
    return tokens.at(sentences.get(sentence).where().start());
  }

  /** Whether the sentence begins with quoted words, past their opening mark. */
  boolean opensQuoted(int sentence) {
    int first = firstOf(sentence);
    return isQuoted(first) || isQuoted(first + 1) && !isWord(first);
  }

  /** The token behind the sentence's last one. */
  int endOf(int sentence) {
    return sentence + 1 < sentences.size() ? firstOf(sentence + 1) : lower.length;
  }

  int sentenceCount() {
    return sentences.size();
  }

  List<Mention> mentions() {
    return mentions;
  }

  List<QuotedWords> marked() {
    return marked;
  }

  /** First token of the name at this token. */
  int nameStart(int token) {
    int start = token;
    while (start > 0 && mentionOf[start - 1] == mentionOf[token]) {
      start--;
    }
    return start;
  }

  /** Last token of the name at this token. */
  int nameEnd(int token) {
    int end = token;
    while (end + 1 < mentionOf.length && mentionOf[end + 1] == mentionOf[token]) {
      end++;
    }
    return end;
  }

  /** Whether the token can stand inside a noun phrase. */
  boolean isNominal(int token) {
    String word = lower(token);
    boolean possessive = word.equals("'s") || word.equals("’s");
    return !isQuoted(token)
        && (isName(token) || possessive || isWord(token) && !SpeechWords.isStop(word));
  }
}
