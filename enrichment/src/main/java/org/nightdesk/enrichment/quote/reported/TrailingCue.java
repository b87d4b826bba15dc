package org.nightdesk.enrichment.quote.reported;

import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.quote.clause.Cue;
import org.nightdesk.enrichment.quote.clause.Paragraph;
import org.nightdesk.enrichment.quote.clause.SpeakerNouns;
import org.nightdesk.enrichment.quote.clause.SpeechSigns;
import org.nightdesk.enrichment.quote.clause.SpeechWords;
import org.nightdesk.enrichment.quote.clause.Subject;
import org.nightdesk.enrichment.quote.clause.SubjectFinder;
import org.nightdesk.enrichment.quote.clause.Trait;

/** A verb of speech behind the whole sentence it reports: "…, X said on Monday", "…, according to X". */
final class TrailingCue {
  private static final int TAIL = 30;
  private static final int FEWEST = 3;
  private static final Set<String> CONDITIONS =
      Set.of("when", "while", "as", "if", "asked", "although", "though", "speaking");

  private final Paragraph paragraph;
  private final SubjectFinder subjects;
  private final ReportedClause clauses;

  TrailingCue(Paragraph paragraph, SubjectFinder subjects) {
    this.paragraph = paragraph;
    this.subjects = subjects;
    this.clauses = new ReportedClause(paragraph);
  }

  /** The sentence from token {@code from} to before {@code to} as the clause of a verb at its end. */
  Optional<Reported> in(int from, int to) {
    if (paragraph.isQuoted(from)) {
      return Optional.empty();
    }
    for (int at = Math.max(from + FEWEST, to - TAIL); at < to; at++) {
      boolean trailing = paragraph.has(at, SpeechSigns.TRAILING);
      boolean according = paragraph.has(at, SpeechSigns.ACCORDING);
      if (!trailing && !according || paragraph.isQuoted(at) || paragraph.isName(at)) {
        continue;
      }
      Optional<Reported> found = Optional.empty();
      if (according && paragraph.lower(at + 1).equals("to")) {
        Subject subject = subjects.after(at + 1);
        boolean ends = isLastPhrase(subject, at, to);
        found = ends
            ? reported(from, at, new Cue(at, "according to", subject), at + 2, to, true)
            : Optional.empty();
      } else if (trailing && !subjects.isObject(at) && !subjects.isPassive(at)) {
        found = afterClause(from, at, to);
      }
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether nothing but an aside about the speaker follows: not "…, according to X, was late". */
  private boolean isLastPhrase(Subject subject, int at, int to) {
    int behind = switch (subject) {
      case Subject.Name name -> paragraph.tokens().at(name.mention().where().end());
      case Subject.Phrase phrase -> paragraph.tokens().at(phrase.where().end());
      case Subject.Pronoun pronoun -> pronoun.token() + 1;
      case Subject.None none -> to;
    };
    String last = paragraph.lower(at - 1).equals(",") ? paragraph.lower(at - 2) : "";
    boolean joins = last.equals("and") || last.equals("but") || last.equals("that");
    String next = paragraph.lower(behind + 1);
    boolean aside = SpeechWords.isDeterminer(next) || next.equals("who") || next.equals("which");
    return !joins && (!paragraph.lower(behind).equals(",") || aside);
  }

  private Optional<Reported> afterClause(int from, int verb, int to) {
    int comma = verb - 1;
    while (comma > from && paragraph.is(comma, Trait.BETWEEN)) {
      comma--;
    }
    String words = paragraph.tokens().word(verb);
    if (paragraph.lower(comma).equals(",")) {
      Subject subject = subjects.after(verb, false);
      return isInverted(paragraph.lower(verb))
          ? reported(from, comma, new Cue(verb, words, subject), verb + 1, to, true)
          : Optional.empty();
    }
    Subject subject = subjects.before(verb);
    int first = Subjects.firstOf(paragraph, subject);
    if (first <= from) {
      return Optional.empty();
    }
    int before = first - 1;
    while (before > from && paragraph.isNominal(before) && !paragraph.is(before, Trait.FINITE)) {
      before--; // titles before the name
    }
    return paragraph.lower(before).equals(",")
        ? reported(from, before, new Cue(verb, words, subject), verb + 1, to, false)
        : Optional.empty();
  }

  private static boolean isInverted(String verb) {
    return verb.equals("said") || verb.equals("says") || verb.equals("added");
  }

  /**
   * @param close the token behind the clause
   * @param tail the first token behind the verb
   * @param inverted whether the speaker stands in the tail
   */
  private Optional<Reported> reported(
      int from, int close, Cue cue, int tail, int to, boolean inverted) {
    if (cue.subject() instanceof Subject.None || !isTail(tail, to, inverted, cue.words())) {
      return Optional.empty();
    }
    int first = from;
    String opening = paragraph.lower(first);
    if (opening.equals("but") || opening.equals("and")) {
      first++;
      first += paragraph.lower(first).equals(",") ? 1 : 0;
    }
    int last = close - 1;
    last -= paragraph.lower(last).equals(",") ? 1 : 0;
    boolean clause = last - first >= FEWEST - 1
        && paragraph.isWord(last)
            | Character.isLetterOrDigit(paragraph.lower(last).charAt(0))
        && !isCondition(first, last)
        && clauses.hasVerb(first, last + 1);
    return clause ? Optional.of(new Reported(cue, first, last)) : Optional.empty();
  }

  /** "When asked" and the like are no clause unless a comma parts them from one. */
  private boolean isCondition(int first, int last) {
    if (!CONDITIONS.contains(paragraph.lower(first))) {
      return false;
    }
    for (int at = first; at <= last; at++) {
      if (paragraph.lower(at).equals(",")) {
        return false;
      }
    }
    return true;
  }

  /** Whether only when, where, to whom and who it is follow. */
  private boolean isTail(int tail, int to, boolean inverted, String cue) {
    String first = paragraph.lower(tail);
    boolean told = cue.equals("told");
    boolean date =
        SpeakerNouns.isTime(first) || first.endsWith("ly") || SpeechWords.isPreposition(first);
    boolean ends = tail >= to || !Character.isLetterOrDigit(first.charAt(0));
    if (!inverted && !told && !date && !ends) {
      return false;
    }
    boolean relative = false;
    for (int at = tail; at < to; at++) {
      String word = paragraph.lower(at);
      relative |= word.equals("who") || word.equals("which") || word.equals("where");
      boolean comma = word.equals(",");
      if (comma && paragraph.is(at + 1, Trait.PARTICIPLE)) {
        return true;
      }
      boolean clause = !relative
          && !paragraph.isName(at)
          && (paragraph.is(at, Trait.CLAUSE_VERB) || paragraph.is(at, Trait.PERSON_PRONOUN));
      boolean breaks = paragraph.isQuoted(at)
          || word.equals("that") && !relative
          || word.equals(";")
          || word.equals(":")
          || clause
          || comma
              && (paragraph.lower(at + 1).equals("but")
                  || paragraph.lower(at + 1).equals("while"));
      if (breaks) {
        return false;
      }
    }
    return true;
  }
}
