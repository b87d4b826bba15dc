package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NotFitException;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.StoredArticles;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.overlap.CopyCandidate;
import org.nightdesk.enrichment.overlap.CopyCandidates;
import org.nightdesk.enrichment.overlap.CopyFinder;
import org.nightdesk.enrichment.overlap.CopyFindings;
import org.nightdesk.enrichment.overlap.KnownShingles;
import org.nightdesk.enrichment.overlap.RepeatedBlock;
import org.nightdesk.enrichment.overlap.RepeatedBlocks;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Settles which blocks are boilerplate, then finds the copies among what is left. */
public final class FindCopiesTasklet implements Tasklet {
  private final JdbcArticleStore articles;
  private final JdbcOverlapStore overlaps;
  private final CopyFinder finder;
  private final String night;
  private final NightJournal journal;

  public FindCopiesTasklet(
      JdbcArticleStore articles,
      JdbcOverlapStore overlaps,
      CopyFinder finder,
      String night,
      NightJournal journal) {
    this.articles = articles;
    this.overlaps = overlaps;
    this.finder = finder;
    this.night = night;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("findCopies", 0);
    if (articles.count() == 0) {
      throw new NotFitException("no article was accepted: the index lists none that can be read; "
          + "see nightdesk check");
    }
    int blocks = settleRepeatedBlocks();
    CopyFindings findings =
        finder.find(new Candidates(), Set.of(), KnownShingles.none()).findings();
    overlaps.save(findings.overlaps(), findings.groups());
    int copies = findings.groups().stream().mapToInt(g -> g.folded().size()).sum();
    journal.end("%d copies folded, %d repeated blocks set aside".formatted(copies, blocks));
    return RepeatStatus.FINISHED;
  }

  /** Tonight's articles, read from the store as often as they are asked for. */
  private final class Candidates implements CopyCandidates {
    @Override
    public CopyCandidate candidate(ArticleId id) {
      return CopyCandidate.of(articles.find(id).orElseThrow());
    }

    @Override
    public Iterator<CopyCandidate> iterator() {
      Iterator<Article> all = new StoredArticles(articles).iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return all.hasNext();
        }

        @Override
        public CopyCandidate next() {
          return CopyCandidate.of(all.next());
        }
      };
    }
  }

  private int settleRepeatedBlocks() {
    RepeatedBlocks.Found found =
        RepeatedBlocks.find(new Candidates(), night, overlaps.repeatedBefore(night));
    overlaps.saveRepeated(night, found);
    List<RepeatedBlock> repeated = found.blocks();
    Map<ArticleId, Set<Integer>> byArticle = new HashMap<>();
    repeated.forEach(
        r -> byArticle.computeIfAbsent(r.article(), id -> new TreeSet<>()).add(r.block()));
    if (!byArticle.isEmpty()) {
      for (Article article : new StoredArticles(articles)) {
        Set<Integer> positions = byArticle.get(article.id());
        if (positions != null) {
          articles.setBlocks(article, reRoled(article.blocks(), positions));
        }
      }
    }
    return repeated.size();
  }

  private static List<Block> reRoled(List<Block> blocks, Set<Integer> positions) {
    List<Block> settled = new ArrayList<>(blocks);
    for (int position : positions) {
      settled.set(
          position, new Block(BlockRole.BOILERPLATE, blocks.get(position).where()));
    }
    return settled;
  }
}
