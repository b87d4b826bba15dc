package org.nightdesk.cluster;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.apache.spark.sql.execution.QueryExecution;
import org.apache.spark.sql.execution.SparkPlan;
import org.apache.spark.sql.execution.adaptive.AdaptiveSparkPlanExec;
import org.apache.spark.sql.execution.adaptive.QueryStageExec;
import org.apache.spark.sql.execution.exchange.BroadcastExchangeExec;
import org.apache.spark.sql.execution.exchange.ReusedExchangeExec;
import org.apache.spark.sql.util.QueryExecutionListener;
import scala.jdk.javaapi.CollectionConverters;

/** The columns of all rows that Spark has sent to executors by way of the driver. */
public final class SentByTheDriver implements QueryExecutionListener {
  private static final Set<String> COLUMNS = new ConcurrentSkipListSet<>();

  static Set<String> columns() {
    return COLUMNS;
  }

  @Override
  public void onSuccess(String function, QueryExecution query, long nanos) {
    look(query.executedPlan());
  }

  @Override
  public void onFailure(String function, QueryExecution query, Exception failure) {
    look(query.executedPlan());
  }

  private static void look(SparkPlan plan) {
    switch (plan) {
      case AdaptiveSparkPlanExec adaptive -> look(adaptive.executedPlan());
      case QueryStageExec stage -> look(stage.plan());
      case ReusedExchangeExec reused -> look(reused.child());
      case BroadcastExchangeExec broadcast -> {
        COLUMNS.addAll(Arrays.asList(broadcast.schema().fieldNames()));
        look(broadcast.child());
      }
      default -> CollectionConverters.asJava(plan.children()).forEach(SentByTheDriver::look);
    }
  }
}
