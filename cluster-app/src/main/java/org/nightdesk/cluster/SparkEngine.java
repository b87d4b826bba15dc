package org.nightdesk.cluster;

import org.nightdesk.batch.engine.Engine;

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
}
