package org.nightdesk.enrichment.quote.clause;

import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;

/** Whom or what a sentence is about, for a pronoun in a later one. */
final class SentenceTopic {
  private static final int LONGEST = 60;

  private final Paragraph paragraph;
  private final NounPhrases phrases;

  SentenceTopic(Paragraph paragraph) {
    this.paragraph = paragraph;
    this.phrases = new NounPhrases(paragraph);
  }

  /** The person a sentence opens with: a name, a pronoun, or "the minister". */
  Subject person(int sentence) {
    int from = opening(sentence);
    return person(sentence, from, Math.min(paragraph.count(), from + LONGEST));
  }

  /** The same in the words before a pronoun of the same sentence: "For the mayor, he said, …". */
  Subject personBefore(int sentence, int limit) {
    int from = paragraph.firstOf(sentence);
    return person(sentence, from, Math.min(limit, from + LONGEST));
  }

  private Subject person(int sentence, int from, int end) {
    int start = from;
    for (int at = from; at < end && paragraph.sentence(at) == sentence; at++) {
      String word = paragraph.lower(at);
      if (paragraph.isQuoted(at)) {
        continue;
      }
      if (paragraph.is(at, Trait.PERSON_PRONOUN)) {
        return new Subject.Pronoun(at, word);
      }
      if (isSubjectName(at)) {
        return new Subject.Name(paragraph.mention(at));
      }
      boolean agent = paragraph.is(at, Trait.PERSON) && paragraph.is(start, Trait.DETERMINER);
      String next = paragraph.lower(at + 1);
      boolean ends =
          !paragraph.isNominal(at + 1) || SpeechWords.isFinite(next) || SpeechWords.isBetween(next);
      if (agent && ends) {
        return described(start, at);
      }
      start = paragraph.is(at, Trait.DETERMINER) ? at : start;
    }
    return new Subject.None();
  }

  private boolean endsPhrase(int token) {
    String next = paragraph.lower(token + 1);
    return !paragraph.isNominal(token + 1)
        || SpeechWords.isFinite(next)
        || SpeechWords.isBetween(next);
  }

  /** "The mayor", "the mayor of Brell", or the name that follows either. */
  private Subject described(int start, int noun) {
    int last = noun;
    if (paragraph.is(noun + 1, Trait.LINK)) {
      int at = noun + 2;
      while (at < noun + 8 && paragraph.isNominal(at) && !paragraph.isName(at)) {
        at++;
      }
      last = paragraph.isName(at) ? paragraph.nameEnd(at) : noun;
    }
    boolean named = paragraph.lower(last + 1).equals(",") && phrases.isPerson(last + 2);
    return named
        ? new Subject.Name(paragraph.mention(last + 2))
        : new Subject.Phrase(
            new Span(paragraph.tokens().start(start), paragraph.tokens().end(last)));
  }

  /** The group or body a sentence opens with: "the sisters", "Residents", a company's name. */
  Subject group(int sentence, boolean many) {
    int from = opening(sentence);
    int end = Math.min(paragraph.count(), from + LONGEST / 3);
    int start = from;
    for (int at = from; at < end && paragraph.sentence(at) == sentence; at++) {
      String word = paragraph.lower(at);
      if (paragraph.isQuoted(at) || word.equals(",") || paragraph.is(at, Trait.CLAUSE_VERB)) {
        return new Subject.None();
      }
      if (paragraph.isName(at) && paragraph.nameStart(at) == at) {
        int last = paragraph.nameEnd(at);
        EntityType type = paragraph.mention(at).type();
        boolean body =
            type == EntityType.ORG || !many; // "it" is no person, whatever the name's type
        boolean alone = endsPhrase(last);
        if (alone && body) {
          return new Subject.Name(paragraph.mention(at));
        }
        if (alone) {
          return new Subject.None();
        }
        at = last;
        continue;
      }
      boolean last = endsPhrase(at);
      boolean fits = many
          ? SpeakerNouns.isGroup(word) || SpeakerNouns.isPlural(word) && hasNumber(start, at)
          : SpeakerNouns.isBody(word);
      if (last) {
        int close = closeOfPhrase(at);
        return fits
            ? new Subject.Phrase(
                new Span(paragraph.tokens().start(start), paragraph.tokens().end(close)))
            : new Subject.None();
      }
    }
    return new Subject.None();
  }

  /** With "at the institute" behind "scientists". */
  private int closeOfPhrase(int noun) {
    int at = noun;
    while (at < noun + 8 && paragraph.is(at + 1, Trait.LINK) && paragraph.isNominal(at + 2)) {
      at += 2;
      while (paragraph.isNominal(at + 1) && !paragraph.is(at + 1, Trait.FINITE)) {
        at++;
      }
    }
    return at;
  }

  private boolean hasNumber(int from, int to) {
    for (int at = from; at < to; at++) {
      if (SpeakerNouns.isQuantity(paragraph.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** The first token behind an opening phrase such as "In the end, " or "Leaving court, ". */
  private int opening(int sentence) {
    int at = paragraph.firstOf(sentence);
    int end = Math.min(paragraph.count(), at + LONGEST);
    boolean aside = paragraph.is(at, Trait.PREPOSITION) || paragraph.lower(at).endsWith("ing");
    if (!aside) {
      return at;
    }
    int comma = at;
    while (comma < end
        && paragraph.sentence(comma) == sentence
        && !paragraph.lower(comma).equals(",")) {
      comma++;
    }
    return comma;
  }

  private boolean isSubjectName(int token) {
    String before = paragraph.lower(paragraph.isName(token) ? paragraph.nameStart(token) - 1 : -1);
    return phrases.isPerson(token)
        && !phrases.isPossessor(paragraph.nameEnd(token))
        && !SpeechWords.isPreposition(before);
  }
}
