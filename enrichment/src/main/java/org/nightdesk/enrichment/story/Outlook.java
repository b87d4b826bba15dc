package org.nightdesk.enrichment.story;

import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/**
 * Whether a report tells what is to come or what has come about, judged by its opening.
 *
 * @param ahead signs of what is to come
 * @param done signs of what has come about
 */
record Outlook(int ahead, int done) {
  private static final int OPENING_TOKENS = 220;
  private static final double CLEARLY_AHEAD = .6;
  private static final double CLEARLY_DONE = .34;
  private static final Set<String> PLANS = Set.of(
      "set",
      "scheduled",
      "due",
      "expected",
      "slated",
      "poised",
      "preparing",
      "planned",
      "about",
      "likely",
      "going");
  private static final Set<String> AHEAD =
      Set.of("upcoming", "forthcoming", "anticipated", "awaited", "eve", "prepares", "prepare");
  private static final Set<String> TO_BE =
      Set.of("is", "are", "be", "was", "were", "s", "been", "being");
  private static final Set<String> DONE = Set.of(
      "met",
      "held",
      "ended",
      "reached",
      "failed",
      "agreed",
      "signed",
      "won",
      "lost",
      "discussed",
      "concluded",
      "finished",
      "yesterday",
      "rejected",
      "approved",
      "voted",
      "decided",
      "took",
      "came",
      "left",
      "was",
      "were",
      "had",
      "beat",
      "defeated",
      "died",
      "killed",
      "following");

  /** Counts the signs in the opening. */
  static Outlook of(String text) {
    return of(Tokens.of(text, new Span(0, text.length())));
  }

  /** @param tokens of the whole text */
  static Outlook of(Tokens tokens) {
    int ahead = 0;
    int done = 0;
    for (int i = 0; i < Math.min(OPENING_TOKENS, tokens.count()); i++) {
      String word = tokens.lower(i);
      boolean planned = PLANS.contains(word)
          && TO_BE.contains(tokens.lower(i - 1))
          && tokens.lower(i + 1).equals("to");
      boolean scheduled = word.equals("scheduled") || word.equals("slated");
      boolean beforehand = word.equals("ahead") && tokens.lower(i + 1).equals("of");
      if (word.equals("will") || planned || scheduled || beforehand || AHEAD.contains(word)) {
        ahead++;
      } else if (DONE.contains(word)) {
        done++;
      }
    }
    return new Outlook(ahead, done);
  }

  /** Share of the signs that point ahead, 0 to 1; .5 where there are none. */
  static double ahead(String text) {
    return of(text).share();
  }

  /** Share of the signs that point ahead, 0 to 1; .5 where there are none. */
  double share() {
    return ahead + done == 0 ? .5 : (double) ahead / (ahead + done);
  }

  /** Whether nearly all signs, and more than one, point ahead. */
  boolean isPreview() {
    return ahead > 1 && share() >= CLEARLY_AHEAD;
  }

  /** Whether nearly all signs, and more than one, point back. */
  boolean isReport() {
    return done > 1 && share() <= CLEARLY_DONE;
  }
}
