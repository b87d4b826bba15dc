package org.nightdesk.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.reporting.row.ArticleRow;

/** The articles a brief cites, numbered in the order of their file names. */
public final class SourceList {
  private static final Comparator<ArticleRow> BY_FILE = Comparator.comparing(ArticleRow::file)
      .thenComparing(ArticleRow::externalId)
      .thenComparing(ArticleRow::articleId);

  private final List<Source> sources;
  private final Map<String, Source> byArticle = new HashMap<>();

  private SourceList(List<Source> sources) {
    this.sources = List.copyOf(sources);
    sources.forEach(source -> byArticle.put(source.article().articleId(), source));
  }

  public static SourceList of(Collection<ArticleRow> articles) {
    List<Source> sources = new ArrayList<>();
    for (var article : articles.stream().sorted(BY_FILE).toList()) {
      sources.add(new Source(sources.size() + 1, article));
    }
    return new SourceList(sources);
  }

  public List<Source> all() {
    return sources;
  }

  public int size() {
    return sources.size();
  }

  /** The source with this article, if the brief lists it. */
  public Optional<Source> of(String articleId) {
    return Optional.ofNullable(byArticle.get(articleId));
  }

  /** The sources of these articles that the brief lists, by number. */
  public List<Source> of(List<String> articleIds) {
    return articleIds.stream()
        .distinct()
        .flatMap(id -> of(id).stream())
        .sorted(Comparator.comparingInt(Source::number))
        .toList();
  }
}
