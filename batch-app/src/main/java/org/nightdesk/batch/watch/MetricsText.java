package org.nightdesk.batch.watch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.nightdesk.batch.night.ProcessUsage;
import org.nightdesk.batch.night.StepEnd;

/** A run in the text format of Prometheus (exposition format 0.0.4): gauges, each with HELP and TYPE. */
final class MetricsText {
  private final StringBuilder text = new StringBuilder();

  private MetricsText() {}

  /**
   * The whole file.
   *
   * @param lastSuccess {@link Instant#EPOCH} for never
   */
  static String of(NightEnd end, Instant lastSuccess) {
    MetricsText metrics = new MetricsText();
    metrics.gauge(
        "nightdesk_last_run_timestamp_seconds",
        "When the last run ended, Unix time.",
        Long.toString(end.ended().getEpochSecond()));
    metrics.gauge(
        "nightdesk_last_success_timestamp_seconds",
        "When a run last ended with exit code 0, Unix time; 0 for never.",
        Long.toString(lastSuccess.getEpochSecond()));
    metrics.gauge(
        "nightdesk_last_run_exit_code",
        "Exit code of the last run; 0 is success.",
        Integer.toString(end.exitCode()));
    metrics.gauge(
        "nightdesk_last_run_duration_seconds",
        "How long the last run took.",
        decimal(end.seconds()));
    metrics.gauge(
        "nightdesk_last_run_troubles",
        "What went wrong in the last run and did not change its outcome; its log tells.",
        Integer.toString(end.troubles()));
    Map<String, String> run = new LinkedHashMap<>();
    run.put("night", end.night());
    run.put("run_id", end.runId());
    run.put("outcome", end.outcome().kind().name().toLowerCase(Locale.ROOT));
    metrics.head("nightdesk_last_run_info", "Which night the last run was for.");
    metrics.sample("nightdesk_last_run_info", run, "1");
    if (!end.counts().isEmpty()) {
      metrics.head("nightdesk_brief_rows", "Rows of a table of the night's brief.");
      end.counts()
          .forEach((table, rows) ->
              metrics.sample("nightdesk_brief_rows", labels("table", table), Long.toString(rows)));
    }
    metrics.steps(end);
    return metrics.text.toString();
  }

  /** A step done twice in one run is told once, with all its seconds: a label may stand but once. */
  private void steps(NightEnd end) {
    Map<String, Double> seconds = new LinkedHashMap<>();
    for (StepEnd step : end.steps()) {
      seconds.merge(step.step(), step.seconds(), Double::sum);
    }
    Map<String, ProcessUsage> used = new LinkedHashMap<>();
    for (StepEnd step : end.steps()) {
      used.merge(step.step(), step.used(), ProcessUsage::and);
    }
    if (!seconds.isEmpty()) {
      head("nightdesk_step_duration_seconds", "How long a step of the last run took.");
      seconds.forEach((step, took) ->
          sample("nightdesk_step_duration_seconds", labels("step", step), decimal(took)));
      head(
          "nightdesk_step_cpu_seconds",
          "Processor time of the process during a step, steps beside it included.");
      used.forEach((step, of) ->
          sample("nightdesk_step_cpu_seconds", labels("step", step), decimal(of.cpuSeconds())));
      head("nightdesk_step_peak_heap_bytes", "The most the heap held during a step.");
      used.forEach((step, of) -> sample(
          "nightdesk_step_peak_heap_bytes",
          labels("step", step),
          Long.toString(of.peakHeapBytes())));
    }
  }

  private void gauge(String name, String help, String value) {
    head(name, help);
    sample(name, new LinkedHashMap<>(), value);
  }

  private void head(String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
  }

  private void sample(String name, Map<String, String> labels, String value) {
    text.append(name);
    String between = "{";
    for (Map.Entry<String, String> label : labels.entrySet()) {
      text.append(between).append(label.getKey()).append("=\"");
      text.append(escaped(label.getValue())).append('"');
      between = ",";
    }
    text.append(labels.isEmpty() ? " " : "} ").append(value).append('\n');
  }

  private static Map<String, String> labels(String name, String value) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put(name, value);
    return labels;
  }

  private static String escaped(String value) {
    return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static String decimal(double number) {
    return BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }
}
