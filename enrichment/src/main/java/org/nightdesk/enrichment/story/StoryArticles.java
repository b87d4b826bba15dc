package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.text.Tokens;

/**
 * The articles of a night as they are read for the grouping, in any order and by several threads. Of an
 * article its terms are kept, in numbers, and not its text: some two kilobytes of a page of text.
 */
public final class StoryArticles {
  private Terms terms = new Terms();
  private List<Read> read = Collections.synchronizedList(new ArrayList<>());

  /** The numbers of the terms of each kind, and of the words deeds are named by. */
  private record Terms(
      TermNumbers words,
      TermNumbers names,
      TermNumbers spellings,
      TermNumbers particulars,
      TermNumbers deeds) {
    Terms() {
      this(
          new TermNumbers(),
          new TermNumbers(),
          new TermNumbers(),
          new TermNumbers(),
          new TermNumbers());
    }
  }

  private record Read(
      Report report,
      boolean counted,
      CountedTerms words,
      CountedTerms names,
      CountedTerms spellings,
      CountedTerms particulars) {}

  /** Terms under the numbers they have on every run, articles by id. */
  record Numbered(
      List<Report> reports,
      TermVectors words,
      TermVectors names,
      TermVectors spellings,
      TermVectors particulars) {}

  static StoryArticles of(List<StoryCandidate> candidates) {
    StoryArticles articles = new StoryArticles();
    candidates.parallelStream().forEach(candidate -> articles.add(candidate, false));
    return articles;
  }

  /**
   * Takes an article in.
   *
   * @param counted whether its terms are among those {@link #counted} tells
   */
  public void add(StoryCandidate candidate, boolean counted) {
    Tokens told = StoryTerms.told(candidate);
    StoryTerms used = StoryTerms.of(candidate, told);
    Deeds deeds = Deeds.of(Announcements.of(told), terms.deeds);
    read.add(new Read(
        Report.of(candidate, Outlook.of(told), deeds),
        counted,
        terms.words.numbered(used.words()),
        terms.names.numbered(used.names()),
        terms.spellings.numbered(used.spellings()),
        terms.particulars.numbered(used.particulars())));
  }

  /** Those of whose date nothing is known. */
  public Set<ArticleId> undated() {
    return read.stream()
        .map(Read::report)
        .filter(Report::undated)
        .map(Report::article)
        .collect(Collectors.toSet());
  }

  /**
   * In how many of the articles that are to be counted each term stands: what {@link TermCounts.Counter}
   * makes of them. To be asked before they are grouped.
   */
  public TermCounts counted() {
    List<Read> counted = read.stream().filter(Read::counted).toList();
    return new TermCounts(
        counted.size(),
        counted(counted, terms.words, Read::words),
        counted(counted, terms.names, Read::names),
        counted(counted, terms.spellings, Read::spellings),
        counted(counted, terms.particulars, Read::particulars));
  }

  private static Map<String, Integer> counted(
      List<Read> articles, TermNumbers numbers, Function<Read, CountedTerms> kind) {
    int[] with = new int[numbers.size()];
    for (Read article : articles) {
      for (int term : kind.apply(article).terms()) {
        with[term]++;
      }
    }
    String[] termAt = numbers.terms();
    Map<String, Integer> several = new HashMap<>();
    for (int i = 0; i < with.length; i++) {
      if (with[i] > 1) {
        several.put(termAt[i], with[i]);
      }
    }
    return TermCounts.mostFrequent(several);
  }

  /**
   * Hands the articles on: nothing of them is left here.
   *
   * @throws IllegalArgumentException when an article comes twice
   */
  Numbered numbered() {
    List<Read> articles = new ArrayList<>(read);
    Terms all = terms;
    read = Collections.synchronizedList(new ArrayList<>());
    terms = new Terms();
    articles.sort(Comparator.comparing(article -> article.report().article()));
    for (int i = 1; i < articles.size(); i++) {
      ArticleId id = articles.get(i).report().article();
      if (id.equals(articles.get(i - 1).report().article())) {
        throw new IllegalArgumentException("%s comes twice".formatted(id));
      }
    }
    List<TermVectors> kinds = Stream.<Supplier<TermVectors>>of(
            () -> vectors(all.words, articles, Read::words),
            () -> vectors(all.names, articles, Read::names),
            () -> vectors(all.spellings, articles, Read::spellings),
            () -> vectors(all.particulars, articles, Read::particulars))
        .parallel()
        .map(Supplier::get)
        .toList();
    return new Numbered(
        articles.stream().map(Read::report).toList(),
        kinds.get(0),
        kinds.get(1),
        kinds.get(2),
        kinds.get(3));
  }

  private static TermVectors vectors(
      TermNumbers numbers, List<Read> articles, Function<Read, CountedTerms> kind) {
    return new TermVectors(numbers, articles.stream().map(kind).toList());
  }
}
