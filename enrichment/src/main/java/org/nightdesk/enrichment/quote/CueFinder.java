package org.nightdesk.enrichment.quote;

import java.util.Optional;

/** Finds the verb that introduces, interrupts or follows quoted words. */
final class CueFinder {
  private static final int LONGEST = 200;
  private static final int REACH_BEFORE = 45;
  private static final int REACH_AFTER = 28;
  private static final int SHORT_TAIL = 16;

  /** A naming verb ("called it a …") reaches no further than its object. */
  private static final int NAMING_REACH = 10;

  private final Paragraph paragraph;
  private final SubjectFinder subjects;
  private final ColonCues colons;

  CueFinder(Paragraph paragraph, SubjectFinder subjects) {
    this.paragraph = paragraph;
    this.subjects = subjects;
    this.colons = new ColonCues(paragraph, subjects);
  }

  /** The cue of the words from token {@code first} to {@code last}. */
  Optional<Cue> of(int first, int last) {
    boolean opensSentence = isSentenceStart(first);
    Optional<Cue> after = after(last);
    if (opensSentence && after.isPresent()) {
      return after;
    }
    Optional<Cue> named = namedBy(first, last);
    if (named.isPresent()) {
      return named;
    }
    Optional<Cue> before = before(first);
    return before.isPresent() ? before : after;
  }

  private boolean isSentenceStart(int first) {
    int at = first - 1;
    while (at >= Math.max(0, first - LONGEST)
        && paragraph.sentence(at) == paragraph.sentence(first)) {
      if (paragraph.isWord(at) && !paragraph.isQuoted(at)) {
        return false;
      }
      at--;
    }
    return true;
  }

  /** The verb after the quotation: "…," said X; "…," X said; "…," according to X. */
  private Optional<Cue> after(int last) {
    int from = last + 1;
    int close = last;
    while (close > 0 && last - close < 3 && "\"'”’])".contains(paragraph.lower(close))) {
      close--;
    }
    boolean comma = isPause(paragraph.lower(close));
    while (from < Math.min(paragraph.count(), last + SHORT_TAIL)
        && !paragraph.isWord(from)
        && !paragraph.isQuoted(from)) {
      comma |= isPause(paragraph.lower(from));
      from++;
    }
    int sentence = paragraph.sentence(from);
    boolean near = sentence == paragraph.sentence(last) || isShortTail(sentence, from);
    if (!near || from >= paragraph.count()) {
      return Optional.empty();
    }
    for (int at = from; at < Math.min(paragraph.count(), from + REACH_AFTER); at++) {
      String word = paragraph.lower(at);
      if (paragraph.sentence(at) != sentence || paragraph.isQuoted(at) || word.equals(";")) {
        break;
      }
      if (paragraph.has(at, SpeechSigns.ACCORDING) && paragraph.lower(at + 1).equals("to")) {
        return Optional.of(new Cue(at, "according to", subjects.after(at + 1)));
      }
      boolean cue = paragraph.has(at, SpeechSigns.CUE)
          && paragraph.is(at, Trait.FINITE_CUE)
          && !subjects.isObject(at)
          && !isSilent(at);
      if (!cue || paragraph.isName(at) || paragraph.lower(at - 1).equals("to")) {
        continue;
      }
      boolean behindComma = paragraph.lower(at - 1).equals(",") && !isAsideEnd(at - 1, from);
      boolean inverted = comma && onlyAdverbs(from, at) || behindComma;
      Subject subject = inverted ? subjects.after(at) : subjects.before(at);
      if (at == from && !comma && paragraph.is(at, Trait.TRAILING)) {
        subject = subjects.after(at, false); // the comma was forgotten
      } else if (!comma && !behindComma && !isBehindComma(subject, last)) {
        continue;
      }
      if (!(subject instanceof Subject.None) || at == from && comma) {
        return Optional.of(cue(at, subject));
      }
    }
    return Optional.empty();
  }

  /** "The “old” plan is dead, Novak said": the speaker stands directly behind a comma. */
  private boolean isBehindComma(Subject subject, int last) {
    int at = switch (subject) {
      case Subject.Name name -> paragraph.tokens().at(name.mention().where().start());
      case Subject.Phrase phrase -> paragraph.tokens().at(phrase.where().start());
      case Subject.Pronoun pronoun -> pronoun.token();
      case Subject.None none -> 0;
    };
    at--;
    while (at > last && paragraph.isNominal(at) && !paragraph.is(at, Trait.FINITE)) {
      at--;
    }
    return at > last && paragraph.lower(at).equals(",");
  }

