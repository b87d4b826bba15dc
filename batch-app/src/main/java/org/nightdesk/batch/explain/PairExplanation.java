package org.nightdesk.batch.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.overlap.SharedPassages;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.nightdesk.enrichment.story.StoryExplainer;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.OverlapRow;
import org.nightdesk.reporting.row.SentenceRow;

/** What two articles share, and why they were joined or kept apart. */
final class PairExplanation {
  private static final int PASSAGES = 40;

  private PairExplanation() {}

  static Optional<String> of(List<PublishedNight> nights, String one, String other) {
    PublishedNight night = nights.getFirst();
    Optional<ArticleRow> first = night.article(one);
    Optional<ArticleRow> second = night.article(other);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    Lines lines = new Lines()
        .add(0, "articles, night " + night.night())
        .add(1, Lines.of(first.get()))
        .add(1, Lines.of(second.get()));
    text(night, first.get(), second.get(), lines);
    story(nights, first.get(), second.get(), lines);
    return Optional.of(lines.toString());
  }

  private static void text(PublishedNight night, ArticleRow one, ArticleRow other, Lines lines) {
    lines.gap().add(0, "text");
    Set<String> pair = Set.of(one.articleId(), other.articleId());
    List<OverlapRow> edges = night.rows(
        OverlapRow.class,
        o -> pair.contains(o.articleA())
            && pair.contains(o.articleB())
            && !o.articleA().equals(o.articleB()));
    for (OverlapRow edge : edges) {
      boolean inOrder = edge.articleA().equals(one.articleId());
      lines.add(
          1,
          "%s: jaccard %s, %s of the first in the second, %s of the second in the first"
              .formatted(
                  edge.relation(),
                  Lines.share(edge.jaccard()),
                  Lines.share(inOrder ? edge.aInB() : edge.bInA()),
                  Lines.share(inOrder ? edge.bInA() : edge.aInB())));
      lines.add(
          1,
          "%s shared in runs, the longest of %s"
              .formatted(Wording.count(edge.sharedWords(), "word", "words"), edge.longestRun()));
    }
    if (edges.isEmpty()) {
      lines.add(1, "no overlap was found that makes a copy, a part or a shared passage");
    }
    folded(one, other, lines);
    folded(other, one, lines);
    if (one.originId().equals(other.originId()) && !one.originId().isEmpty()) {
      lines.add(1, "both go back to the origin " + one.originId());
    }
    Map<String, String> texts = night.texts(pair::contains);
    List<SharedPassages.Passage> passages = SharedPassages.of(
        texts.getOrDefault(one.articleId(), ""),
        told(night, one, texts),
        texts.getOrDefault(other.articleId(), ""),
        told(night, other, texts),
        new NightSettingsThen(night).passageWords());
    passages.stream()
        .limit(PASSAGES)
        .forEach(p -> lines.add(
            2,
            "%s: \"%s\""
                .formatted(
                    Wording.count(p.words(), "word", "words"),
                    Lines.oneLine(p.second().in(texts.getOrDefault(other.articleId(), ""))))));
    if (passages.size() > PASSAGES) {
      lines.add(
          2, "and " + Wording.count(passages.size() - PASSAGES, "more passage", "more passages"));
    }
  }

  private static List<Span> told(PublishedNight night, ArticleRow row, Map<String, String> texts) {
    return PublishedNight.told(
        night.rows(SentenceRow.class, s -> s.articleId().equals(row.articleId())),
        texts.getOrDefault(row.articleId(), ""));
  }

  private static void folded(ArticleRow copy, ArticleRow kept, Lines lines) {
    if (copy.relatesTo().equals(kept.articleId())) {
      lines.add(
          1,
          "%s is a %s of %s, similarity %s"
              .formatted(copy.file(), copy.relation(), kept.file(), copy.similarity()));
    }
  }

  private static void story(
      List<PublishedNight> nights, ArticleRow one, ArticleRow other, Lines lines) {
    lines.gap().add(0, "story");
    lines.add(
        1,
        one.storyId().equals(other.storyId())
            ? "both in " + one.storyId()
            : "%s and %s".formatted(one.storyId(), other.storyId()));
    ArticleId first = original(one);
    ArticleId second = original(other);
    NightSettingsThen settings = new NightSettingsThen(nights.getFirst());
    Map<ArticleId, StoryCandidate> grouped = GroupedArticles.of(nights, settings.daysRemembered());
    if (first.equals(second)) {
      lines.add(1, "a folded copy is in the story of its original");
    } else if (grouped.containsKey(first) && grouped.containsKey(second)) {
      if (!first.value().equals(one.articleId()) || !second.value().equals(other.articleId())) {
        lines.add(1, "compared by their originals %s and %s".formatted(first, second));
      }
      StoryExplainer explainer = new StoryExplainer(
          settings.stories(),
          List.copyOf(grouped.values()),
          GroupedArticles.terms(nights, settings));
      StoryLinkLines.write(explainer.explain(first, second), settings.stories(), lines);
    }
  }

  private static ArticleId original(ArticleRow row) {
    boolean copy = row.relation().equals("exact_copy") || row.relation().equals("near_copy");
    return new ArticleId(copy ? row.relatesTo() : row.articleId());
  }
}
