package org.nightdesk.cluster;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.nightdesk.batch.engine.EngineChoice;

/** The connection of this process to Spark. */
final class Sessions {
  private static final String EXECUTOR_OPTIONS = "spark.executor.extraJavaOptions";
  private static final String STACK = "-Xss2m";

  private Sessions() {}

  /** The session of this process, opened when there is none yet. */
  static SparkSession open(EngineChoice choice) {
    SparkConf conf = new SparkConf();
    if (!choice.master().isEmpty()) {
      conf.setMaster(choice.master());
    }
    conf.setIfMissing("spark.master", "local[*]");
    conf.setIfMissing("spark.app.name", "nightdesk");
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.ui.showConsoleProgress", "false");
    // Two attempts at one part would write the same files.
    conf.set("spark.speculation", "false");
    conf.set("spark.sql.session.timeZone", "UTC");
    // Spark would send tables it takes for small to all machines by way of the driver.
    conf.set("spark.sql.autoBroadcastJoinThreshold", "-1");
    // Deep sentences take more than the usual stack; whoever names a size has his own.
    String options = conf.get(EXECUTOR_OPTIONS, "");
    if (!options.contains("-Xss")) {
      conf.set(EXECUTOR_OPTIONS, (STACK + " " + options).strip());
    }
    conf.set("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
    conf.setIfMissing("spark.sql.parquet.compression.codec", "zstd");
    if (!conf.get("spark.master").startsWith("local")) {
      // Submitted, they have come along already.
      List<String> jars = new ArrayList<>(ProgramJars.all());
      String given = conf.get("spark.jars", "");
      if (!given.isEmpty()) {
        jars.add(0, given);
      }
      if (!jars.isEmpty()) {
        conf.set("spark.jars", String.join(",", jars));
      }
    }
    SparkSession spark = SparkSession.builder().config(conf).getOrCreate();
    if (!conf.contains("spark.sql.shuffle.partitions")) {
      spark
          .conf()
          .set("spark.sql.shuffle.partitions", 2L * spark.sparkContext().defaultParallelism());
    }
    return spark;
  }

  /** Lets go of the executors. */
  static void close() {
    if (SparkSession.getDefaultSession().isDefined()) {
      SparkSession.getDefaultSession().get().stop();
    }
  }
}
