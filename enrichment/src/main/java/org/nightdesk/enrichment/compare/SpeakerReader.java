package org.nightdesk.enrichment.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.enrichment.text.Tokens;

/** Reads who is said to say so out of the words that name the speaker. */
final class SpeakerReader {
  private static final Set<String> OFFICES =
      Set.of("president", "leader", "premier", "prime", "minister", "chancellor");
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> BODIES = Set.of("it", "they");
  private static final Set<String> SMALL = Set.of(
      "on",
      "in",
      "at",
      "has",
      "have",
      "had",
      "also",
      "later",
      "but",
      "and",
      "while",
      "earlier",
      "recently",
      "now",
      "then",
      "conversely",
      "meanwhile",
      "however",
      "of",
      "to",
      "for",
      "said");

  private final Reading reading;
  private final SentenceView view;
  private final ClauseSubject before;
  private final ClauseSubject bodyBefore;

  /**
   * @param before who the sentence before is about, meant by "he"
   * @param bodyBefore the body the sentence before is about, meant by "it"
   */
  SpeakerReader(
      Reading reading, SentenceView view, ClauseSubject before, ClauseSubject bodyBefore) {
    this.reading = reading;
    this.view = view;
    this.before = before;
    this.bodyBefore = bodyBefore;
  }

  /** The speaker the words of a run name, with all states he speaks for; no keys where none is known. */
  ClauseSubject read(Piece.Run run) {
    TermReader reader = reading.terms().asSpeaker();
    int first = -1;
    int last = -1;
    for (int i = run.from(); i < run.to(); ) {
      int known = reader.actors.size();
      int next = reader.read(view, i, run.to());
      boolean person = !reader.people.isEmpty();
      if (reader.actors.size() > known) {
        first = first < 0 ? i : first;
        last = next - 1;
      }
      if (person) {
        break; // what follows the name is in apposition to it
      }
      i = next;
    }
    Set<String> found = new TreeSet<>(reader.people.isEmpty() ? reader.actors : reader.people);
    for (String key : List.copyOf(found)) {
      found.addAll(reading.offices().nationsOf(key.substring(2)));
    }
    while (last >= 0 && last + 1 < run.to() && OFFICES.contains(view.tokens.lower(last + 1))) {
      last++;
    }
    boolean apposed = !reader.people.isEmpty() && last + 1 < run.to();
    String words = words(apposed ? new Piece.Run(run.from(), last + 1) : run, first, last);
    if (found.isEmpty() && startsWithPronoun(run)) {
      ClauseSubject meant = namedBefore(run.from());
      meant = meant.keys().isEmpty() ? before : meant;
      found = meant.keys();
      words = meant.keys().isEmpty() ? words : meant.words();
    }
    boolean body = run.from() < run.to() && BODIES.contains(view.tokens.lower(run.from()));
    if (found.isEmpty() && body && !bodyBefore.keys().isEmpty()) {
      return bodyBefore;
    }
    return new ClauseSubject(Set.copyOf(found), words);
  }

  /** The words that name the speaker: up to the last name in them, or all where none is named. */
  String words(Piece.Run run, int first, int last) {
    int from = run.from();
    int to = Math.min(run.to(), view.tokens.count());
    if (from >= to) {
      return "";
    }
    int end = last >= from && last - from >= 12 ? Math.max(first, from) : to - 1;
    if (last >= from && to - from > 10) {
      end = Math.min(end, last);
    }
    if (end - from > 9) {
      from = first >= run.from() ? Math.max(from, first - 3) : end - 5;
      end = Math.min(end, from + 9);
    }
    while (end > from && isSmall(end)) {
      end--;
    }
    while (from < end && isSmall(from)) {
      from++;
    }
    return view.tokens.span(from, end).in(reading.article().text());
  }

  private boolean isSmall(int token) {
    String word = view.tokens.lower(token);
    return view.time[token]
        || view.tokens.kind(token) == Tokens.Kind.MARK
        || SMALL.contains(word)
        || word.endsWith("ly");
  }

  /** The last person before the token who acts: named without "'s", a verb or a comma after. */
  private ClauseSubject namedBefore(int token) {
    ClauseSubject found = ClauseSubject.NONE;
    for (int i = 0; i < token; ) {
      TermReader reader = reading.terms();
      int next = reader.read(view, i, token);
      boolean acts =
          view.tokens.word(next).equals(",") || reading.verbs().isFinite(view.tokens, next);
      if (!reader.people.isEmpty() && acts) {
        Set<String> keys = withNations(reader.people);
        found = new ClauseSubject(
            keys, view.tokens.span(i, next - 1).in(reading.article().text()));
      }
      i = next;
    }
    return found;
  }

  private boolean startsWithPronoun(Piece.Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (PERSONAL.contains(view.tokens.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The keys with the states the people among them speak for. */
  Set<String> withNations(Set<String> keys) {
    Set<String> all = new TreeSet<>(keys);
    keys.forEach(key -> all.addAll(reading.offices().nationsOf(key.substring(2))));
    return all;
  }
}
