package org.nightdesk.benchmarks.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.nightdesk.benchmarks.corpus.NewsCorpus;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Quality;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureExtractor;
import org.nightdesk.enrichment.overlap.CopyCandidate;
import org.nightdesk.enrichment.overlap.CopyFinder;
import org.nightdesk.enrichment.overlap.CopyFindings;
import org.nightdesk.enrichment.overlap.CopySettings;
import org.nightdesk.enrichment.overlap.LeftoverFinder;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.QuoteExtractor;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;

/**
 * Folds made-up nights with every kind of edit and looks for what went missing, by the plain words of
 * the texts and not by the means the leftovers are found with.
 */
class LossProofTest {
  private static final int ARTICLES = 600;
  private static final String BREAKS = "[^\\p{L}\\p{Nd}]+";
  private static final int LONG_WORD = 5;
  private static final double SAME_WORDS = .7;

  private final SentenceSplitter sentences = new SentenceSplitter();
  private final FigureExtractor figures = new FigureExtractor();
  private final QuoteExtractor quotes = new QuoteExtractor();

  @Property(tries = 6, edgeCases = EdgeCasesMode.NONE)
  void losesNoSentenceFigureOrQuotationOfAFoldedCopy(
      @ForAll @LongRange(min = 1, max = 9999) long seed) {
    News news = News.held(new NewsCorpus(seed, ARTICLES));
    List<CopyCandidate> all =
        IntStream.range(0, news.size()).mapToObj(news::candidate).toList();
    CopyFindings found = new CopyFinder(CopySettings.defaults()).find(all);
    Set<String> lost = new TreeSet<>();
    found.originals().forEach((copy, kept) -> lost.addAll(lost(copy, kept, news)));

    assertThat(found.originals()).isNotEmpty();
    assertThat(lost).isEmpty();
  }

  private Set<String> lost(ArticleId copyId, ArticleId keptId, News news) {
    Article copy = article(copyId, news);
    Article kept = article(keptId, news);
    ArticleFacts facts = facts(copy);
    ArticleFacts keptFacts = facts(kept);
    Set<String> listed = new HashSet<>();
    LeftoverFinder.find(copy.text(), facts, kept.text(), keptFacts)
        .forEach(leftover -> listed.add(leftover.kind() + leftover.text()));
    List<String> keptWords = words(kept.text());
    Set<String> inKept = new HashSet<>(keptWords);
    String keptRun = " " + String.join(" ", keptWords) + " ";
    Set<Amount> amounts =
        keptFacts.figures().stream().map(Figure::amount).collect(Collectors.toSet());
    Set<String> lost = new TreeSet<>();
    for (Sentence sentence : facts.sentences()) {
      String text = sentence.where().in(copy.text());
      if (sentence.role().isTold()
          && !listed.contains("sentence" + text)
          && !says(inKept, words(text))) {
        lost.add(copyId + " says: " + text);
      }
    }
    for (Figure figure : facts.figures()) {
      if (!listed.contains("figure" + figure.text()) && !amounts.contains(figure.amount())) {
        lost.add(copyId + " counts: " + figure.text());
      }
    }
    for (Quote quote : facts.quotes()) {
      String run = " " + String.join(" ", words(quote.text())) + " ";
      if (!listed.contains("quote" + quote.text()) && !keptRun.contains(run)) {
        lost.add(copyId + " quotes: " + quote.text());
      }
    }
    return lost;
  }

  /** Whether every number and most long words of a sentence stand in a text. */
  private static boolean says(Set<String> text, List<String> sentence) {
    int words = 0;
    int held = 0;
    for (String word : sentence) {
      if (Character.isDigit(word.charAt(0)) && !text.contains(word)) {
        return false;
      }
      if (word.length() >= LONG_WORD) {
        words++;
        held += text.contains(word) ? 1 : 0;
      }
    }
    return held >= SAME_WORDS * words;
  }

  private static List<String> words(String text) {
    return Stream.of(text.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split(BREAKS))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Article article(ArticleId id, News news) {
    CopyCandidate candidate = news.candidate(Integer.parseInt(id.value().substring(1), 16));
    return new Article(
        id,
        new Provenance(candidate.file(), "", "", 1, ""),
        Metadata.none(),
        candidate.text(),
        candidate.blocks(),
        Quality.GOOD,
        List.of());
  }

  private ArticleFacts facts(Article article) {
    List<Sentence> found = sentences.split(article);
    return new ArticleFacts(
        article.id(),
        found,
        List.of(),
        List.of(),
        figures.extract(article, found, List.of()),
        List.of(),
        quotes.extract(article, found, List.of()));
  }
}
