package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;

/** The opening sentences of the articles of several stages, as one story. */
final class StageExcerpt {
  /** Sentences in all, shared out evenly, so that a long affair stays cheap. */
  private static final int MOST_SENTENCES = 1000;

  /** Sentences every article may give. */
  private static final int FEWEST_OF_ARTICLE = 20;

  private StageExcerpt() {}

  static StoryMaterial of(List<StoryMaterial> stages) {
    int articles = stages.stream().mapToInt(stage -> stage.articles().size()).sum();
    int most = Math.max(FEWEST_OF_ARTICLE, MOST_SENTENCES / Math.max(1, articles));
    List<StoryMaterial.Told> told = new ArrayList<>();
    Map<ArticleId, Map<Span, StoryMaterial.Named>> entities = new HashMap<>();
    for (StoryMaterial stage : stages) {
      entities.putAll(stage.entityOf());
      stage.articles().forEach(one -> told.add(opening(one, most)));
    }
    return new StoryMaterial(stages.getFirst().storyId(), told, entities);
  }

  private static StoryMaterial.Told opening(StoryMaterial.Told told, int most) {
    ArticleFacts facts = told.facts();
    if (facts.sentences().size() <= most) {
      return told;
    }
    List<Sentence> sentences = facts.sentences().subList(0, most);
    Set<EvidenceId> kept = new HashSet<>();
    sentences.forEach(sentence -> kept.add(sentence.id()));
    return new StoryMaterial.Told(
        told.article(),
        new ArticleFacts(
            facts.article(),
            sentences,
            facts.mentions().stream().filter(m -> kept.contains(m.evidence())).toList(),
            facts.roles().stream().filter(r -> kept.contains(r.evidence())).toList(),
            facts.figures().stream().filter(f -> kept.contains(f.evidence())).toList(),
            facts.times().stream().filter(t -> kept.contains(t.evidence())).toList(),
            facts.quotes().stream().filter(q -> kept.contains(q.evidence())).toList()));
  }
}
