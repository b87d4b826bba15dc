package org.nightdesk.batch.night;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ReadOutcome;

/**
 * Articles that were taken down: where an index still lists one, it is rejected.
 *
 * @param ids in order
 */
public record ForgottenArticles(Set<String> ids) {
  public ForgottenArticles {
    ids = Collections.unmodifiableSet(new TreeSet<>(ids));
  }

  /** What reading gave, an article taken down rejected. */
  public ReadOutcome of(ReadOutcome outcome) {
    return switch (outcome) {
      case ReadOutcome.Accepted one
      when ids.contains(one.article().id().value()) -> rejected(one.article());
      case ReadOutcome.Accepted one -> one;
      case ReadOutcome.Rejected rejected -> rejected;
    };
  }

  private static ReadOutcome rejected(Article article) {
    String record = article.from().record();
    return new ReadOutcome.Rejected(
        article.from().indexLine(),
        article.from().file() + (record.isEmpty() ? "" : ":" + record),
        ReadOutcome.Reason.FORGOTTEN,
        "%s was taken down with nightdesk forget".formatted(article.id()));
  }
}
