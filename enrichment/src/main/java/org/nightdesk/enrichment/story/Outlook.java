package org.nightdesk.enrichment.story;

import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/** Whether a report tells what is to come or what has come about, judged by its opening. */
final class Outlook {
  private static final int OPENING_TOKENS = 220;
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

  private Outlook() {}

  /** Share of the signs that point ahead, 0 to 1; .5 where there are none. */
  static double ahead(String text) {
    Tokens tokens = Tokens.of(text, new Span(0, text.length()));
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
    return ahead + done == 0 ? .5 : (double) ahead / (ahead + done);
  }
}
