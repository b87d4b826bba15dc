package org.nightdesk.enrichment.quote.reported;

import java.util.Optional;
import java.util.function.Predicate;
import org.nightdesk.enrichment.quote.clause.Cue;
import org.nightdesk.enrichment.quote.clause.Paragraph;
import org.nightdesk.enrichment.quote.clause.SpeechSigns;
import org.nightdesk.enrichment.quote.clause.Subject;
import org.nightdesk.enrichment.quote.clause.SubjectFinder;
import org.nightdesk.enrichment.quote.clause.Trait;

/**
 * Reported speech without quotation marks: "X said that …", "X said …", "…, X said", "according to X,
 * …". A clause that has quotation marks in it is left to these.
 */
public final class IndirectSpeech {
  private final Paragraph paragraph;
  private final SubjectFinder subjects;
  private final ReportedClause clauses;
  private final ClauseEnd ends;
  private final TrailingCue trailing;
  private final InsertedCue inserted;

  public IndirectSpeech(Paragraph paragraph, SubjectFinder subjects) {
    this.paragraph = paragraph;
    this.subjects = subjects;
    this.clauses = new ReportedClause(paragraph);
    this.ends = new ClauseEnd(paragraph);
    this.trailing = new TrailingCue(paragraph, subjects);
    this.inserted = new InsertedCue(paragraph, subjects);
  }

  /**
   * Finds the reported clauses in text order.
   *
   * @param taken told of each; its answer is whether the clause is taken for speech, so that none is
   *     looked for inside it
   */
  public void read(Predicate<Reported> taken) {
    Predicate<Reported> plain = reported -> isPlain(reported) && taken.test(reported);
    for (int sentence = 0; sentence < paragraph.sentenceCount(); sentence++) {
      int from = paragraph.firstOf(sentence);
      int to = paragraph.endOf(sentence);
      Optional<Reported> whole =
          trailing.in(from, to).or(() -> accordingTo(from, to)).or(() -> inserted.in(from, to));
      if (whole.isPresent() && plain.test(whole.get())) {
        continue;
      }
      for (int at = from + 1; at < to; at++) {
        Optional<Reported> reported = isCue(at) ? afterVerb(at, to) : Optional.empty();
        if (reported.isPresent() && plain.test(reported.get())) {
          at = reported.get().last();
        }
      }
    }
  }

  private boolean isPlain(Reported reported) {
    return reported.last() > reported.first() && !isQuoted(reported);
  }

  private boolean isCue(int at) {
    return paragraph.has(at, SpeechSigns.CUE)
        && !paragraph.isQuoted(at)
        && !paragraph.isName(at)
        && !subjects.isObject(at)
        && !subjects.isPassive(at);
  }

  /** "X said that …", "X said …". */
  private Optional<Reported> afterVerb(int verb, int to) {
    int first = clauses.start(verb, to);
    if (first < 0) {
      return Optional.empty();
    }
    int last = ends.of(first, to, isRelative(verb));
    Subject subject = subjects.before(verb);
    return Optional.of(
        new Reported(new Cue(verb, paragraph.tokens().word(verb), subject), first, last));
  }

  /** "The man, who said he was ill, was led away": the clause ends before the second verb. */
  private boolean isRelative(int verb) {
    int at = verb - 1;
    while (paragraph.is(at, Trait.BETWEEN)) {
      at--;
    }
    return paragraph.lower(at).equals("who") || paragraph.lower(at).equals("which");
  }

  /** "According to X, …". */
  private Optional<Reported> accordingTo(int from, int to) {
    boolean opens =
        paragraph.has(from, SpeechSigns.ACCORDING) && paragraph.lower(from + 1).equals("to");
    if (!opens || paragraph.isQuoted(from)) {
      return Optional.empty();
    }
    Subject subject = subjects.after(from + 1);
    int comma = from + 2;
    int behind = positionBehind(subject);
    while (comma < to
        && !(paragraph.lower(comma).equals(",") && paragraph.tokens().start(comma) >= behind)) {
      comma++;
    }
    boolean clause = comma + 1 < to && clauses.hasVerb(comma + 1, to);
    return clause
        ? Optional.of(new Reported(
            new Cue(from, "according to", subject), comma + 1, ends.of(comma + 1, to, false)))
        : Optional.empty();
  }

  private static int positionBehind(Subject subject) {
    return switch (subject) {
      case Subject.Name name -> name.mention().where().end();
      case Subject.Phrase phrase -> phrase.where().end();
      case Subject.Pronoun pronoun -> 0;
      case Subject.None none -> 0;
    };
  }

  private boolean isQuoted(Reported reported) {
    for (int at = reported.first(); at <= reported.last(); at++) {
      if (paragraph.isQuoted(at)) {
        return true;
      }
    }
    return false;
  }
}
