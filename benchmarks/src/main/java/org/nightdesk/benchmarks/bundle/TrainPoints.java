package org.nightdesk.benchmarks.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.enrichment.compare.PairSamples;

/**
 * Learns from the open bundles how likely two clauses tell the same, and writes the weights: {@code
 * TrainPoints FOLDER MODEL}. First each file is held out in turn, to print how well the pairs of unseen
 * bundles are judged; then the model is learned from all. The same bundles give the same bytes.
 */
public final class TrainPoints {
  /** Times the clauses of a marked pair of sentences are chosen anew by what has been learned. */
  private static final int ROUNDS = 4;

  /** Precisions at which the share of marked pairs found is printed. */
  private static final double[] PRECISIONS = {0.95, 0.9, 0.85};

  private TrainPoints() {}

  /**
   * Two clauses.
   *
   * @param sentences the bundle and the two sentences the clauses are of
   * @param marked whether a reader marked the sentences as telling the same
   */
  record Sample(
      String file, String sentences, boolean marked, boolean counted, double[] features) {}

  public static void main(String[] arguments) throws IOException {
    Path model = Path.of(arguments[1]);
    List<Sample> samples = new ArrayList<>();
    Map<String, Integer> markedOf = new TreeMap<>();
    for (Path file : BundleQuality.files(Path.of(arguments[0]), "open")) {
      String name = file.getFileName().toString();
      for (Bundle bundle : BundleReader.read(file)) {
        samples.addAll(new BundleComparison().samples(name, bundle));
        markedOf.merge(name, BundleScore.pairsMarked(bundle), Integer::sum);
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Judged> all = new ArrayList<>();
    int marked = 0;
    for (String file : markedOf.keySet()) {
      PairRegression learned =
          learn(samples.stream().filter(one -> !one.file().equals(file)).toList());
      List<Judged> judged =
          judge(samples.stream().filter(one -> one.file().equals(file)).toList(), learned);
      all.addAll(judged);
      marked += markedOf.get(file);
      print(out, file, judged, markedOf.get(file));
    }
    print(out, "all held out", all, marked);
    double[] weights = learn(samples).weights();
    StringBuilder lines = new StringBuilder(
        "# Weights of the features of a pair of clauses, learned by benchmarks/bench train-points.\n");
    for (int i = 0; i < weights.length; i++) {
      String name = i < weights.length - 1 ? PairSamples.names().get(i) : "every-pair";
      lines.append(String.format(Locale.ROOT, "%s %.3f%n", name, weights[i]).replace("\r", ""));
    }
    Files.writeString(model, lines);
    out.printf(Locale.ROOT, "%d pairs of clauses, written to %s%n", samples.size(), model);
  }

  /** Of the clauses of two sentences that tell the same, the likest do; of others none does. */
  private static PairRegression learn(List<Sample> samples) {
    Set<Sample> chosen = new HashSet<>();
    PairRegression learned = null;
    for (int round = 0; round < ROUNDS; round++) {
      Map<String, Sample> likest = new HashMap<>();
      for (Sample sample : samples) {
        if (sample.marked()) {
          PairRegression by = learned;
          Comparator<Sample> order = Comparator.comparingDouble(
              one -> by == null ? one.features()[SHARED] : by.odds(one.features()));
          likest.merge(sample.sentences(), sample, (a, b) -> order.compare(a, b) >= 0 ? a : b);
        }
      }
      chosen.clear();
      chosen.addAll(likest.values());
      List<Sample> used =
          samples.stream().filter(one -> !one.marked() || chosen.contains(one)).toList();
      learned = new PairRegression(
          used.stream().map(Sample::features).toList(),
          used.stream().map(Sample::marked).toList());
    }
    return java.util.Objects.requireNonNull(learned);
  }

  private static final int SHARED = PairSamples.names().indexOf("shared");

  private record Judged(double odds, boolean marked) {}

  private static List<Judged> judge(List<Sample> samples, PairRegression learned) {
    Map<String, Judged> best = new TreeMap<>();
    for (Sample sample : samples) {
      if (sample.counted()) {
        best.merge(
            sample.sentences(),
            new Judged(learned.odds(sample.features()), sample.marked()),
            (a, b) -> a.odds() >= b.odds() ? a : b);
      }
    }
    return List.copyOf(best.values());
  }

  private static void print(PrintStream out, String what, List<Judged> judged, int marked) {
    List<Judged> ordered = new ArrayList<>(judged);
    ordered.sort(Comparator.comparingDouble(Judged::odds).reversed());
    StringBuilder line = new StringBuilder("%-14s %3d marked".formatted(what, marked));
    for (double least : PRECISIONS) {
      int right = 0;
      int most = 0;
      double odds = 0;
      for (int i = 0; i < ordered.size(); i++) {
        right += ordered.get(i).marked() ? 1 : 0;
        if (right >= least * (i + 1)) {
          most = right;
          odds = ordered.get(i).odds();
        }
      }
      line.append(String.format(
          Locale.ROOT,
          "  R %.3f at P %.2f (likelihood %.2f)",
          marked == 0 ? 1 : (double) most / marked,
          least,
          1 / (1 + StrictMath.exp(-odds))));
    }
    out.println(line);
  }
}
