package org.nightdesk.enrichment.quote.clause;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.Tokens;

/** One block with its tokens, and for each token its sentence, its name and whether it is quoted. */
public final class Paragraph {
  private final Tokens tokens;
  /** By token, {@link Trait}s and {@link SpeechSigns}. */
  private final int[] traits;

  private final int[] sentenceOf;
  private final int[] mentionOf;
  private final boolean[] quoted;
  private final List<Sentence> sentences;
  private final List<Mention> mentions;
  private final List<QuotedWords> marked;
  /** By mention, each found when first asked for. */
  private final @Nullable String[] surnames;

  /**
   * @param tokens of these sentences
   * @param sentences of this block, in order; never empty
   * @param mentions of this block, in text order
   */
  public Paragraph(Tokens tokens, List<Sentence> sentences, List<Mention> mentions) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.mentions = mentions;
    this.surnames = new String[mentions.size()];
    Span where =
        sentences.get(0).where().cover(sentences.get(sentences.size() - 1).where());
    marked = QuotationMarks.in(tokens.text(), where);
    traits = Traits.of(tokens);
    sentenceOf = new int[tokens.count()];
    mentionOf = new int[tokens.count()];
    quoted = new boolean[tokens.count()];
    Arrays.fill(mentionOf, -1);
    label();
  }

  private void label() {
    for (int sentence = 1; sentence < sentences.size(); sentence++) {
      Arrays.fill(sentenceOf, firstOf(sentence), traits.length, sentence);
    }
    for (int mention = 0; mention < mentions.size(); mention++) {
      Span where = mentions.get(mention).where();
      Arrays.fill(mentionOf, tokens.at(where.start()), tokens.at(where.end()), mention);
    }
    for (QuotedWords words : marked) {
      Span where = words.words();
      Arrays.fill(quoted, tokens.at(where.start()), tokens.at(where.end()), true);
    }
  }

  public Tokens tokens() {
    return tokens;
  }

  public int count() {
    return traits.length;
  }

  /** Lower-case token; empty outside the paragraph. */
  public String lower(int token) {
    return tokens.lower(token);
  }

  /** Whether the token's word has the trait; false outside the paragraph. */
  public boolean is(int token, Trait trait) {
    return token >= 0 && token < traits.length && trait.isIn(traits[token]);
  }

  /** Whether the token has one of these {@link SpeechSigns}; false outside the paragraph. */
  public boolean has(int token, int sign) {
    return token >= 0 && token < traits.length && (traits[token] & sign) != 0;
  }

  public boolean isQuoted(int token) {
    return token >= 0 && token < quoted.length && quoted[token];
  }

  public boolean isWord(int token) {
    return token >= 0 && token < traits.length && tokens.kind(token) == Tokens.Kind.WORD;
  }

  public boolean isName(int token) {
    return token >= 0 && token < mentionOf.length && mentionOf[token] >= 0;
  }

  /** Whether the token is part of a person's name; a title before makes a person of any name. */
  public boolean isPerson(int token) {
    if (!isName(token)) {
      return false;
    }
    EntityType type = mention(token).type();
    boolean titled =
        type == EntityType.OTHER && GivenNames.titleSign(lower(nameStart(token) - 1)) != 0;
    return type == EntityType.PERSON || titled;
  }

  /** The name at a token for which {@link #isName} holds. */
  public Mention mention(int token) {
    return mentions.get(mentionOf[token]);
  }

  /** Number of the sentence in this paragraph, from 0; -1 outside. */
  public int sentence(int token) {
    return token < 0 || token >= sentenceOf.length ? -1 : sentenceOf[token];
  }

  public Sentence sentenceAt(int token) {
    return sentences.get(sentenceOf[token]);
  }

  public int firstOf(int sentence) {
    return tokens.at(sentences.get(sentence).where().start());
  }

  /** Whether the sentence begins with quoted words, past their opening mark. */
  public boolean opensQuoted(int sentence) {
    int first = firstOf(sentence);
    return isQuoted(first) || isQuoted(first + 1) && !isWord(first);
  }

  /** The token behind the sentence's last one. */
  public int endOf(int sentence) {
    return sentence + 1 < sentences.size() ? firstOf(sentence + 1) : traits.length;
  }

  public int sentenceCount() {
    return sentences.size();
  }

  public List<Mention> mentions() {
    return mentions;
  }

  public List<QuotedWords> marked() {
    return marked;
  }

  /** Whether a name begins at this token. */
  public boolean opensName(int token) {
    return isName(token) && (token == 0 || mentionOf[token - 1] != mentionOf[token]);
  }

  /** The last word of the name at this token, lower-case. */
  public String surname(int token) {
    int mention = mentionOf[token];
    @Nullable String known = surnames[mention];
    if (known == null) {
      known = Roles.surname(mentions.get(mention).text());
      surnames[mention] = known;
    }
    return known;
  }

  /** First token of the name at this token. */
  public int nameStart(int token) {
    int start = token;
    while (start > 0 && mentionOf[start - 1] == mentionOf[token]) {
      start--;
    }
    return start;
  }

  /** Last token of the name at this token. */
  public int nameEnd(int token) {
    int end = token;
    while (end + 1 < mentionOf.length && mentionOf[end + 1] == mentionOf[token]) {
      end++;
    }
    return end;
  }

  /** Whether the token can stand inside a noun phrase. */
  public boolean isNominal(int token) {
    return !isQuoted(token)
        && (isName(token)
            || is(token, Trait.POSSESSIVE)
            || isWord(token) && !is(token, Trait.STOP));
  }
}
