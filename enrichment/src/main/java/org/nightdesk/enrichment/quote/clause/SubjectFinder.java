package org.nightdesk.enrichment.quote.clause;

import org.nightdesk.enrichment.name.EntityType;

/** Finds the subject of a verb of speech by the order of words. */
public final class SubjectFinder {
  private static final int REACH = 45;
  private static final int ASIDE = 25;
  private static final int DEPTH = 4;

  private final Paragraph paragraph;
  private final NounPhrases phrases;
  private final FollowingPhrase following;

  public SubjectFinder(Paragraph paragraph) {
    this.paragraph = paragraph;
    this.phrases = new NounPhrases(paragraph);
    this.following = new FollowingPhrase(paragraph);
  }

  /** The subject before the verb, looking back to the start of its sentence. */
  public Subject before(int verb) {
    return before(verb, DEPTH);
  }

  private Subject before(int verb, int depth) {
    int at = verb - 1;
    String last = paragraph.lower(at);
    if ((last.equals("to") || paragraph.is(verb, Trait.PARTICIPLE)) && depth > 0) {
      if (last.equals("him") || last.equals("her")) {
        return new Subject.Pronoun(at, last.equals("him") ? "he" : "she");
      }
      int shown = shownBefore(verb);
      if (shown >= 0) {
        return new Subject.Name(paragraph.mention(shown));
      }
      int own = paragraph.is(verb, Trait.PARTICIPLE) ? absolute(verb) : -1;
      if (own >= 0) {
        return new Subject.Name(paragraph.mention(own));
      }
      int main = finiteBefore(verb);
      return main < 0 ? new Subject.None() : before(main, depth - 1);
    }
    return endingBefore(verb, at, depth);
  }

  /** Skips what can stand between subject and verb: adverbs, asides, brackets, "who". */
  private Subject endingBefore(int verb, int from, int depth) {
    int at = from;
    boolean anyone = paragraph.is(verb, Trait.PLAIN);
    int sentence = paragraph.sentence(verb);
    for (int steps = 0; steps < REACH && at >= 0 && paragraph.sentence(at) == sentence; steps++) {
      String word = paragraph.lower(at);
      if (paragraph.isName(at) && !paragraph.is(at, Trait.BETWEEN)) {
        int place = beforeSecondPlace(at);
        if (place < 0) {
          return phrases.endingAt(at, anyone);
        }
        at = place;
        continue;
      }
      boolean date = SpeakerNouns.isTime(word) || isYear(word);
      if (date && isDated(at - 1)) {
        at -= 2; // "Lund in 2016 said"
      } else if (SpeechWords.isBetween(word) || word.equals("on") && steps > 0 || isMark(word)) {
        at--;
      } else if (word.equals(",")) {
        int open = beforeAside(at);
        int name = open + 2;
        boolean named = name < at && phrases.isPerson(name) && paragraph.nameEnd(name) == at - 1;
        if (named) {
          return new Subject.Name(paragraph.mention(name)); // "the judge, Ada Novak, said"
        }
        at = open;
      } else if (word.equals(")")) {
        at = beforeBracket(at);
      } else if (word.equals("and") || word.equals("but") || word.equals("or")) {
        int main = depth > 0 ? finiteBefore(at) : -1;
        return main < 0 ? new Subject.None() : before(main, depth - 1);
      } else if (word.equals("who") || word.equals("which")) {
        at--;
        at -= paragraph.lower(at).equals(",") ? 1 : 0;
      } else if (word.equals("them") && isQuantityOf(at)) {
        return new Subject.Phrase(paragraph.tokens().span(at - 2, at)); // "one of them"
      } else if (SpeechWords.isPronoun(word)) {
        return new Subject.Pronoun(at, word);
      } else if (paragraph.isQuoted(at) || !paragraph.isNominal(at)) {
        return new Subject.None();
      } else {
        return phrases.endingAt(at, anyone);
      }
    }
    return new Subject.None();
  }

  /**
   * The token before a place that only says where somebody is from: "the University of Arden, North
   * Hill, said"; -1 for other names.
   */
  private int beforeSecondPlace(int token) {
    int comma = paragraph.nameStart(token) - 1;
    boolean aside = paragraph.mention(token).type() == EntityType.PLACE
        && paragraph.is(comma, Trait.LINK)
        && paragraph.lower(comma - 1).equals(",")
        && paragraph.sentence(comma - 1) == paragraph.sentence(token);
    if (aside) {
      return comma - 2; // "the father, from North Hill, Arden, said"
    }
    boolean second = paragraph.mention(token).type() == EntityType.PLACE
        && paragraph.lower(comma).equals(",")
        && paragraph.isName(comma - 1)
        && paragraph.mention(comma - 1).type() != EntityType.PERSON
        && paragraph.sentence(comma) == paragraph.sentence(token);
    if (!second) {
      return -1;
    }
    int link = paragraph.nameStart(comma - 1) - 1;
    link -= paragraph.lower(link).equals("the") ? 1 : 0;
    return paragraph.is(link, Trait.LINK) ? comma - 1 : -1;
  }

