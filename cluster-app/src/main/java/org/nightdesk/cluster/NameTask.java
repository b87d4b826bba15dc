package org.nightdesk.cluster;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.step.NameRereading;
import org.nightdesk.batch.step.NameResolution;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.NightNames;
import org.nightdesk.enrichment.name.NightNames.Vote;

/**
 * How names are resolved over parts: every part counts what its articles take a spelling for, the counts of
 * all parts are added up, every part reads its articles again in the light of all, and the spellings are
 * joined in one part, without texts.
 */
final class NameTask {
  static final StructType VOTES = new StructType()
      .add("surname", DataTypes.BooleanType, false)
      .add("spelling", DataTypes.LongType, false)
      .add("type", DataTypes.StringType, false)
      .add("articles", DataTypes.LongType, false);

  /** The table added-up votes are sent in, to every part. */
  private static final String VOTE = "_VOTE";

  private static final int BYTES_A_BUNDLE = 1 << 20;

  private NameTask() {}

  /** Counts the votes of a part's articles. */
  record ToVotes(NightOrder order) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws Exception {
      if (!rows.hasNext()) {
        return List.<Row>of().iterator();
      }
      try (ShardPool.Lease lease = ShardPool.take(order)) {
        Shard shard = lease.shard();
        shard.tables().fill(StageTask.bundles(rows));
        Map<Vote, Long> votes = new LinkedHashMap<>();
        try (Stream<ArticleNames> all = shard.bean(JdbcFactStore.class).namesOfArticles()) {
          all.forEach(each ->
              NightNames.votes(each.names()).forEach(vote -> votes.merge(vote, 1L, Long::sum)));
        }
        lease.done();
        return votes.entrySet().stream()
            .map(vote -> RowFactory.create(
                vote.getKey().surname(),
                vote.getKey().key(),
                vote.getKey().type().name(),
                vote.getValue()))
            .iterator();
      }
    }
  }

  /** Packs added-up votes for their way to all parts. */
  static Iterator<Row> packed(Iterator<Row> votes) {
    Spool spool = StageTask.spool();
    RowBytes packed = new RowBytes();
    while (votes.hasNext()) {
      Row vote = votes.next();
      packed.add(vote.get(0), vote.get(1), vote.get(2), vote.get(3));
      if (packed.size() > BYTES_A_BUNDLE || !votes.hasNext()) {
        int count = packed.rows();
        StageTask.add(spool, new Bundle(VOTE, "", count, packed.take()).row());
      }
    }
    return StageTask.read(spool);
  }

  /** Reads the names of a part's articles again. */
  record ToNames(NightOrder order) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws Exception {
      if (!rows.hasNext()) {
        return List.<Row>of().iterator();
      }
      try (ShardPool.Lease lease = ShardPool.take(order)) {
        Shard shard = lease.shard();
        NightNames night = new NightNames(NameLists.shared());
        shard.tables().fill(new Learning(rows, night));
        int mended = new NameRereading(
                shard.bean(JdbcArticleStore.class), shard.bean(JdbcFactStore.class))
            .reread(night);
        Spool spool = StageTask.spool();
        StageTask.write(shard, "NAME_FOUND", spool);
        StageTask.add(
            spool,
            new ShardOutcome(Map.of("articles_mended", (long) mended), Map.of(), "")
                .bundle()
                .row());
        lease.done();
        return StageTask.read(spool);
      }
    }
  }

  /** Learns from the votes among the bundles and hands on the others. */
  private static final class Learning implements Iterator<Bundle> {
    private final Iterator<Row> rows;
    private final NightNames night;
    private @Nullable Bundle next;

    Learning(Iterator<Row> rows, NightNames night) {
      this.rows = rows;
      this.night = night;
    }

    @Override
    public boolean hasNext() {
      while (next == null && rows.hasNext()) {
        Bundle bundle = Bundle.of(rows.next());
        if (bundle.table().equals(VOTE)) {
          for (@Nullable Object[] vote : RowBytes.read(bundle.content())) {
            night.learn(
                new Vote(
                    Boolean.TRUE.equals(vote[0]),
                    (Long) vote[1],
                    EntityType.valueOf(String.valueOf(vote[2]))),
                (Long) vote[3]);
          }
        } else {
          next = bundle;
        }
      }
      return next != null;
    }

    @Override
    public Bundle next() {
      if (!hasNext()) {
        throw new java.util.NoSuchElementException();
      }
      Bundle bundle = next;
      next = null;
      return bundle;
    }
  }

  /** Joins the spellings of all articles. */
  record ToEntities(NightOrder order) implements MapPartitionsFunction<Row, Row> {
    @Override
    public Iterator<Row> call(Iterator<Row> rows) throws Exception {
      try (ShardPool.Lease lease = ShardPool.take(order)) {
        Shard shard = lease.shard();
        shard.tables().fill(StageTask.bundles(rows));
        int entities = shard.bean(NameResolution.class).resolve();
        Spool spool = StageTask.spool();
        for (String table : shard.tables().names()) {
          if (shard.tables().hasChanged(table)) {
            StageTask.write(shard, table, spool);
          }
        }
        StageTask.add(
            spool,
            new ShardOutcome(Map.of("entities", (long) entities), Map.of(), "")
                .bundle()
                .row());
        lease.done();
        return StageTask.read(spool);
      }
    }
  }
}
