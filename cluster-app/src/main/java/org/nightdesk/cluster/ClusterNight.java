package org.nightdesk.cluster;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.NamedEntities;
import org.nightdesk.reporting.row.Extract;

/**
 * The stages of one run as Spark jobs. What an executor does is in {@link StageTask}; here it is said which
 * rows come to it. The driver sees ids and counts, never a text or a fact.
 */
final class ClusterNight {
  /** Fewest entries or articles that are worth a part of their own. */
  private static final int LEAST_IN_A_PART = 16;

  /** Places of which every executor is told whole, by way of the driver: ids of about 100,000 articles. */
  private static final long MOST_PLACES_TO_ALL = 100;

  private static final StructType RANGE = new StructType()
      .add("begin", DataTypes.IntegerType, false)
      .add("end", DataTypes.IntegerType, false);

  private static final StructType PLACE_OF = new StructType()
      .add("id", DataTypes.StringType, false)
      .add(Bundle.PLACE, DataTypes.IntegerType, false);

  private final SparkSession spark;
  private final Checkpoints checkpoints;
  private final NightOrder order;
  private final StateTables layout;
  private final String memory;
  private final int articlesAPart;

  /**
   * @param layout tells which tables and columns there are
   * @param memory folder of what the nights before left, under the work folder; empty for the first
   * @param articlesAPart articles worked on together, at most; a larger storyline is one part
   */
  ClusterNight(
      SparkSession spark,
      Checkpoints checkpoints,
      NightOrder order,
      StateTables layout,
      String memory,
      int articlesAPart) {
    this.spark = spark;
    this.checkpoints = checkpoints;
    this.order = order;
    this.layout = layout;
    this.memory = memory;
    this.articlesAPart = articlesAPart;
  }

