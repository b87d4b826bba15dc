package org.nightdesk.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * What the stages of one run have left, as Parquet: a folder a stage, in it a folder a table. A stage that
 * fails is begun again from what the stages before it left. Tables that a later stage has written stand for
 * those of an earlier one.
 */
final class Checkpoints {
  private static final String SEPARATOR = "/" + Bundle.TABLE + "=";

  private final SparkSession spark;
  private final Path work;
  private final String run;

  /**
   * @param work folder all machines see
   * @param run names the run and its attempt
   */
  Checkpoints(SparkSession spark, String work, String run) {
    this.spark = spark;
    this.work = new Path(work);
    this.run = run;
  }

  /** Keeps bundles as what a stage left; whatever an earlier attempt at the stage left is replaced. */
  void write(Stage stage, Dataset<Row> bundles) {
    write(folder(stage), bundles);
  }

  private static void write(Path folder, Dataset<Row> bundles) {
    bundles.write().mode(SaveMode.Overwrite).partitionBy(Bundle.TABLE).parquet(folder.toString());
  }

  /** Keeps rows of other columns. */
  void writeRows(Stage stage, Dataset<Row> rows) {
    rows.write().mode(SaveMode.Overwrite).parquet(folder(stage).toString());
  }

  Dataset<Row> readRows(Stage stage) {
    return spark.read().parquet(folder(stage).toString());
  }

  /** What the parts of a stage came to. */
  ShardOutcome outcome(Stage stage) {
    return ShardOutcome.of(read(folder(stage), Set.of(ShardOutcome.TABLE)).collectAsList().stream()
        .map(Bundle::of)
        .toList());
  }

  /** The newest bundles of some tables before a stage; of those nobody has written, none. */
  Dataset<Row> tables(Stage before, String memory, Collection<String> names) {
    Map<Path, Set<String>> newest = new LinkedHashMap<>();
    Set<String> left = new TreeSet<>(names);
    for (Path folder : newestFirst(before, memory)) {
      Set<String> here = new TreeSet<>(written(folder));
      here.retainAll(left);
      if (!here.isEmpty()) {
        newest.put(folder, here);
        left.removeAll(here);
      }
    }
    Dataset<Row> all = spark.createDataFrame(new ArrayList<Row>(), Bundle.COLUMNS);
    for (var each : newest.entrySet()) {
      all = all.unionAll(read(each.getKey(), each.getValue()));
    }
    return all;
  }

  private List<Path> newestFirst(Stage before, String memory) {
    List<Path> folders = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage.compareTo(before) < 0 && stage.leavesTables()) {
        folders.addFirst(folder(stage));
      }
    }
    if (!memory.isEmpty()) {
      folders.addLast(new Path(work, memory));
    }
    return folders;
  }

  private Dataset<Row> read(Path folder, Set<String> tables) {
    return spark
        .read()
        .parquet(folder.toString())
        .where(functions.col(Bundle.TABLE).isInCollection(tables))
        .select(Bundle.TABLE, Bundle.KEY, "n_rows", "content");
  }

  private Set<String> written(Path folder) {
    Set<String> tables = new TreeSet<>();
    try {
      FileSystem files = files();
      if (files.exists(folder)) {
        for (FileStatus each : files.listStatus(folder)) {
          String path = each.getPath().toString();
          int at = path.lastIndexOf(SEPARATOR);
          if (at >= 0) {
            tables.add(path.substring(at + SEPARATOR.length()));
          }
        }
      }
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the memory of nights stands once this one is told, under the work folder. */
  String memory() {
    return "memory/" + run;
  }

  void writeMemory(Dataset<Row> bundles) {
    write(new Path(work, memory()), bundles);
  }

  /** Takes away all runs, and all memories but this one's. */
  void tidy() {
    try {
      FileSystem files = files();
      files.delete(new Path(work, "runs"), true);
      for (FileStatus each : files.listStatus(new Path(work, "memory"))) {
        if (!each.getPath().getName().equals(run)) {
          files.delete(each.getPath(), true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileSystem files() throws IOException {
    return work.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }

  private Path folder(Stage stage) {
    return new Path(
        new Path(work, "runs/" + run),
        String.format(Locale.ROOT, "%02d-%s", stage.ordinal() + 1, stage.folder()));
  }
}
