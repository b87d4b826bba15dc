package org.nightdesk.enrichment.quote.clause;

/** Reads the noun phrase behind a verb of speech as somebody who speaks. */
final class FollowingPhrase {
  private static final int AFTER = 12;

  private final Paragraph paragraph;
  private final NounPhrases phrases;

  FollowingPhrase(Paragraph paragraph) {
    this.paragraph = paragraph;
    this.phrases = new NounPhrases(paragraph);
  }

  /** The phrase after the verb: "said the minister", "said Ada Novak, a lawyer". */
  Subject startingAt(int start, boolean anyone) {
    int at = start;
    int name = -1;
    while (at < paragraph.count()
        && at < start + AFTER
        && paragraph.sentence(at) == paragraph.sentence(start)) {
      String word = paragraph.lower(at);
      if (paragraph.isName(at)) {
        name = paragraph.isPerson(at) || name < 0 || !paragraph.isPerson(name) ? at : name;
        at = paragraph.nameEnd(at) + 1;
        if (paragraph.isPerson(name) && !paragraph.is(at, Trait.POSSESSIVE)) {
          break;
        }
      } else if (at > start && SpeakerNouns.isTime(word)) {
        break;
      } else if (paragraph.isNominal(at) || at > start && SpeechWords.isLink(word)) {
        at += paragraph.lower(at + 1).equals(".") && isShortTitle(word) ? 2 : 1;
      } else {
        break;
      }
    }
    while (at > start && paragraph.is(at - 1, Trait.LINK)) {
      at--;
    }
    while (at > start + 1 && isPublished(at - 1)) {
      at--; // "a survey published in 2017"
    }
    if (at == start) {
      return new Subject.None();
    }
    int second = personBehindSecondRole(start, at);
    if (second >= 0) {
      return new Subject.Name(paragraph.mention(second));
    }
    boolean person = name >= 0 && paragraph.isPerson(name) && paragraph.nameEnd(name) == at - 1;
    int behind = person ? -1 : personBehind(at);
    if (behind >= 0) {
      return new Subject.Name(paragraph.mention(behind));
    }
    if (name >= 0
        && (person && !isInside(start, name)
            || paragraph.nameEnd(name) == at - 1 && isBare(start, name))) {
      return new Subject.Name(paragraph.mention(name));
    }
    int head = headFrom(start, at - 1);
    boolean speaks = paragraph.is(head, Trait.SPEAKER)
        || SpeakerNouns.isQuantity(paragraph.lower(start))
        || anyone && phrases.isAnybody(start, head);
    return speaks ? phrases.phrase(start, at - 1) : new Subject.None();
  }

  /** The name in "said co-author and university fellow Ada Novak"; -1 where none follows. */
  private int personBehindSecondRole(int start, int and) {
    boolean roles = paragraph.lower(and).equals("and")
        && !paragraph.is(start, Trait.DETERMINER)
        && !paragraph.isName(start)
        && paragraph.sentence(and) == paragraph.sentence(start);
    int at = and + 1;
    while (roles && at < and + AFTER && paragraph.isNominal(at) && !paragraph.isPerson(at)) {
      at++;
    }
    boolean titled = roles && at > and + 1 && paragraph.isPerson(at);
    boolean verb = titled && phrases.isVerb(paragraph.nameEnd(at) + 1);
    return titled && !verb && paragraph.sentence(at) == paragraph.sentence(start) ? at : -1;
  }

  /** The name in "said the mayor of Brell, Ada Novak", "said North Bank, Arden's director, Ada Novak". */
  private int personBehind(int comma) {
    boolean speaker = true;
    for (int at = comma; at < Math.min(paragraph.count() - 1, comma + AFTER); at++) {
      if (paragraph.lower(at).equals(",") && speaker && paragraph.isPerson(at + 1)) {
        return at + 1;
      }
      String word = paragraph.lower(at);
      boolean part = word.equals(",") || paragraph.isNominal(at);
      if (!part || paragraph.sentence(at) != paragraph.sentence(comma) || phrases.isVerb(at)) {
        return -1;
      }
      speaker = paragraph.is(at, Trait.SPEAKER);
    }
    return -1;
  }

  private boolean isPublished(int token) {
    String next = paragraph.lower(token + 1);
    boolean told = SpeechWords.isPreposition(next) || SpeakerNouns.isTime(next);
    return told && !paragraph.isName(token) && paragraph.lower(token).endsWith("ed");
  }

  private static boolean isShortTitle(String word) {
    return switch (word) {
      case "dr",
          "mr",
          "mrs",
          "ms",
          "prof",
          "sen",
          "rep",
          "gov",
          "gen",
          "lt",
          "col",
          "sgt",
          "capt",
          "rev",
          "hon",
          "st" -> true;
      default -> false;
    };
  }

  /** "The lawyer for Ada Novak": the name depends on somebody else. */
  private boolean isInside(int start, int name) {
    int head = headFrom(start, name);
    return head < name
        && paragraph.is(head + 1, Trait.LINK)
        && paragraph.is(head, Trait.SPEAKER)
        && isTitled(head + 2, paragraph.nameStart(name));
  }

  private boolean isTitled(int from, int name) {
    for (int i = from; i < name; i++) {
      if (!paragraph.tokens().isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  private int headFrom(int start, int end) {
    for (int i = start + 1; i <= end; i++) {
      if (paragraph.is(i, Trait.LINK) && !paragraph.isName(i)) {
        return i - 1;
      }
    }
    return end;
  }

  private boolean isBare(int start, int name) {
    int first = paragraph.nameStart(name);
    return first == start || first == start + 1 && paragraph.lower(start).equals("the");
  }
}
