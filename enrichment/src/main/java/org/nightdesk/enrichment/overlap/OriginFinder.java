package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.Ids;

/**
 * Tells which articles draw on one report, so that origins are counted and not outlets.
 *
 * <p>Copies, parts and shared passages join wherever they are found; the same agency's credit, the
 * same direct quotation (six equal words in a row), the same publisher and a credit to agencies that
 * are not named join only articles of one story. Quotations and publishers never join two that credit different agencies. An article nothing joins is an origin of its own,
 * which does not prove that it is independent.
 */
public final class OriginFinder {
  private OriginFinder() {}

  /** Why articles are one origin, the plainest sign first. */
  private enum Basis {
    AGENCY_CREDIT,
    COPY,
    SHARED_PASSAGE,
    SAME_QUOTES,
    SAME_PUBLISHER,
    UNNAMED_AGENCIES,
    OWN_TEXT;

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /**
   * Every article is in exactly one origin; by id.
   *
   * @param storyOf the story each article reports
   */
  public static List<Origin> find(
      List<OriginCandidate> articles, Map<ArticleId, String> storyOf, CopyFindings copies) {
    return new Joining(articles, storyOf).run(copies);
  }

  private static final class Joining {
    private final List<OriginCandidate> articles;
    private final List<String> stories;
    private final Map<ArticleId, Integer> placeOf = new HashMap<>();
    private final Map<Integer, Set<Basis>> signs = new HashMap<>();
    private final Unions unions;
    private final String[] agencyOf;

    Joining(List<OriginCandidate> unsorted, Map<ArticleId, String> storyOf) {
      articles = unsorted.stream()
          .sorted(Comparator.comparing(OriginCandidate::article))
          .toList();
      stories = articles.stream()
          .map(article -> Objects.requireNonNull(storyOf.get(article.article())))
          .toList();
      unions = new Unions(articles.size());
      agencyOf = articles.stream().map(OriginCandidate::agency).toArray(String[]::new);
      for (int i = 0; i < articles.size(); i++) {
        placeOf.put(articles.get(i).article(), i);
      }
    }

    List<Origin> run(CopyFindings copies) {
      for (CopyGroup group : copies.groups()) {
        group.folded().forEach(copy -> join(group.kept(), copy.article(), Basis.COPY));
      }
      for (Overlap overlap : copies.overlaps()) {
        join(
            overlap.a(),
            overlap.b(),
            overlap.relation().folds() ? Basis.COPY : Basis.SHARED_PASSAGE);
      }
      joinCredits();
      joinQuotes();
      joinPublishers();
      joinUnnamed();
      return origins(copies.originals());
    }

    private void join(ArticleId one, ArticleId other, Basis basis) {
      Integer a = placeOf.get(one);
      Integer b = placeOf.get(other);
      if (a != null && b != null) {
        join(a, b, basis);
      }
    }

    private void join(int one, int other, Basis basis) {
      String agency = agency(one).isEmpty() ? agency(other) : agency(one);
      unions.join(one, other);
      agencyOf[unions.leader(one)] = agency;
      signs.computeIfAbsent(one, k -> EnumSet.noneOf(Basis.class)).add(basis);
    }

    private void joinCredits() {
      Map<List<String>, Integer> firstOf = new HashMap<>();
      for (int i = 0; i < articles.size(); i++) {
        if (!articles.get(i).agency().isEmpty()) {
          signs.computeIfAbsent(i, k -> EnumSet.noneOf(Basis.class)).add(Basis.AGENCY_CREDIT);
          Integer first =
              firstOf.putIfAbsent(List.of(stories.get(i), articles.get(i).agency()), i);
          if (first != null) {
            join(first, i, Basis.AGENCY_CREDIT);
          }
        }
      }
    }

    /** Whoever credits agencies in general may have taken all from the same one. */
    private void joinUnnamed() {
      Map<String, Integer> firstOf = new HashMap<>();
      for (int i = 0; i < articles.size(); i++) {
        if (articles.get(i).unnamedAgencies()) {
          signs.computeIfAbsent(i, k -> EnumSet.noneOf(Basis.class)).add(Basis.UNNAMED_AGENCIES);
          Integer first = firstOf.putIfAbsent(stories.get(i), i);
          if (first != null) {
            join(first, i, Basis.UNNAMED_AGENCIES);
          }
        }
      }
    }

    private void joinQuotes() {
      Map<String, Integer> numbers = new HashMap<>();
      SaidFirst saidFirst = new SaidFirst();
      for (int i = 0; i < articles.size(); i++) {
        int story = numbers.computeIfAbsent(stories.get(i), k -> numbers.size());
        for (long run : articles.get(i).quoted()) {
          int first = saidFirst.of(story, run, i);
          if (first != i && agree(agency(first), agency(i))) {
            join(first, i, Basis.SAME_QUOTES);
          }
        }
      }
    }

    /** One publisher's own reports; what it took from an agency is the agency's. */
    private void joinPublishers() {
      Map<List<String>, Integer> firstOf = new HashMap<>();
      for (int i = 0; i < articles.size(); i++) {
        String publisher = PublisherFamilies.of(articles.get(i).source());
        if (!publisher.isEmpty()) {
          Integer first = firstOf.putIfAbsent(List.of(stories.get(i), publisher, agency(i)), i);
          if (first != null && !unions.isJoined(first, i)) {
            join(first, i, Basis.SAME_PUBLISHER);
          }
        }
      }
    }

    private static boolean agree(String one, String other) {
      return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** An agency credited in the article's set so far; empty where none is. */
    private String agency(int place) {
      return agencyOf[unions.leader(place)];
    }

    private List<Origin> origins(Map<ArticleId, ArticleId> originals) {
      Map<Integer, List<Integer>> members = new TreeMap<>();
      for (int i = 0; i < articles.size(); i++) {
        members.computeIfAbsent(unions.leader(i), k -> new ArrayList<>()).add(i);
      }
      List<Origin> origins = new ArrayList<>();
      members.values().forEach(places -> {
        Basis basis = places.stream()
            .flatMap(place -> signs.getOrDefault(place, Set.of()).stream())
            .min(Comparator.naturalOrder())
            .orElse(Basis.OWN_TEXT);
        List<ArticleId> ids =
            places.stream().map(place -> articles.get(place).article()).toList();
        origins.add(new Origin(
            Ids.mint('o', ids.get(0).value()), name(places, originals), basis.label(), ids));
      });
      origins.sort(Comparator.comparing(Origin::id));
      return origins;
    }

    /** The agency most credit, or else the outlet of an original. */
    private String name(List<Integer> places, Map<ArticleId, ArticleId> originals) {
      Map<String, Integer> credited = new TreeMap<>();
      for (int place : places) {
        if (!articles.get(place).agency().isEmpty()) {
          credited.merge(articles.get(place).agency(), 1, Integer::sum);
        }
      }
      return credited.entrySet().stream()
          .max(Map.Entry.<String, Integer>comparingByValue()
              .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .map(Map.Entry::getKey)
          .orElseGet(() -> places.stream()
              .map(articles::get)
              .filter(article -> !originals.containsKey(article.article()))
              .map(OriginCandidate::source)
              .filter(source -> !source.isEmpty())
              .findFirst()
              .orElse(""));
    }
  }
}