  /** The person in "with Ada Novak calling it late and Jon Lund saying so too"; -1 for none. */
  private int absolute(int verb) {
    for (int at = verb - 1; isNear(at, verb) && !paragraph.lower(at).equals(","); at--) {
      boolean second = paragraph.lower(at).equals("and") && isBehindAbsolute(at);
      if (isWith(at) || second) {
        return personFrom(at + 1, verb);
      }
      if (paragraph.is(at, Trait.FINITE) && !paragraph.isName(at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNear(int at, int verb) {
    return at >= Math.max(0, verb - ASIDE) && paragraph.sentence(at) == paragraph.sentence(verb);
  }

  /** Whether "with somebody doing something" stands before the "and". */
  private boolean isBehindAbsolute(int and) {
    boolean doing = false;
    for (int at = and - 1; isNear(at, and); at--) {
      doing |= paragraph.is(at, Trait.PARTICIPLE) && !paragraph.isQuoted(at);
      if (doing && isWith(at)) {
        return true;
      }
    }
    return false;
  }

  /** The person who opens the phrase behind titles only; -1 where somebody or something else does. */
  private int personFrom(int from, int to) {
    int at = from;
    while (at < to && paragraph.isNominal(at) && !paragraph.isPerson(at)) {
      at++;
    }
    return at < to && paragraph.isPerson(at) ? at : -1;
  }

  private boolean isWith(int token) {
    return paragraph.lower(token).equals("with") && !paragraph.isQuoted(token);
  }

  /** The person in "a film showing Ada Novak saying …"; -1 where there is none. */
  private int shownBefore(int verb) {
    for (int at = verb - 1;
        at > Math.max(0, verb - ASIDE) && paragraph.sentence(at) == paragraph.sentence(verb);
        at--) {
      if (paragraph.lower(at).equals(",")) {
        return -1;
      }
      boolean shown = paragraph.lower(at - 1).equals("showing")
          || paragraph.lower(at - 1).equals("shows")
          || paragraph.lower(at - 1).equals("showed");
      if (shown && phrases.isPerson(at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isYear(String word) {
    return word.length() == 4 && word.chars().allMatch(Character::isDigit);
  }

  private boolean isDated(int token) {
    return paragraph.lower(token).equals("in") || paragraph.lower(token).equals("on");
  }

  private boolean isQuantityOf(int token) {
    return paragraph.lower(token - 1).equals("of")
        && SpeakerNouns.isQuantity(paragraph.lower(token - 2));
  }

  private static boolean isMark(String word) {
    return word.equals("\"") || word.equals("”") || word.equals("“");
  }

  /** The token before the comma that opens the aside closed at {@code comma}. */
  private int beforeAside(int comma) {
    for (int i = comma - 1; i >= Math.max(0, comma - ASIDE); i--) {
      if (paragraph.lower(i).equals(",") && paragraph.sentence(i) == paragraph.sentence(comma)) {
        return i - 1;
      }
    }
    return comma - 1;
  }

  private int beforeBracket(int close) {
    for (int i = close - 1; i >= Math.max(0, close - ASIDE); i--) {
      if (paragraph.lower(i).equals("(")) {
        return i - 1;
      }
    }
    return close - 1;
  }

  /** The verb whose subject a participle or a second verb shares: one of speech, else the first. */
  private int finiteBefore(int token) {
    int any = -1;
    int sentence = paragraph.sentence(token);
    for (int i = token - 1;
        i >= Math.max(0, token - REACH) && paragraph.sentence(i) == sentence;
        i--) {
      String word = paragraph.lower(i);
      if (paragraph.isQuoted(i) || paragraph.isName(i)) {
        continue;
      }
      if (paragraph.has(i, SpeechSigns.CUE) && paragraph.is(i, Trait.FINITE_CUE) && !isObject(i)) {
        return i;
      }
      any = paragraph.is(i, Trait.FINITE) && !isSubordinate(i) ? i : any;
    }
    return any;
  }

  /** Whether the verb stands in a clause such as "when the fire was out". */
  private boolean isSubordinate(int verb) {
    int sentence = paragraph.sentence(verb);
    for (int at = verb - 1; at >= Math.max(0, verb - ASIDE); at--) {
      if (paragraph.sentence(at) != sentence || paragraph.lower(at).equals(",")) {
        return false;
      }
      switch (paragraph.lower(at)) {
        case "when",
            "after",
            "as",
            "while",
            "if",
            "although",
            "though",
            "before",
            "since",
            "because",
            "once",
            "until",
            "that",
            "which" -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  /** A noun that looks like a verb: "the reports", "his demands". */
  public boolean isObject(int token) {
    String before = paragraph.lower(token - 1);
    boolean infinitive = before.equals("to") && SpeechWords.isInfinitive(paragraph.lower(token));
    boolean adjective = SpeechWords.isPreposition(before) && !infinitive;
    return SpeechWords.isDeterminer(before) && !before.equals("one")
        || NounPhrases.isPossessive(before)
        || adjective;
  }

  /** Whether the verb tells what was done to its subject: "was told", "is widely described". */
  public boolean isPassive(int verb) {
    int at = verb - 1;
    while (paragraph.lower(at).endsWith("ly")) {
      at--;
    }
    return switch (paragraph.lower(at)) {
      case "is", "are", "was", "were", "be", "been", "being", "so" -> true;
      default -> false;
    };
  }

  /** The subject after the verb: "said the minister", "said Ada Novak, a lawyer". */
  public Subject after(int verb) {
    return after(verb, true);
  }

  /**
   * The same.
   *
   * @param anyone whether whatever stands there is a speaker
   */
  public Subject after(int verb, boolean anyone) {
    int from = verb + 1;
    while (paragraph.is(from, Trait.BETWEEN) && !paragraph.isName(from)) {
      from++;
    }
    if (paragraph.sentence(from) != paragraph.sentence(verb)) {
      return new Subject.None();
    }
    String first = paragraph.lower(from);
    if (first.equals("him") || first.equals("her") && !paragraph.isNominal(from + 1)) {
      return new Subject.Pronoun(from, first.equals("him") ? "he" : "she");
    }
    return SpeechWords.isPersonPronoun(first)
        ? new Subject.Pronoun(from, first)
        : following.startingAt(from, anyone);
  }
}
