package org.nightdesk.enrichment.quote;

import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;

/** Reads the noun phrase before a verb of speech as somebody who speaks. */
final class NounPhrases {
  private static final int LONGEST = 14;
  private static final int DEPTH = 5;

  private final Paragraph paragraph;

  NounPhrases(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * The phrase that ends at this token, with what depends on its head: "a source close to the talks".
   *
   * @param anyone whether the verb makes a speaker of whatever stands before it
   */
  Subject endingAt(int token, boolean anyone) {
    int start = start(token);
    boolean titled = isPerson(token) && paragraph.nameStart(token) > start;
    if (titled && paragraph.is(start, Trait.DETERMINER)) {
      return new Subject.Name(paragraph.mention(token)); // "the head of the agency Ada Novak"
    }
    int group = groupBefore(start, token);
    if (group >= 0) {
      return phrase(start(group), token);
    }
    if (isPairOfPeople(start, token)) {
      return phrase(paragraph.nameStart(start - 2), token);
    }
    int head = token;
    int first = start;
    int end = token;
    for (int depth = 0; depth < DEPTH && isLinked(first, token); depth++) {
      int link = link(first);
      if (link < 1 || !isPart(link - 1, token)) {
        return inside(start, token, anyone);
      }
      head = link - 1;
      first = start(head);
    }
    if (head == token) {
      return of(first, head, end, anyone);
    }
    if (paragraph.is(first - 1, Trait.PREPOSITION) && isIn(first - 1, token)) {
      return inside(start, token, anyone);
    }
    if (titled && !paragraph.is(head, Trait.SPEAKER) && !isPerson(head)) {
      return new Subject.Name(paragraph.mention(token));
    }
    return of(first, head, end, anyone);
  }

  /** The "officials" of "officials in Arden and Brell said", of whom two names tell the place; or -1. */
  private int groupBefore(int start, int token) {
    boolean second = paragraph.isName(token)
        && paragraph.lower(start - 1).equals("and")
        && paragraph.isName(start - 2)
        && isIn(start - 2, token);
    int first = second ? start(start - 2) : -1;
    int link = second ? link(first) : -1;
    boolean group = link > 0
        && isPart(link - 1, token)
        && !paragraph.isName(link - 1)
        && SpeakerNouns.isGroup(paragraph.lower(link - 1));
    return group ? link - 1 : -1;
  }

  /** "Novak and Lund said": the two who open a clause speak together. */
  private boolean isPairOfPeople(int start, int token) {
    boolean pair = isPerson(token)
        && paragraph.nameStart(token) == start
        && paragraph.lower(start - 1).equals("and")
        && isPerson(start - 2)
        && isIn(start - 2, token);
    int before = pair ? paragraph.nameStart(start - 2) - 1 : -1;
    return pair && (!isIn(before, token) || paragraph.lower(before).equals(","));
  }

  /** The phrase behind a preposition that opens the sentence: only its own words can speak. */
  private Subject inside(int start, int token, boolean anyone) {
    boolean place = paragraph.isName(token)
        && paragraph.nameStart(token) == start
        && paragraph.mention(token).type() == EntityType.PLACE;
    return place ? new Subject.None() : of(start, token, token, anyone);
  }

  private Subject of(int first, int head, int end, boolean anyone) {
    if (paragraph.isName(head) && !isNational(first, head)) {
      return new Subject.Name(paragraph.mention(head));
    }
    String noun = paragraph.lower(head);
    if (SpeakerNouns.isQuantity(noun) && head < end
        || SpeakerNouns.isSpeaker(noun)
        || paragraph.isName(head)) {
      Subject named = namedBefore(first);
      return named instanceof Subject.Name ? named : phrase(first, end);
    }
    return paragraph.tokens().isCapitalised(head) && hasSpeaker(first, head)
            || anyone && isAnybody(first, head)
        ? phrase(first, end)
        : new Subject.None();
  }

  /** "The charity Open Water". */
  private boolean hasSpeaker(int first, int head) {
    for (int i = first; i < head; i++) {
      if (paragraph.is(i, Trait.SPEAKER)) {
        return true;
      }
    }
    return false;
  }

  /** "The Australian": a person, not the country. */
  private boolean isNational(int first, int head) {
    return paragraph.lower(first).equals("the")
        && !isPerson(head)
        && Nations.isAdjective(paragraph.lower(head));
  }

  /** "Ada Novak, the head of the port": the name is the better speaker. */
  private Subject namedBefore(int first) {
    boolean comma = paragraph.lower(first - 1).equals(",");
    boolean described = comma && isPerson(first - 2) && isIn(first - 2, first);
    return described ? new Subject.Name(paragraph.mention(first - 2)) : new Subject.None();
  }

  Subject phrase(int first, int end) {
    Span where = paragraph.tokens().span(first, end);
    return new Subject.Phrase(where);
  }

  /** A noun with an article or an owner, and no time or thing that never speaks. */
  boolean isAnybody(int first, int head) {
    String noun = paragraph.lower(head);
    String opening = paragraph.lower(first);
    boolean owned = false;
    for (int i = first; i < head; i++) {
      owned |= paragraph.is(i, Trait.POSSESSIVE) || paragraph.isName(i);
    }
    boolean article = SpeechWords.isDeterminer(opening);
    boolean many = noun.length() > 4 && noun.endsWith("s") && first == head;
    return paragraph.isWord(head)
        && noun.length() > 2
        && !SpeakerNouns.isTime(noun)
        && !noun.endsWith("ing")
        && (article || owned || many);
  }

  /** The first token of the nouns and adjectives that end at this token. */
  private int start(int token) {
    int start = paragraph.isName(token) ? paragraph.nameStart(token) : token;
    boolean age =
        paragraph.lower(start).endsWith("-old") || paragraph.lower(start).equals("old");
    while (age && isIn(start - 1, token) && isAge(start - 1)) {
      start--; // "the 34-year-old"
    }
    while (start > 0
        && isPart(start - 1, token)
        && token - start < LONGEST
        && !paragraph.is(start - 1, Trait.TIME)
        && !isVerb(start - 1)) {
      start--;
      if (paragraph.is(start, Trait.DETERMINER) && !isPossessor(start)) {
        break;
      }
    }
    String before = paragraph.lower(start - 1);
    boolean pointed = before.equals("this") || before.equals("these") || before.equals("those");
    return pointed && isIn(start - 1, token) ? start - 1 : start;
  }

  private boolean isAge(int at) {
    String part = paragraph.lower(at);
    return part.equals("-") || part.equals("year") || Character.isDigit(part.charAt(0));
  }

  private boolean isLinked(int first, int token) {
    return link(first) > 0 && isIn(link(first), token);
  }

  /** The preposition before a phrase, past a verb form as in "in breaking the news"; -1 for none. */
  private int link(int first) {
    String before = paragraph.lower(first - 1);
    if (SpeechWords.isLink(before)) {
      return first - 1;
    }
    boolean doing = before.endsWith("ing") && paragraph.is(first - 2, Trait.LINK);
    return doing ? first - 2 : -1;
  }

  private boolean isPart(int at, int token) {
    return at >= 0 && isIn(at, token) && paragraph.isNominal(at);
  }

  private boolean isIn(int at, int token) {
    return at >= 0 && paragraph.sentence(at) == paragraph.sentence(token);
  }

  boolean isVerb(int token) {
    String word = paragraph.lower(token);
    String before = paragraph.lower(token - 1);
    boolean noun = SpeechWords.isDeterminer(before) || isPossessive(before);
    return !paragraph.isName(token)
        && !noun
        && (paragraph.is(token, Trait.CLAUSE_VERB) || paragraph.is(token, Trait.CUE));
  }

  boolean isPerson(int token) {
    return paragraph.isPerson(token);
  }

  /** Whether a possessive ending follows. */
  boolean isPossessor(int token) {
    return paragraph.is(token + 1, Trait.POSSESSIVE);
  }

  static boolean isPossessive(String word) {
    return word.equals("'s") || word.equals("’s");
  }
}
