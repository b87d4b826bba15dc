package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;
import org.nightdesk.enrichment.Ids;

/** Invented reports. A name counts as often as its last word stands in the text. */
final class Reports {
  private Reports() {}

  static StoryCandidate report(
      String name, String day, String title, String text, String... names) {
    String told = title + "\n" + text;
    List<StoryCandidate.Named> named = new ArrayList<>();
    for (String full : names) {
      String last = full.substring(full.lastIndexOf(' ') + 1);
      int mentions = (told.length() - told.replace(last, "").length()) / last.length();
      named.add(new StoryCandidate.Named(Ids.mint('e', full), full, Math.max(1, mentions)));
    }
    Published published = day.isEmpty()
        ? Published.unknown()
        : new Published(day, Published.Basis.STATED, "as the test says");
    return new StoryCandidate(ArticleId.of(name, ""), published, title, told, named);
  }
}
