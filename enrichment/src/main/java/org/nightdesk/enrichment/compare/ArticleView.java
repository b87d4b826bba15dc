package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.RoleStatement;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.time.TimeReference;

/** The facts of one article, by sentence. */
final class ArticleView {
  private final StoryMaterial.Told told;
  private final Map<Span, StoryMaterial.Named> entities;
  private final Map<EvidenceId, List<Mention>> mentions = new HashMap<>();
  private final Map<EvidenceId, List<Figure>> figures = new HashMap<>();
  private final Map<EvidenceId, List<TimeReference>> times = new HashMap<>();
  private final Map<EvidenceId, List<RoleStatement>> roles = new HashMap<>();
  private final List<Span> quotes = new ArrayList<>();

  ArticleView(StoryMaterial.Told told, Map<Span, StoryMaterial.Named> entities) {
    this.told = told;
    this.entities = entities;
    told.facts().mentions().forEach(m -> listIn(mentions, m.evidence()).add(m));
    told.facts().figures().forEach(f -> listIn(figures, f.evidence()).add(f));
    told.facts().times().forEach(t -> listIn(times, t.evidence()).add(t));
    told.facts().roles().forEach(r -> listIn(roles, r.evidence()).add(r));
    for (Quote quote : told.facts().quotes()) {
      quotes.add(quote.where());
    }
    quotes.sort(null);
  }

  private static <T> List<T> listIn(Map<EvidenceId, List<T>> map, EvidenceId id) {
    return map.computeIfAbsent(id, unused -> new ArrayList<>());
  }

  String text() {
    return told.article().text();
  }

  StoryMaterial.Told told() {
    return told;
  }

  /** The day the article was published, ISO; empty where unknown. */
  String published() {
    String value = told.article().about().published().value();
    return value.length() > 10 ? value.substring(0, 10) : value;
  }

  List<Mention> mentions(Sentence sentence) {
    return mentions.getOrDefault(sentence.id(), List.of());
  }

  List<Figure> figures(Sentence sentence) {
    return figures.getOrDefault(sentence.id(), List.of());
  }

  List<TimeReference> times(Sentence sentence) {
    return times.getOrDefault(sentence.id(), List.of());
  }

  List<RoleStatement> roles(Sentence sentence) {
    return roles.getOrDefault(sentence.id(), List.of());
  }

  Optional<StoryMaterial.Named> entity(Mention mention) {
    return Optional.ofNullable(entities.get(mention.where()));
  }

  /** Whether quoted words overlap the stretch; quotations may run over several sentences. */
  boolean isQuotedIn(Span where) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).start() < where.end()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= 0 && i >= low - 3; i--) {
      if (quotes.get(i).overlaps(where)) {
        return true;
      }
    }
    return false;
  }
}
