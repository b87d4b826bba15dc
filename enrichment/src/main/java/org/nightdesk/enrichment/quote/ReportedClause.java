package org.nightdesk.enrichment.quote;

import org.nightdesk.enrichment.text.WordSet;

/** Where a reported clause begins behind its verb of speech. */
final class ReportedClause {
  /** No clause is read further, in tokens. */
  static final int LONGEST = 150;

  /** Tokens a subject may have before its verb. */
  private static final int SUBJECT = 24;

  private static final int TOLD = 7;
  private static final WordSet OPENERS = WordSet.of("""
      he she it they there this that these those we i you no some any all both each every the a an
      his her its their our my only most many more several half nobody everybody nothing everything
      someone everyone what such
      """);

  private final Paragraph paragraph;

  ReportedClause(Paragraph paragraph) {
    this.paragraph = paragraph;
  }

  /** The clause's first token; -1 where none follows the verb. */
  int start(int verb, int to) {
    int that = that(verb);
    if (that >= 0) {
      return paragraph.lower(that + 1).equals(",") ? that + 2 : that + 1;
    }
    String word = paragraph.lower(verb);
    boolean pointing = word.startsWith("point") && paragraph.lower(verb + 1).equals("out");
    if (!CueVerbs.isReporting(word) && !pointing) {
      return -1;
    }
    int first = pointing ? verb + 2 : verb + 1;
    boolean teller = isTeller(word);
    if (teller) {
      first = behindTold(verb);
    } else {
      first = behindTime(first, to);
      if (paragraph.lower(first).equals("that") && first > verb + 1) {
        return first + 1;
      }
    }
    if (first < 0 || first >= to) {
      return -1;
    }
    return isClause(first, to, isLoose(word)) ? first : -1;
  }

  /** Verbs behind which nearly every noun begins a clause. */
  private static boolean isLoose(String word) {
    return switch (word) {
      case "said", "says", "say", "saying", "added", "adds", "adding", "told", "tells" -> true;
      default -> false;
    };
  }

  private static boolean isTeller(String word) {
    return switch (word) {
      case "told",
          "tells",
          "tell",
          "telling",
          "informed",
          "assured",
          "reassured",
          "warned",
          "advised" -> true;
      default -> false;
    };
  }

  /** The "that" a verb of speech leads to, past a date or the person told; -1 where there is none. */
  private int that(int verb) {
    for (int at = verb + 1; at < Math.min(paragraph.count(), verb + TOLD); at++) {
      String word = paragraph.lower(at);
      if (word.equals("that")) {
        boolean relative =
            paragraph.is(at + 1, Trait.CLAUSE_VERB) && !paragraph.is(verb, Trait.PLAIN);
        return relative ? -1 : at;
      }
      boolean passes = (paragraph.isNominal(at)
              || word.equals("on")
              || word.equals("in")
              || word.equals("to")
              || word.equals("him")
              || word.equals("them")
              || word.equals("us"))
          && !paragraph.is(at, Trait.FINITE_CUE)
          && !paragraph.is(at, Trait.CLAUSE_VERB);
      if (!passes || paragraph.sentence(at) != paragraph.sentence(verb)) {
        return -1;
      }
    }
    return -1;
  }

  /** Behind "on Monday", "Wednesday", "in a statement", "earlier this month". */
  private int behindTime(int from, int to) {
    int at = from;
    while (at < Math.min(to, from + TOLD)) {
      String word = paragraph.lower(at);
      int paper = word.equals("in") ? paperBehind(at, to) : -1;
      boolean coming = word.equals("this")
          && paragraph.is(at + 1, Trait.TIME)
          && !paragraph.is(at + 2, Trait.CLAUSE_VERB);
      boolean on = (word.equals("on") || word.equals("in")) && paragraph.is(at + 1, Trait.TIME);
      boolean time = paragraph.is(at, Trait.TIME)
          || word.endsWith("ly") && !word.equals("only")
          || isDateWord(word)
          || at > from && paragraph.is(at - 1, Trait.TIME) && isDay(word);
      if (paper < 0 && !time && !coming && !on) {
        break;
      }
      at = paper >= 0 ? paper + 1 : at + 1;
    }
    return at;
  }

