package org.nightdesk.benchmarks.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.nightdesk.benchmarks.corpus.NewsCorpus;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Quality;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureExtractor;
import org.nightdesk.enrichment.overlap.CopyCandidate;
import org.nightdesk.enrichment.overlap.CopyFinder;
import org.nightdesk.enrichment.overlap.CopyFindings;
import org.nightdesk.enrichment.overlap.CopySettings;
import org.nightdesk.enrichment.overlap.Leftover;
import org.nightdesk.enrichment.overlap.LeftoverFinder;
import org.nightdesk.enrichment.quote.QuoteExtractor;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;

/** Folds a made-up night and looks for what went missing. */
class LossProofTest {
  private static final NewsCorpus CORPUS = new NewsCorpus(21, 2000);
  private final SentenceSplitter sentences = new SentenceSplitter();
  private final FigureExtractor figures = new FigureExtractor();
  private final QuoteExtractor quotes = new QuoteExtractor();

  @Test
  void findsEveryNumberAndNewSentenceOfAFoldedCopyInTheOriginalOrAmongTheLeftovers() {
    News news = News.held(CORPUS);
    List<CopyCandidate> all =
        IntStream.range(0, news.size()).mapToObj(news::candidate).toList();
    CopyFindings found = new CopyFinder(CopySettings.defaults()).find(all);
    Set<String> lost = new HashSet<>();
    found.originals().forEach((copy, kept) -> lost.addAll(lost(copy, kept, news)));

    assertThat(found.originals()).hasSizeGreaterThan(200);
    assertThat(lost).isEmpty();
  }

  private Set<String> lost(ArticleId copyId, ArticleId keptId, News news) {
    Article copy = article(copyId, news);
    Article kept = article(keptId, news);
    ArticleFacts facts = facts(copy);
    List<Leftover> leftovers = LeftoverFinder.find(copy.text(), facts, kept.text(), facts(kept));
    Set<String> listed = new HashSet<>();
    leftovers.forEach(leftover -> listed.add(leftover.kind() + leftover.text()));
    Set<String> keptWords = new HashSet<>(List.of(kept.text().split("[^\\p{L}\\p{Nd}]+")));
    Set<String> lost = new HashSet<>();
    for (Sentence sentence : facts.sentences()) {
      String text = sentence.where().in(copy.text());
      boolean told = sentence.role().isTold();
      if (told && !listed.contains("sentence" + text) && hasNewNumber(text, keptWords)) {
        lost.add(copyId + ": " + text);
      }
    }
    for (Figure figure : facts.figures()) {
      if (!listed.contains("figure" + figure.text()) && hasNewNumber(figure.text(), keptWords)) {
        lost.add(copyId + ": " + figure.text());
      }
    }
    return lost;
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

  private static boolean hasNewNumber(String text, Set<String> keptWords) {
    for (String word : text.split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty() && Character.isDigit(word.charAt(0)) && !keptWords.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
