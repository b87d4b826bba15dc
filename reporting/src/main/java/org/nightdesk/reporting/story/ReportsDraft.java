package org.nightdesk.reporting.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.NoveltyRow;

/** The reports of a story and what is counted of each, while the tables are read. */
final class ReportsDraft {
  private final List<String> articleIds = new ArrayList<>();
  private final Map<String, Integer> adds = new HashMap<>();
  private final Map<String, Integer> omits = new HashMap<>();

  /** Takes an article of the story; a copy is no report of its own. */
  void add(ArticleRow row) {
    if (!row.isCopy()) {
      articleIds.add(row.articleId());
    }
  }

  void add(NoveltyRow row) {
    (row.kind().equals("adds") ? adds : omits).merge(row.articleId(), 1, Integer::sum);
  }

  /** What adds most first; nothing where there is one report, for it stands beside no other. */
  List<StoryReport> reports() {
    return articleIds.size() < 2
        ? List.of()
        : articleIds.stream()
            .map(id -> new StoryReport(id, adds.getOrDefault(id, 0), omits.getOrDefault(id, 0)))
            .sorted(StoryReport.MOST_ADDED_FIRST)
            .toList();
  }
}
