package org.nightdesk.cluster;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.nightdesk.batch.engine.Engine;
import org.nightdesk.batch.engine.EngineChoice;
import org.nightdesk.cluster.files.HadoopFiles;
import org.nightdesk.corpus.index.CorpusDigest;
import org.nightdesk.corpus.index.CorpusIndex;

/** {@code --engine=spark}. */
public final class SparkEngine implements Engine {
  @Override
  public String name() {
    return "spark";
  }

  @Override
  public Class<?> configuration() {
    return ClusterConfiguration.class;
  }

  @Override
  public Path path(String address) {
    return HadoopFiles.path(address);
  }

  /** Executors read the files; the driver is told a digest of each. */
  @Override
  public String digest(EngineChoice choice, CorpusIndex corpus) {
    List<String> files = corpus.entries().stream()
        .map(entry -> corpus.folder().resolve(entry.relativePath()).toString())
        .toList();
    if (files.isEmpty()) {
      return CorpusDigest.of(corpus);
    }
    JavaSparkContext spark =
        JavaSparkContext.fromSparkContext(Sessions.open(choice).sparkContext());
    int parts = Math.min(files.size(), 4 * spark.defaultParallelism());
    return CorpusDigest.of(
        corpus,
        spark
            .parallelize(files, parts)
            .map(file -> CorpusDigest.ofFile(HadoopFiles.path(file)))
            .collect());
  }
}
