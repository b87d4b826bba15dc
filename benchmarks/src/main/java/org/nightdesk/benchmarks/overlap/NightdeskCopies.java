package org.nightdesk.benchmarks.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.nightdesk.benchmarks.corpus.GeneratedArticle;
import org.nightdesk.benchmarks.overlap.FoundPairs.Kind;
import org.nightdesk.benchmarks.overlap.FoundPairs.Pair;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.overlap.CopyCandidate;
import org.nightdesk.enrichment.overlap.CopyCandidates;
import org.nightdesk.enrichment.overlap.CopyFinder;
import org.nightdesk.enrichment.overlap.CopyFindings;
import org.nightdesk.enrichment.overlap.CopySettings;
import org.nightdesk.enrichment.overlap.KnownShingles;

/** Ours: every pair verified word by word, parts and passages told apart from copies. */
final class NightdeskCopies implements PairFinder {
  private static final int LOOKS = 50_000;

  @Override
  public String name() {
    return "nightdesk";
  }

  @Override
  public FoundPairs find(News news, Runnable held) {
    CopyFindings found = new CopyFinder(CopySettings.defaults())
        .find(new Candidates(news, held), Set.of(), KnownShingles.none())
        .findings();
    List<Pair> pairs = new ArrayList<>();
    found
        .overlaps()
        .forEach(overlap -> pairs.add(new Pair(
            number(overlap.a()),
            number(overlap.b()),
            switch (overlap.relation()) {
              case EXACT_COPY, NEAR_COPY -> Kind.COPY;
              case PART_OF -> Kind.PART;
              case SHARED_PASSAGE -> Kind.PASSAGE;
            })));
    int[] groupOf = new int[news.size()];
    Arrays.setAll(groupOf, i -> i);
    found
        .groups()
        .forEach(group ->
            group.folded().forEach(copy -> groupOf[number(copy.article())] = number(group.kept())));
    return new FoundPairs(pairs, groupOf);
  }

  private static int number(ArticleId id) {
    return Integer.parseInt(id.value().substring(1), 16);
  }

  /** One article as the search for copies takes it; boilerplate is not marked as such. */
  static CopyCandidate candidate(GeneratedArticle label, String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      blocks.add(new Block(start == 0 ? BlockRole.HEADLINE : BlockRole.BODY, new Span(start, end)));
      start = end + 2;
    }
    Published published = label.published().isEmpty()
        ? Published.unknown()
        : new Published(label.published(), Published.Basis.STATED, label.published());
    return new CopyCandidate(
        new ArticleId("a%016x".formatted(label.number())),
        published,
        label.source(),
        "articles.jsonl",
        text,
        blocks);
  }

  private record Candidates(News news, Runnable held) implements CopyCandidates {
    @Override
    public Iterator<CopyCandidate> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          if (next == news.size()) {
            held.run();
          }
          return next < news.size();
        }

        @Override
        public CopyCandidate next() {
          return news.candidate(next++);
        }
      };
    }

    @Override
    public CopyCandidate candidate(ArticleId article) {
      int number = number(article);
      if (number % LOOKS == 1) {
        held.run();
      }
      return news.candidate(number);
    }
  }
}
