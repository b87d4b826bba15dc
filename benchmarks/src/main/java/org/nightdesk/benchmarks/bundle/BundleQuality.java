package org.nightdesk.benchmarks.bundle;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well the articles of small stories are compared: {@code BundleQuality FOLDER
 * [open|closed|FILE] [--misses]}, a file by its name without ending. The closed half shows no misses.
 */
public final class BundleQuality {
  private BundleQuality() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    Path folder = Path.of(words.getFirst());
    String half = words.size() > 1 && !words.get(1).startsWith("--") ? words.get(1) : "open";
    BundleComparison comparison = new BundleComparison();
    BundleScore score = new BundleScore();
    for (Path file : files(folder, half)) {
      for (Bundle bundle : BundleReader.read(file)) {
        score.add(bundle, comparison.compare(bundle));
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.print(score.summary());
    if (words.contains("--misses") && half.startsWith("open")) {
      out.print(score.misses());
    }
  }

  /** The files of a half, or the one of this name. */
  static List<Path> files(Path folder, String half) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(file -> isOf(half, file.getFileName().toString()))
          .sorted()
          .toList();
    }
  }

  private static boolean isOf(String half, String file) {
    return file.startsWith(half + "-") || file.equals(half + ".txt");
  }
}
