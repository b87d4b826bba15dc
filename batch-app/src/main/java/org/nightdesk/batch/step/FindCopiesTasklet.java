package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NotFitException;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcOverlapStore;
import org.nightdesk.batch.store.JdbcShingleMemory;
import org.nightdesk.batch.store.StoredArticles;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.overlap.CopyCandidate;
import org.nightdesk.enrichment.overlap.CopyCandidates;
import org.nightdesk.enrichment.overlap.CopyFinder;
import org.nightdesk.enrichment.overlap.CopyFindings;
import org.nightdesk.enrichment.overlap.CopyGroup;
import org.nightdesk.enrichment.overlap.Overlap;
import org.nightdesk.enrichment.overlap.Relation;
import org.nightdesk.enrichment.overlap.RepeatedBlock;
import org.nightdesk.enrichment.overlap.RepeatedBlocks;
import org.nightdesk.reporting.Wording;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Settles which blocks are boilerplate, then finds the copies among what is left and the originals of
 * earlier nights. An earlier article that something of tonight is a copy or a part of joins tonight's.
 */
public final class FindCopiesTasklet implements Tasklet {
  private final JdbcArticleStore articles;
  private final EarlierArticles earlier;
  private final JdbcOverlapStore overlaps;
  private final JdbcShingleMemory shingles;
  private final CopyFinder finder;
  private final String night;
  private final NightJournal journal;

  public FindCopiesTasklet(
      JdbcArticleStore articles,
      EarlierArticles earlier,
      JdbcOverlapStore overlaps,
      JdbcShingleMemory shingles,
      CopyFinder finder,
      String night,
      NightJournal journal) {
    this.articles = articles;
    this.earlier = earlier;
    this.overlaps = overlaps;
    this.shingles = shingles;
    this.finder = finder;
    this.night = night;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("findCopies", 0);
    articles.forgetRecalled();
    if (articles.count() == 0) {
      throw new NotFitException("no article was accepted: the index lists none that can be read; "
          + "see nightdesk check");
    }
    int blocks = settleRepeatedBlocks();
    Set<ArticleId> tonight = new HashSet<>(articles.ids());
    Map<ArticleId, ArticleId> revised = earlier.revised();
    CopyFinder.Night found;
    try (Stream<CopyCandidate> before =
        earlier.originals(revised).map(past -> CopyCandidate.of(past.article()))) {
      found = finder.find(
          new Candidates(tonight, before), earlier.publishedOriginals(revised), shingles.known());
    }
    shingles.save(found.known());
    CopyFindings findings = found.findings();
    List<CopyGroup> groups = tonightsCopies(findings.groups(), tonight);
    Set<ArticleId> recalled = referredTo(findings.overlaps(), groups, tonight);
    earlier.recall(recalled);
    overlaps.save(findings.overlaps(), groups);
    int copies = groups.stream().mapToInt(g -> g.folded().size()).sum();
    int earlierOnes = foldedInto(recalled, groups);
    journal.end(
        "%s folded, %s of them into articles of earlier nights, %s set aside"
            .formatted(
                Wording.count(copies, "copy", "copies"),
                Wording.number(earlierOnes),
                Wording.count(blocks, "repeated block", "repeated blocks")),
        StepCounts.of("copies", copies)
            .and("into_earlier", earlierOnes)
            .and("repeated_blocks", blocks));
    return RepeatStatus.FINISHED;
  }

  private static int foldedInto(Set<ArticleId> recalled, List<CopyGroup> groups) {
    return groups.stream()
        .filter(group -> recalled.contains(group.kept()))
        .mapToInt(group -> group.folded().size())
        .sum();
  }

  /** The groups without the copies that only earlier nights listed. */
  private static List<CopyGroup> tonightsCopies(List<CopyGroup> groups, Set<ArticleId> tonight) {
    List<CopyGroup> of = new ArrayList<>();
    for (CopyGroup group : groups) {
      List<CopyGroup.FoldedCopy> copies = group.folded().stream()
          .filter(copy -> tonight.contains(copy.article()))
          .toList();
      if (!copies.isEmpty()) {
        of.add(new CopyGroup(group.kept(), copies));
      }
    }
    return of;
  }

  /** The earlier articles that something of tonight is a copy or a part of. */
  private static Set<ArticleId> referredTo(
      List<Overlap> overlaps, List<CopyGroup> groups, Set<ArticleId> tonight) {
    Set<ArticleId> wanted = new TreeSet<>();
    groups.forEach(group -> wanted.add(group.kept()));
    overlaps.stream()
        .filter(o -> o.relation() == Relation.PART_OF && tonight.contains(o.a()))
        .forEach(o -> wanted.add(o.b()));
    wanted.removeAll(tonight);
    return wanted;
  }

  private static <T> Stream<T> stream(Iterator<T> all) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(all, Spliterator.ORDERED), false);
  }

  private Iterator<CopyCandidate> candidates() {
    return stream(new StoredArticles(articles).iterator())
        .map(CopyCandidate::of)
        .iterator();
  }

  /** Tonight's articles and then those of earlier nights; one is read again when asked for. */
  private final class Candidates implements CopyCandidates {
    private final Set<ArticleId> tonight;
    private final Stream<CopyCandidate> before;

    /** @param before is read once */
    Candidates(Set<ArticleId> tonight, Stream<CopyCandidate> before) {
      this.tonight = tonight;
      this.before = before;
    }

    @Override
    public CopyCandidate candidate(ArticleId id) {
      return CopyCandidate.of(
          tonight.contains(id) ? articles.find(id).orElseThrow() : earlier.find(id));
    }

    @Override
    public Iterator<CopyCandidate> iterator() {
      return Stream.concat(stream(candidates()), before).iterator();
    }
  }

  private int settleRepeatedBlocks() {
    RepeatedBlocks.Found found =
        RepeatedBlocks.find(this::candidates, night, overlaps.repeatedBefore(night));
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
