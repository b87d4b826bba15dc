package org.nightdesk.enrichment.quote.reported;

import java.util.Optional;
import org.nightdesk.enrichment.quote.clause.Cue;
import org.nightdesk.enrichment.quote.clause.Paragraph;
import org.nightdesk.enrichment.quote.clause.SpeechSigns;
import org.nightdesk.enrichment.quote.clause.Subject;
import org.nightdesk.enrichment.quote.clause.SubjectFinder;
import org.nightdesk.enrichment.quote.clause.Trait;

/**
 * A verb of speech between two commas inside what it reports: "the fire began there, police have said, and
 * spread", "the bridge, engineers warn, may fall".
 */
final class InsertedCue {
  /** A cue between commas with its speaker is not longer, in tokens. */
  private static final int LONGEST = 14;

  /** Further from the beginning of a sentence none is looked for, in tokens. */
  private static final int REACH = 60;

  private final Paragraph paragraph;
  private final SubjectFinder subjects;

  InsertedCue(Paragraph paragraph, SubjectFinder subjects) {
    this.paragraph = paragraph;
    this.subjects = subjects;
  }

  /**
   * What the first such cue of the sentence from {@code from} to before {@code to} reports: the clause before
   * it, or, where it parts a subject from its verb, both with the cue between them.
   */
  Optional<Reported> in(int from, int to) {
    for (int at = from + 2; at < Math.min(to, from + REACH); at++) {
      boolean trailing = paragraph.has(at, SpeechSigns.TRAILING);
      boolean according = paragraph.has(at, SpeechSigns.ACCORDING)
          && paragraph.lower(at + 1).equals("to")
          && paragraph.lower(at - 1).equals(",");
      if (!trailing && !according || paragraph.isQuoted(at) || paragraph.isName(at)) {
        continue;
      }
      Optional<Reported> found = according
          ? reported(from, at - 1, at, new Cue(at, "according to", subjects.after(at + 1)), to)
          : subjects.isObject(at) || subjects.isPassive(at)
              ? Optional.empty()
              : byVerb(from, at, to);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Reported> byVerb(int from, int verb, int to) {
    Subject subject = subjects.before(verb);
    int open = Subjects.firstOf(paragraph, subject);
    if (open <= from) {
      return Optional.empty();
    }
    open--;
    while (open > from && paragraph.isNominal(open) && !paragraph.is(open, Trait.FINITE)) {
      open--; // titles before the name
    }
    return paragraph.lower(open).equals(",")
        ? reported(from, open, verb, new Cue(verb, paragraph.tokens().word(verb), subject), to)
        : Optional.empty();
  }

  /** @param open the comma before the cue */
  private Optional<Reported> reported(int from, int open, int verb, Cue cue, int to) {
    int close = close(verb, to);
    if (cue.subject() instanceof Subject.None
        || close < 0
        || close - open > LONGEST
        || paragraph.is(from, Trait.PARTICIPLE)) {
      return Optional.empty();
    }
    int first = from;
    boolean joins =
        paragraph.lower(first).equals("but") || paragraph.lower(first).equals("and");
    first += joins ? 1 : 0;
    if (first >= open) {
      return Optional.empty();
    }
    if (hasVerb(first, open)) {
      boolean complete = open - first > 2 && isContinued(close + 1);
      return complete ? Optional.of(new Reported(cue, first, open - 1)) : Optional.empty();
    }
    boolean subject = paragraph.isWord(first)
        && paragraph.isNominal(open - 1)
        && !isAdverbial(first)
        && isVerb(close + 1);
    return subject ? Optional.of(new Reported(cue, first, last(close, to))) : Optional.empty();
  }

  /** Whether a main verb stands in this stretch, not one of "which …" or "who …". */
  private boolean hasVerb(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      switch (paragraph.lower(at)) {
        case "which", "who", "that", "where" -> {
          return false;
        }
        default -> {
          if (paragraph.is(at, Trait.FINITE) && !paragraph.isName(at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The comma behind the verb, with nothing but a date, an adverb or the source between; -1 if none. */
  private int close(int verb, int to) {
    boolean according = paragraph.has(verb, SpeechSigns.ACCORDING);
    for (int at = verb + 1; at < Math.min(to, verb + LONGEST); at++) {
      if (paragraph.lower(at).equals(",")) {
        return at + 1 < to ? at : -1;
      }
      boolean passes = according
          || paragraph.is(at, Trait.TIME)
          || paragraph.lower(at).endsWith("ly")
          || paragraph.lower(at).equals("on")
          || paragraph.lower(at).equals("earlier")
          || paragraph.lower(at).equals("later");
      if (!passes || paragraph.is(at, Trait.CLAUSE_VERB)) {
        return -1;
      }
    }
    return -1;
  }

  /** "…, and spread", "…, but the ferry": what follows is told beside it. */
  private boolean isContinued(int next) {
    return switch (paragraph.lower(next)) {
      case "and",
          "but",
          "while",
          "though",
          "although",
          "yet",
          "so",
          "with",
          "after",
          "before",
          "for",
          "because",
          "when",
          "since",
          "until",
          "despite" -> true;
      default -> false;
    };
  }

  /** "In May, police said, …": no subject of what follows. */
  private boolean isAdverbial(int first) {
    String word = paragraph.lower(first);
    return paragraph.is(first, Trait.TIME)
        || word.endsWith("ly")
        || switch (word) {
          case "in",
              "on",
              "at",
              "by",
              "for",
              "from",
              "to",
              "with",
              "of",
              "as",
              "after",
              "before",
              "since",
              "during",
              "under",
              "over",
              "if",
              "when",
              "while",
              "however",
              "meanwhile",
              "still",
              "instead",
              "yes",
              "no",
              "so",
              "now",
              "then",
              "today",
              "once" -> true;
          default -> false;
        };
  }

  /** Whether a verb, with or without a second aside before it, goes on with the subject. */
  private boolean isVerb(int next) {
    String word = paragraph.lower(next);
    boolean present =
        word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !paragraph.isName(next);
    return paragraph.is(next, Trait.CLAUSE_VERB) || paragraph.is(next, Trait.FINITE) || present;
  }

  private int last(int from, int to) {
    int last = to - 1;
    while (last > from && !Character.isLetterOrDigit(paragraph.lower(last).charAt(0))) {
      last--;
    }
    return last;
  }
}
