package org.nightdesk.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.engine.EngineChoice;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightIdentity;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.settings.SettingsCatalogue;
import org.nightdesk.batch.settings.SettingsDesk;
import org.nightdesk.batch.store.JdbcNightStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

/** The connection of one run to Spark, made when a stage first needs it. */
final class Cluster implements DisposableBean {
  /** The value of the state that lists the articles taken down. */
  static final String FORGOTTEN = "forgotten";

  /** The value of the state that names where the memory of nights stands. */
  private static final String MEMORY = "cluster.memory";

  private static final String ARTICLES_A_PART = "spark.nightdesk.articlesAPart";
  private static final int USUAL_ARTICLES_A_PART = 1000;

  /** Settings that stay with the driver: where its state is, whom it tells. */
  private static final List<String> OF_THE_DRIVER =
      List.of("nightdesk.state.", "nightdesk.watch.", "nightdesk.log.", "nightdesk.threads");

  private final EngineChoice choice;
  private final NightPlan plan;
  private final NightCorpus corpus;
  private final NightIdentity identity;
  private final JdbcNightStore nights;
  private final JdbcTemplate jdbc;
  private final ConfigurableEnvironment environment;
  private @Nullable Connected connected;

  private String told = "";

  /** A session and the run in it. */
  private record Connected(SparkSession spark, Checkpoints checkpoints, ClusterNight night) {}

  Cluster(
      EngineChoice choice,
      NightPlan plan,
      NightCorpus corpus,
      NightIdentity identity,
      JdbcNightStore nights,
      JdbcTemplate jdbc,
      ConfigurableEnvironment environment) {
    this.choice = choice;
    this.plan = plan;
    this.corpus = corpus;
    this.identity = identity;
    this.nights = nights;
    this.jdbc = jdbc;
    this.environment = environment;
  }

  /** The stages of the run. */
  synchronized ClusterNight night() {
    return connected().night();
  }

  int entries() {
    return corpus.size();
  }

  /** Whether there are archives, feeds or files of many articles among the entries. */
  boolean hasFilesOfMany() {
    return corpus.articles() == 0;
  }

  private Connected connected() {
    Connected now = connected;
    if (now == null) {
      SparkSession spark = Sessions.open(choice);
      String run = identity.runId() + "-" + nights.value("attempt");
      String work = choice.work().isEmpty()
          ? plan.state().resolve("cluster").toUri().toString()
          : choice.work();
      Checkpoints checkpoints = new Checkpoints(spark, work, run);
      ClusterNight night = new ClusterNight(
          spark,
          checkpoints,
          order(),
          StateTables.ofNewState(),
          nights.value(MEMORY),
          spark.sparkContext().getConf().getInt(ARTICLES_A_PART, USUAL_ARTICLES_A_PART));
      now = new Connected(spark, checkpoints, night);
      connected = now;
    }
    return now;
  }

  private NightOrder order() {
    List<String> settings = new ArrayList<>();
    new SettingsDesk(SettingsCatalogue.read(), environment).inForce().forEach(each -> {
      String name = each.setting().name();
      if (OF_THE_DRIVER.stream().noneMatch(name::startsWith)) {
        settings.add("--" + name + "=" + each.value());
      }
    });
    String published = jdbc
        .query(
            "SELECT night, run_id, digest FROM NIGHT ORDER BY night",
            (row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
        .stream()
        .collect(Collectors.joining("\n"));
    return new NightOrder(
        plan.index().toString(),
        plan.out().toString(),
        plan.night().toString(),
        plan.formats().stream().map(Enum::name).toList(),
        plan.publishAnyway(),
        String.join(" ", corpus.index().sha256()),
        corpus.digest(),
        settings,
        published,
        nights.value(FORGOTTEN),
        identity.runId());
  }

  /** From now on, once the step is committed, this night is among those later ones remember. */
  synchronized void remembered(String memory) {
    nights.setValue(MEMORY, memory);
    told = memory;
  }

  /** Takes the stages of a night away once its publishing is committed, and not before. */
  @Override
  public synchronized void destroy() {
    if (connected != null && !told.isEmpty() && told.equals(nights.value(MEMORY))) {
      connected.checkpoints().tidy();
    }
    ShardPool.close();
    Sessions.close();
  }
}
