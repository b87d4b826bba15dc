package org.nightdesk.batch.forget;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.store.ArticleRemoval;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.reporting.row.ArticleRow;

/** Finds the articles somebody names, in the nights that are kept and in the state. */
public final class WantedArticles {
  private static final Set<String> FOLDED = Set.of("exact_copy", "near_copy");

  private final List<PublishedNight> nights;
  private final ArticleRemoval state;

  public WantedArticles(Path out, ArticleRemoval state) {
    this.nights = PublishedNight.in(out);
    this.state = state;
  }

  /** An article somebody names. */
  public record Found(String id, String file, String externalId, String title) {
    /** One line for people. */
    public String line() {
      String place = externalId.isEmpty() ? file : file + ":" + externalId;
      return place.isEmpty() ? id : "%s  %s  %s".formatted(id, place, title);
    }
  }

  /**
   * The articles of a name, by id.
   *
   * @param name an id, a file, or a file and the id of one of its records parted by a colon
   */
  public List<Found> named(String name) {
    Map<String, Found> found = new TreeMap<>();
    for (PublishedNight night : nights) {
      night
          .rows(
              ArticleRow.class, row -> isNamed(name, row.articleId(), row.file(), row.externalId()))
          .forEach(row -> found.putIfAbsent(
              row.articleId(),
              new Found(row.articleId(), row.file(), row.externalId(), row.title())));
    }
    int colon = name.lastIndexOf(':');
    for (String file : colon < 0 ? List.of(name) : List.of(name, name.substring(0, colon))) {
      for (ArticleRemoval.Known each : state.find(file)) {
        if (isNamed(name, each.id(), each.file(), each.externalId())) {
          found.putIfAbsent(
              each.id(), new Found(each.id(), each.file(), each.externalId(), each.title()));
        }
      }
    }
    if (found.isEmpty()) {
      unseen(name, colon).forEach(one -> found.put(one.id(), one));
    }
    return List.copyOf(found.values());
  }

  private static boolean isNamed(String name, String id, String file, String externalId) {
    return name.equals(id)
        || name.equals(file)
        || !externalId.isEmpty() && name.equals(file + ":" + externalId);
  }

  /** An id as such; a file only where it was taken down before. */
  private List<Found> unseen(String name, int colon) {
    try {
      return List.of(new Found(new ArticleId(name).value(), "", "", ""));
    } catch (IllegalArgumentException e) {
      List<ArticleId> possible = new ArrayList<>(List.of(ArticleId.of(name, "")));
      if (colon > 0) {
        possible.add(ArticleId.of(name.substring(0, colon), name.substring(colon + 1)));
      }
      Set<String> before = state.forgotten();
      return possible.stream()
          .map(ArticleId::value)
          .filter(before::contains)
          .map(id -> new Found(id, name, "", ""))
          .toList();
    }
  }

  /** The articles that were folded with some: their copies, their original and its other copies. */
  public List<Found> foldedWith(Set<String> ids) {
    Set<String> group = new HashSet<>(ids);
    Map<String, Found> found = new TreeMap<>();
    int before;
    do {
      before = group.size();
      for (PublishedNight night : nights) {
        List<ArticleRow> folded =
            night.rows(ArticleRow.class, row -> FOLDED.contains(row.relation()));
        for (ArticleRow row : folded) {
          if (group.contains(row.articleId()) || group.contains(row.relatesTo())) {
            group.add(row.articleId());
            group.add(row.relatesTo());
          }
        }
      }
    } while (group.size() > before);
    group.removeAll(ids);
    for (PublishedNight night : nights) {
      night
          .rows(ArticleRow.class, row -> group.contains(row.articleId()))
          .forEach(row -> found.putIfAbsent(
              row.articleId(),
              new Found(row.articleId(), row.file(), row.externalId(), row.title())));
    }
    return List.copyOf(found.values());
  }
}