  /**
   * Reads the entries of the index, ranges of them side by side.
   *
   * @param ofMany whether there are files among them that may hold many articles
   */
  ShardOutcome readCorpus(int entries, boolean ofMany) {
    int parts = ranges(entries, ofMany, parallelism());
    List<Row> ranges = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      ranges.add(RowFactory.create(
          (int) ((long) entries * i / parts), (int) ((long) entries * (i + 1) / parts)));
    }
    Dataset<Row> all = spark.createDataFrame(
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(ranges, parts), RANGE);
    return write(
        Stage.READ_CORPUS, part(all, new StageTask.OverEntries(order, Stage.READ_CORPUS.writes())));
  }

  /** Into how many ranges entries are cut; a file of many articles is worth one of its own. */
  static int ranges(int entries, boolean ofMany, int cores) {
    return Math.clamp(entries / (ofMany ? 1 : LEAST_IN_A_PART), 1, 4 * cores);
  }

  /** All texts together. */
  ShardOutcome findCopies() {
    return together(Stage.FIND_COPIES, "findCopies", layout.names(), 0);
  }

  /** One article at a time. */
  ShardOutcome extractFacts() {
    Dataset<Row> articles = tables(Stage.EXTRACT_FACTS, List.of("ARTICLE"));
    int parts = parts(articles.count());
    return write(
        Stage.EXTRACT_FACTS,
        part(
            articles.repartition(parts, functions.col(Bundle.KEY)),
            overTables("extractFacts", Stage.EXTRACT_FACTS.writes(), 0)));
  }

  /**
   * What every article takes a spelling for is counted and added up by spelling; each is read again in the
   * light of all; then the spellings are joined, all together but without texts.
   */
  ShardOutcome resolveNames() {
    int parts = parts(tables(Stage.COUNT_NAMES, List.of("ARTICLE")).count());
    Dataset<Row> named =
        withoutTexts(Stage.COUNT_NAMES, List.of("ARTICLE", "NAME_FOUND", "ROLE_STATEMENT"));
    MapPartitionsFunction<Row, Row> votes = new NameTask.ToVotes(order);
    checkpoints.writeRows(
        Stage.COUNT_NAMES,
        named
            .repartition(parts, functions.col(Bundle.KEY))
            .mapPartitions(votes, Encoders.row(NameTask.VOTES))
            .groupBy("surname", "spelling", "type")
            .agg(functions.sum("articles").as("articles")));
    MapPartitionsFunction<Row, Row> pack = NameTask::packed;
    Dataset<Row> toAll = checkpoints
        .readRows(Stage.COUNT_NAMES)
        .mapPartitions(pack, Encoders.row(Bundle.COLUMNS))
        .crossJoin(spark.range(parts).select(functions.col("id").cast("int").as(Bundle.PLACE)));
    Dataset<Row> articles = tables(
            Stage.REREAD_NAMES, List.of("ARTICLE", "SENTENCE", "NAME_FOUND", "ROLE_STATEMENT"))
        .withColumn(
            Bundle.PLACE,
            functions.pmod(functions.hash(functions.col(Bundle.KEY)), functions.lit(parts)));
    ShardOutcome mended = write(
        Stage.REREAD_NAMES,
        part(
            articles
                .unionAll(toAll)
                .repartitionById(parts, functions.col(Bundle.PLACE))
                .drop(Bundle.PLACE),
            new NameTask.ToNames(order)));
    Collection<String> needed = without(
        "SENTENCE",
        "FIGURE",
        "QUOTE",
        "TIME_REF",
        "OVERLAP",
        "PUBLISHED_CANDIDATE",
        "DAMAGE",
        "PAST_TEXT",
        "PAST_ARTICLE",
        "SEEN_ARTICLE",
        "PAST_TERM",
        "PAST_SHINGLE");
    ShardOutcome joined = write(
        Stage.RESOLVE_NAMES,
        part(
            go(withoutTexts(Stage.RESOLVE_NAMES, needed)).repartition(1),
            new NameTask.ToEntities(order)));
    joined.counts().putAll(mended.counts());
    return joined;
  }

  /** All originals together; says then what is told in one place. */
  ShardOutcome groupStories() {
    return together(Stage.GROUP_STORIES, "groupStories", layout.names(), articlesAPart);
  }

  /** One place of storylines at a time. */
  ShardOutcome compareStories() {
    return write(
        Stage.COMPARE_STORIES,
        part(
            placed(Stage.COMPARE_STORIES, StageTables.OF_ARTICLES, List.of()),
            overTables("compareStories", Stage.COMPARE_STORIES.writes(), 0)));
  }

  /** All stories together, against what earlier nights told. */
  ShardOutcome findNews() {
    Collection<String> needed = order.nights().isEmpty()
        ? List.of("POINT", "STORY", "DIFFERENCE")
        : without("QUOTE", "TIME_REF", "DAMAGE", "PUBLISHED_CANDIDATE", "LEFTOVER", "VARIANT");
    return together(Stage.FIND_NEWS, "findNews", needed, 0);
  }

  /** The rows of the tables people read, a place at a time; those that count over all in one part. */
  void makeRows() {
    List<String> ofPlaces = new ArrayList<>();
    for (Extract extract : Extract.values()) {
      if (!StageTables.ROWS_OVER_ALL.contains(extract)) {
        ofPlaces.add(extract.name());
      }
    }
    Dataset<Row> inPlaces = placed(Stage.MAKE_ROWS, StageTables.OF_ARTICLES, StageTables.OF_ROWS)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) new StageTask.ToRows(order, ofPlaces, true),
            Encoders.row(TableRow.COLUMNS));
    Dataset<Row> overAll = go(withoutTexts(Stage.MAKE_ROWS, StageTables.TABLES_OVER_ALL))
        .repartition(1)
        .mapPartitions(
            (MapPartitionsFunction<Row, Row>) new StageTask.ToRows(
                order, StageTables.ROWS_OVER_ALL.stream().map(Extract::name).toList(), false),
            Encoders.row(TableRow.COLUMNS));
    checkpoints.writeRows(Stage.MAKE_ROWS, inPlaces.unionAll(overAll));
  }

  /** The tables, articles with empty texts: where names and counts meet, texts are not needed. */
  private Dataset<Row> withoutTexts(Stage before, Collection<String> names) {
    int text = layout.column("ARTICLE", "TEXT");
    MapFunction<Row, Row> blank = row -> withoutText(Bundle.of(row), text).row();
    return tables(before, names).map(blank, Encoders.row(Bundle.COLUMNS));
  }

  private static Bundle withoutText(Bundle bundle, int text) {
    if (!bundle.table().equals("ARTICLE")) {
      return bundle;
    }
    RowBytes rows = new RowBytes();
    for (@Nullable Object[] cells : RowBytes.read(bundle.content())) {
      cells[text] = "";
      rows.add(cells);
    }
    return new Bundle(bundle.table(), bundle.key(), bundle.rows(), rows.take());
  }

  /** Joins the rows and writes all files out of them, on one executor. */
  ShardOutcome writeBrief() {
    Dataset<Row> sorted = checkpoints
        .readRows(Stage.MAKE_ROWS)
        .repartition(1)
        .sortWithinPartitions("table_at", "sort_key", "place", "came");
    return write(Stage.WRITE_BRIEF, part(sorted, new StageTask.ToBrief(order)));
  }

  /** Holds the staged tables against the source files, on one executor. */
  ShardOutcome verifyBrief(Map<String, String> before) {
    // Counts must balance over all tables; of texts those of earlier nights are looked at.
    Dataset<Row> all = withoutTexts(Stage.VERIFY_BRIEF, layout.names());
    return write(
        Stage.VERIFY_BRIEF,
        part(
            go(all).repartition(1),
            new StageTask.OverTables(order, "verifyBrief", before, List.of(), 0)));
  }

  /** Keeps what the night told; gives the folder it is kept in. */
  String remember() {
    Dataset<Row> all = go(tables(Stage.VERIFY_BRIEF, layout.names())).repartition(1);
    checkpoints.writeMemory(part(all, new StageTask.ToMemory(order)));
    return checkpoints.memory();
  }

  private ShardOutcome together(Stage stage, String step, Collection<String> needed, int places) {
    Dataset<Row> all = go(tables(stage, needed)).repartition(1);
    return write(stage, part(all, overTables(step, List.of(), places)));
  }

  private StageTask.OverTables overTables(String step, List<String> writes, int places) {
    return new StageTask.OverTables(order, step, Map.of(), writes, places);
  }

  private ShardOutcome write(Stage stage, Dataset<Row> bundles) {
    checkpoints.write(stage, bundles);
    return checkpoints.outcome(stage);
  }

  private static Dataset<Row> part(Dataset<Row> rows, MapPartitionsFunction<Row, Row> task) {
    return rows.mapPartitions(task, Encoders.row(Bundle.COLUMNS));
  }

  private Dataset<Row> tables(Stage before, Collection<String> names) {
    return checkpoints.tables(before, memory, names);
  }

  /** With a row that makes sure that there is a part. */
  private Dataset<Row> go(Dataset<Row> bundles) {
    Row go = new Bundle(StageTask.GO, "", 0, new byte[0]).row();
    return bundles.unionAll(spark.createDataFrame(List.of(go), Bundle.COLUMNS));
  }

  private Collection<String> without(String... tables) {
    Collection<String> needed = new TreeSet<>(layout.names());
    needed.removeAll(List.of(tables));
    return needed;
  }

  /**
   * Bundles in their places: what belongs to an article, a story or a storyline goes where that is; an
   * entity, and an origin, to every place it is named in. So one that all articles name is sent once
   * to each place and never gathers all its mentions in one.
   */
  private Dataset<Row> placed(Stage before, List<String> tables, List<String> more) {
    List<String> all = new ArrayList<>(tables);
    all.addAll(more);
    MapFunction<Row, Row> place =
        row -> RowFactory.create(row.getString(1), RowBytes.read(row.getAs(3)).get(0)[0]);
    long places = checkpoints.outcome(Stage.GROUP_STORIES).counts().getOrDefault(Places.COUNT, 1L);
    Dataset<Row> ids = tables(before, List.of(Places.TABLE)).map(place, Encoders.row(PLACE_OF));
    Dataset<Row> placeOf = places > MOST_PLACES_TO_ALL ? ids : functions.broadcast(ids);
    Dataset<Row> direct = join(tables(before, all), placeOf);
    Dataset<Row> entities = join(
        tables(before, StageTables.OF_ENTITIES),
        places(
            before,
            placeOf,
            "NAME_ENTITY",
            layout.column("NAME_ENTITY", "ENTITIES"),
            NamedEntities::ids));
    Dataset<Row> origins = join(
        tables(before, StageTables.OF_ORIGINS),
        places(
            before,
            placeOf,
            "ORIGIN_ARTICLE",
            layout.column("ORIGIN_ARTICLE", "ORIGIN_ID"),
            List::of));
    return direct
        .unionAll(entities)
        .unionAll(origins)
        .repartitionById(Math.toIntExact(places), functions.col(Bundle.PLACE))
        .drop(Bundle.PLACE);
  }

  private static Dataset<Row> join(Dataset<Row> bundles, Dataset<Row> placeOf) {
    return bundles
        .join(placeOf, functions.col(Bundle.KEY).equalTo(functions.col("id")))
        .select(Bundle.TABLE, Bundle.KEY, "n_rows", "content", Bundle.PLACE);
  }

  /** The ids in a cell. */
  private interface IdsOf extends Serializable {
    List<String> ids(String cell);
  }

  /** Where the things are needed that a column of an article's rows names. */
  private Dataset<Row> places(
      Stage before, Dataset<Row> placeOf, String table, int column, IdsOf idsOf) {
    FlatMapFunction<Row, Row> named = row -> {
      TreeSet<String> ids = new TreeSet<>();
      for (@Nullable Object[] cells : RowBytes.read(row.getAs(3))) {
        ids.addAll(idsOf.ids(String.valueOf(cells[column])));
      }
      return ids.stream().map(id -> RowFactory.create(id, row.getInt(4))).iterator();
    };
    return join(tables(before, List.of(table)), placeOf)
        .flatMap(named, Encoders.row(PLACE_OF))
        .distinct();
  }

  /** Into how many parts so many articles are put. */
  private int parts(long articles) {
    int fewest = Math.clamp(articles / LEAST_IN_A_PART, 1, parallelism());
    return (int) Math.max(fewest, (articles + articlesAPart - 1) / articlesAPart);
  }

  private int parallelism() {
    return spark.sparkContext().defaultParallelism();
  }
}
