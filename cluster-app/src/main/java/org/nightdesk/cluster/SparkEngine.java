package org.nightdesk.cluster;

import java.nio.file.Path;
import org.nightdesk.batch.engine.Engine;
import org.nightdesk.cluster.files.HadoopFiles;

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
}