  /** The "statement" of "in a written statement"; -1 for anything else. */
  private int paperBehind(int in, int to) {
    for (int at = in + 1; at < Math.min(to, in + 5) && paragraph.isNominal(at); at++) {
      if (SpeakerNouns.isDocument(paragraph.lower(at))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isDay(String word) {
    return word.length() <= 2 && Character.isDigit(word.charAt(0));
  }

  private static boolean isDateWord(String word) {
    return switch (word) {
      case "earlier", "later", "last", "also", "again", "then", "early", "late" -> true;
      default -> false;
    };
  }

  /** Behind the person told: "told the court they had …", "warned drivers the road was …". */
  private int behindTold(int verb) {
    int at = verb + 1;
    String word = paragraph.lower(at);
    if (word.equals("him") || word.equals("them") || word.equals("us") || word.equals("me")) {
      return at + 1;
    }
    if (paragraph.isName(at)) {
      return paragraph.nameEnd(at) + 1;
    }
    at += SpeechWords.isDeterminer(word) ? 1 : 0;
    if (paragraph.isName(at)) {
      return paragraph.nameEnd(at) + 1;
    }
    for (int i = at; i < at + TOLD - 2 && paragraph.isNominal(i); i++) {
      String next = paragraph.lower(i + 1);
      boolean subject = OPENERS.contains(next) || paragraph.isName(i + 1);
      if (subject && !paragraph.isName(i)) {
        return i + 1;
      }
    }
    return -1;
  }

  /** Whether a subject and its verb follow. Behind "said" the subject alone is enough. */
  private boolean isClause(int first, int to, boolean plain) {
    String word = paragraph.lower(first);
    boolean opens = OPENERS.contains(word)
        || paragraph.isName(first)
        || paragraph.isNominal(first) && paragraph.isWord(first)
        || Character.isDigit(word.charAt(0))
        || "$€£".contains(word);
    boolean predicate = SpeechWords.isClauseVerb(word) && !paragraph.isName(first);
    if (!opens || predicate || paragraph.isQuoted(first) || isNoClause(word)) {
      return false;
    }
    if (word.equals("it") && !paragraph.isNominal(first + 1)) {
      return false; // "says it with a smile"
    }
    boolean named = paragraph.isName(first)
        && paragraph.is(paragraph.nameEnd(first) + 1, Trait.FINITE)
        && paragraph.lower(paragraph.nameEnd(first) + 1).endsWith("ed");
    if (named) {
      return true; // "announced Novak intended to appeal"
    }
    boolean pronoun = SpeechWords.isPronoun(word) || word.equals("there");
    for (int at = first; at < Math.min(to, first + SUBJECT); at++) {
      String next = paragraph.lower(at);
      boolean verb = at > first && !paragraph.isName(at) && SpeechWords.isClauseVerb(next);
      if (verb && !next.equals("to")) {
        return true;
      }
      boolean ends = next.equals("who")
          || next.equals("which")
          || next.equals("that") && at > first
          || at > first && SpeechWords.isPronoun(next)
          || next.equals(";")
          || next.equals(":")
          || next.equals(",") && !plain;
      if (ends) {
        return plain && hasVerb(at, to);
      }
      boolean close =
          pronoun && at == first + 1 && paragraph.isNominal(at) && !SpeakerNouns.isTime(next);
      if (close) {
        return true;
      }
    }
    return plain && hasVerb(first, to);
  }

  private static boolean isNoClause(String word) {
    return switch (word) {
      case "nothing", "so", "goodbye", "yes", "sorry", "little", "as", "sources", "according" ->
        true;
      default -> false;
    };
  }

  /** Whether a verb with a subject can stand in this stretch. */
  boolean hasVerb(int first, int to) {
    for (int at = first + 1; at < Math.min(to, first + LONGEST); at++) {
      String word = paragraph.lower(at);
      boolean present = word.length() > 3
          && word.endsWith("s")
          && !word.endsWith("ss")
          && at > first + 1
          && !paragraph.is(at - 1, Trait.DETERMINER);
      if (!paragraph.isName(at) && (paragraph.is(at, Trait.FINITE) || present)) {
        return true;
      }
    }
    return false;
  }
}