  private boolean onlyAdverbs(int from, int verb) {
    for (int at = from; at < verb; at++) {
      if (!paragraph.is(at, Trait.BETWEEN)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a comma closes an aside that began after the quotation: "…", Novak, a lawyer, said. */
  private boolean isAsideEnd(int comma, int from) {
    for (int i = from; i < comma; i++) {
      if (paragraph.lower(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPause(String mark) {
    return mark.equals(",")
        || mark.equals("?")
        || mark.equals("!")
        || mark.equals("…")
        || mark.equals("—");
  }

  /** A sentence such as "Novak asked." behind a quoted question. */
  private boolean isShortTail(int sentence, int from) {
    if (sentence < 0) {
      return false;
    }
    int count = 0;
    while (count <= SHORT_TAIL
        && from + count < paragraph.count()
        && paragraph.sentence(from + count) == sentence) {
      count++;
    }
    return count <= SHORT_TAIL;
  }

  /** The nearest verb before the quotation in its sentence, or a colon behind a name. */
  private Optional<Cue> before(int first) {
    int sentence = paragraph.sentence(first);
    int at = first - 1;
    while (at >= Math.max(0, first - REACH_BEFORE)
        && !paragraph.isWord(at)
        && !paragraph.lower(at).equals(":")) {
      at--;
    }
    boolean colon = at >= 0 && paragraph.lower(at).equals(":");
    Optional<Cue> named = colon ? colons.named(at) : Optional.empty();
    if (named.isPresent()) {
      return named;
    }
    boolean that = paragraph.lower(at).equals("that");
    Optional<Cue> thought = Optional.empty();
    for (int i = at;
        i >= Math.max(0, first - REACH_BEFORE) && paragraph.sentence(i) == sentence;
        i--) {
      String word = paragraph.lower(i);
      if (word.equals(";")) {
        break;
      }
      if (word.equals("according")
          && paragraph.lower(i + 1).equals("to")
          && !paragraph.isQuoted(i)) {
        return Optional.of(new Cue(i, "according to", subjects.after(i + 1)));
      }
      if (!isVerb(i)) {
        continue;
      }
      String next = paragraph.lower(i + 1);
      boolean naming = CueVerbs.isNaming(word) && !next.equals("for") && !next.equals("on");
      if (naming && next.equals("by") && first - i <= NAMING_REACH && subjects.isPassive(i)) {
        Subject namer = subjects.after(i + 1); // "was described by Novak as “odd”"
        if (!(namer instanceof Subject.None)) {
          return Optional.of(cue(i, namer));
        }
      }
      boolean far = naming && (that || first - i > NAMING_REACH);
      if (far || subjects.isPassive(i)) {
        continue;
      }
      Subject subject = subjects.before(i);
      if (subject instanceof Subject.None
          && !paragraph.is(i, Trait.PARTICIPLE)
          && isInverted(i, first)) {
        subject = subjects.after(i);
      }
      boolean known = !(subject instanceof Subject.None);
      if (known && CueVerbs.isThought(word) && thought.isEmpty()) {
        thought = Optional.of(cue(i, subject));
      } else if (paragraph.is(i, Trait.PLAIN) || known && thought.isEmpty()) {
        return Optional.of(cue(i, subject)); // somebody "says", though it may not be told who
      }
    }
    if (thought.isPresent()) {
      return thought;
    }
    return colon ? colons.told(at) : Optional.empty();
  }

  private boolean isVerb(int token) {
    return !paragraph.isQuoted(token)
        && !paragraph.isName(token)
        && paragraph.has(token, SpeechSigns.CUE)
        && !subjects.isObject(token)
        && !isSilent(token);
  }

  /** "Reads" with no letter before it, "puts" without "it": no speech. */
  private boolean isSilent(int verb) {
    return switch (paragraph.lower(verb)) {
      case "read", "reads" -> !colons.hasDocumentBefore(verb);
      case "put", "puts" -> !paragraph.lower(verb + 1).equals("it");
      default -> false;
    };
  }

  /** "Was called “a miracle” by the critic". */
  private Optional<Cue> namedBy(int first, int last) {
    int by = last + 1;
    while (by < Math.min(paragraph.count(), last + 5) && !paragraph.isWord(by)) {
      by++;
    }
    if (!paragraph.lower(by).equals("by")) {
      return Optional.empty();
    }
    for (int at = first - 1;
        at >= Math.max(0, first - REACH_AFTER)
            && paragraph.sentence(at) == paragraph.sentence(first);
        at--) {
      if (isVerb(at) && CueVerbs.isNaming(paragraph.lower(at)) && subjects.isPassive(at)) {
        return Optional.of(cue(at, subjects.after(by)));
      }
    }
    return Optional.empty();
  }

  /** "Said Novak: …" */
  private boolean isInverted(int verb, int first) {
    return isSentenceStart(verb) && first - verb < 14;
  }

  private Cue cue(int token, Subject subject) {
    return new Cue(token, paragraph.tokens().word(token), subject);
  }
}
