package org.nightdesk.corpus.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.feed.FeedArticle;
import org.nightdesk.corpus.feed.FeedException;
import org.nightdesk.corpus.feed.FeedItem;
import org.nightdesk.corpus.feed.FeedReader;
import org.nightdesk.corpus.format.RejectedException;

/** A feed, an item at a time. Where its XML breaks, the items before stand and one rejection ends it. */
final class FeedOutcomes extends Outcomes {
  private final Content content;
  private final ReadingLimits limits;
  private final ArticleAssembly assembly;

  /** Number of the item each name was first used for. */
  private final Map<String, Long> names = new HashMap<>();

  private Optional<FeedReader> feed = Optional.empty();
  private boolean ended;

  FeedOutcomes(Content content, ReadingLimits limits, ArticleAssembly assembly) {
    this.content = content;
    this.limits = limits;
    this.assembly = assembly;
  }

  @Override
  Optional<ReadOutcome> advance() {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (feed.isEmpty()) {
        feed = Optional.of(new FeedReader(content.open(), limits.recordBytes()));
      }
      Optional<FeedItem> item = feed.get().next();
      if (item.isPresent()) {
        return Optional.of(read(item.get()));
      }
      ended = true;
      return given() > 0
          ? Optional.empty()
          : Optional.of(content.rejected(Reason.EMPTY, "expected items but found none"));
    } catch (FeedException e) {
      ended = true;
      return Optional.of(
          feed.isEmpty()
              ? content.rejected(e.reason(), e.detail())
              : content.rejected(given() + 1, e.reason(), e.detail()));
    } catch (IOException e) {
      ended = true;
      return Optional.of(content.rejected(e));
    }
  }

  private ReadOutcome read(FeedItem item) {
    if (item.isCut()) {
      return content.rejected(
          item.number(),
          Reason.TOO_LARGE,
          "expected at most %s characters in an item but found more"
              .formatted(limits.recordBytes()));
    }
    try {
      Article article = assembly.assemble(
          content.entry(), FeedArticle.of(item), FeedArticle.bytes(item), item.number());
      Long first = names.putIfAbsent(article.from().record(), item.number());
      return first == null
          ? new ReadOutcome.Accepted(article)
          : content.rejected(
              item.number(),
              Reason.LISTED_TWICE,
              "expected an id of its own but item %s has \"%s\" too"
                  .formatted(first, article.from().record()));
    } catch (RejectedException e) {
      return content.rejected(item.number(), e.reason(), e.detail());
    }
  }

  @Override
  void release() {
    ended = true;
    try {
      if (feed.isPresent()) {
        feed.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
