package org.nightdesk.benchmarks.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well the articles of small stories are compared: {@code BundleQuality FOLDER [open|closed]
 * [--misses]}. The closed half shows no misses.
 */
public final class BundleQuality {
  private BundleQuality() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    Path folder = Path.of(words.getFirst());
    String half = words.contains("closed") ? "closed" : "open";
    BundleComparison comparison = new BundleComparison();
    BundleScore score = new BundleScore();
    for (Path file : files(folder, half)) {
      for (Bundle bundle : BundleReader.read(file)) {
        score.add(bundle, comparison.compare(bundle));
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(score.summary());
    if (words.contains("--misses") && half.equals("open")) {
      out.print(score.misses());
    }
  }

  private static List<Path> files(Path folder, String half) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(file -> file.getFileName().toString().startsWith(half + "-"))
          .sorted()
          .toList();
    }
  }
}
