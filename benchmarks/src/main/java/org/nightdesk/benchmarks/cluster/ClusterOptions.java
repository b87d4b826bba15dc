package org.nightdesk.benchmarks.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nightdesk.benchmarks.night.NightFiles;

/**
 * What is to be run.
 *
 * @param articles of the night
 * @param workers a night on Spark for each, over so many workers of one core
 * @param heap of the local night, as Java takes it, 2g say
 * @param driverHeap of the nights on Spark
 * @param executorHeap of each worker's executor
 * @param rounds how often all of them are run
 * @param minutes a night may take before it is ended as failed
 * @param form of the files
 * @param csv file that figures are added to; empty for one in the folder
 * @param folder for corpus, states and briefs; empty for the build's own
 * @param spark settings of Spark, {@code spark.name=value}
 * @param passedOn options of {@code nightdesk run}, for all nights
 */
record ClusterOptions(
    int articles,
    List<Integer> workers,
    String heap,
    String driverHeap,
    String executorHeap,
    int rounds,
    int minutes,
    NightFiles form,
    String csv,
    String folder,
    List<String> spark,
    List<String> passedOn) {
  ClusterOptions {
    workers = List.copyOf(workers);
    spark = List.copyOf(spark);
    passedOn = List.copyOf(passedOn);
  }

  /**
   * Reads {@code N [--workers=1,2] [--heap=2g] [--driver-heap=450m] [--executor-heap=2g] [--rounds=1]
   * [--minutes=120] [--form=pages] [--csv=FILE] [--folder=F] [--conf=spark.NAME=VALUE]}; what else there is
   * is passed on.
   *
   * @throws IllegalArgumentException for what is no number, form or setting
   */
  static ClusterOptions of(List<String> arguments) {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException("expected the number of articles");
    }
    List<Integer> workers = List.of(1, 2);
    String heap = "2g";
    String driverHeap = "450m";
    String executorHeap = "2g";
    int rounds = 1;
    int minutes = 120;
    NightFiles form = NightFiles.PAGES;
    String csv = "";
    String folder = "";
    List<String> spark = new ArrayList<>();
    List<String> passedOn = new ArrayList<>();
    for (String argument : arguments.subList(1, arguments.size())) {
      String value = argument.substring(argument.indexOf('=') + 1);
      switch (argument.replaceFirst("=.*", "")) {
        case "--workers" ->
          workers = Stream.of(value.split(",")).map(Integer::valueOf).toList();
        case "--heap" -> heap = value;
        case "--driver-heap" -> driverHeap = value;
        case "--executor-heap" -> executorHeap = value;
        case "--rounds" -> rounds = Integer.parseInt(value);
        case "--minutes" -> minutes = Integer.parseInt(value);
        case "--form" -> form = NightFiles.valueOf(value.toUpperCase(Locale.ROOT));
        case "--csv" -> csv = value;
        case "--folder" -> folder = value;
        case "--conf" -> spark.add(setting(value));
        default -> passedOn.add(argument);
      }
    }
    return new ClusterOptions(
        Integer.parseInt(arguments.getFirst()),
        workers,
        heap,
        driverHeap,
        executorHeap,
        rounds,
        minutes,
        form,
        csv,
        folder,
        spark,
        passedOn);
  }

  /** The launcher takes the options of Java as words of one string. */
  private static String setting(String value) {
    if (!value.matches("spark\\.[^=\\s]+=\\S*")) {
      throw new IllegalArgumentException(
          "expected spark.NAME=VALUE without spaces but found: " + value);
    }
    return value;
  }

  /** How the files are called in tables. */
  String formInWords() {
    return form.name().toLowerCase(Locale.ROOT);
  }

  /** Bytes of a heap as Java takes it: a number, behind it k, m or g where it is not bytes. */
  static long bytes(String heap) {
    String number = heap.replaceFirst("[kKmMgG]$", "");
    int power = number.equals(heap)
        ? 0
        : 1 + "kmg".indexOf(Character.toLowerCase(heap.charAt(heap.length() - 1)));
    return Long.parseLong(number) << 10 * power;
  }
}
