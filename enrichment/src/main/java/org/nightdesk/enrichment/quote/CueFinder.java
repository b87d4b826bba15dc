package org.nightdesk.enrichment.quote;

import java.util.Optional;

/** Finds the verb that introduces, interrupts or follows quoted words. */
final class CueFinder {
  private static final int LONGEST = 200;
  private static final int REACH_BEFORE = 45;
  private static final int REACH_AFTER = 16;

  /** A naming verb ("called it a …") reaches no further than its object. */
  private static final int NAMING_REACH = 10;

  private final Paragraph paragraph;
  private final SubjectFinder subjects;

  CueFinder(Paragraph paragraph, SubjectFinder subjects) {
    this.paragraph = paragraph;
    this.subjects = subjects;
  }

  /** The cue of the words from token {@code first} to {@code last}. */
  Optional<Cue> of(int first, int last) {
    boolean opensSentence = isSentenceStart(first);
    Optional<Cue> after = after(last);
    if (opensSentence && after.isPresent()) {
      return after;
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
    boolean comma = isPause(paragraph.lower(last));
    while (from < Math.min(paragraph.count(), last + REACH_AFTER)
        && !paragraph.isWord(from)
        && !paragraph.isQuoted(from)) {
      comma |= paragraph.lower(from).equals(",");
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
      if (word.equals("according") && paragraph.lower(at + 1).equals("to")) {
        return Optional.of(new Cue(at, "according to", subjects.after(at + 1)));
      }
      boolean cue =
          SpeechWords.isCue(word) && !SpeechWords.isParticiple(word) && !subjects.isObject(at);
      if (!cue || paragraph.isName(at)) {
        continue;
      }
      boolean behindComma = paragraph.lower(at - 1).equals(",") && !isAsideEnd(at - 1, from);
      boolean inverted = comma && onlyAdverbs(from, at) || behindComma;
      if (!comma && !behindComma) {
        continue;
      }
      Subject subject = inverted ? subjects.after(at) : subjects.before(at);
      if (!(subject instanceof Subject.None) || at == from) {
        return Optional.of(cue(at, subject));
      }
    }
    return Optional.empty();
  }

  private boolean onlyAdverbs(int from, int verb) {
    for (int at = from; at < verb; at++) {
      if (!SpeechWords.isBetween(paragraph.lower(at))) {
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
    while (count <= REACH_AFTER
        && from + count < paragraph.count()
        && paragraph.sentence(from + count) == sentence) {
      count++;
    }
    return count <= REACH_AFTER;
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
    if (at >= 0 && paragraph.lower(at).equals(":") && paragraph.isName(at - 1) && opens(at - 1)) {
      return Optional.of(new Cue(-1, "", new Subject.Name(paragraph.mention(at - 1))));
    }
    boolean that = paragraph.lower(at).equals("that");
    for (; at >= Math.max(0, first - REACH_BEFORE) && paragraph.sentence(at) == sentence; at--) {
      String word = paragraph.lower(at);
      if (paragraph.lower(at).equals(";")) {
        break;
      }
      if (paragraph.isQuoted(at)
          || paragraph.isName(at)
          || !SpeechWords.isCue(word)
          || subjects.isObject(at)) {
        continue;
      }
      boolean naming = SpeechWords.isNaming(word);
      if (naming && (that || first - at > NAMING_REACH || isPassive(at))) {
        continue;
      }
      Subject subject = subjects.before(at);
      if (subject instanceof Subject.None
          && !SpeechWords.isParticiple(word)
          && isInverted(at, first)) {
        subject = subjects.after(at);
      }
      if (!(subject instanceof Subject.None)) {
        return Optional.of(cue(at, subject));
      }
    }
    return Optional.empty();
  }

  /** Whether the name and its titles open the sentence: "Novak: …", but not "… trusts Novak: …". */
  private boolean opens(int name) {
    for (int at = name; at >= 0 && paragraph.sentence(at) == paragraph.sentence(name); at--) {
      boolean title = paragraph.isName(at)
          || paragraph.lower(at).equals(".")
          || paragraph.isNominal(at)
              && (SpeechWords.isAgent(paragraph.lower(at)) || paragraph.tokens().isCapitalised(at));
      if (!title || SpeechWords.isFinite(paragraph.lower(at))) {
        return false;
      }
    }
    return true;
  }

  /** "Said Novak: …" */
  private boolean isInverted(int verb, int first) {
    return isSentenceStart(verb) && first - verb < 14;
  }

  private boolean isPassive(int verb) {
    int at = verb - 1;
    while (paragraph.lower(at).endsWith("ly")) {
      at--;
    }
    String before = paragraph.lower(at);
    return before.equals("is")
        || before.equals("are")
        || before.equals("was")
        || before.equals("were")
        || before.equals("been")
        || before.equals("so")
        || before.equals("being");
  }

  private Cue cue(int token, Subject subject) {
    return new Cue(token, paragraph.tokens().word(token), subject);
  }
}
