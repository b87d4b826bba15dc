package org.nightdesk.benchmarks.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.name.NameTagger;

/**
 * How well figures are read in sets other people labelled: {@code FigureSets FOLDER [--misses]}, where each {@code
 * .jsonl} of the folder is a set. Prints only.
 */
public final class FigureSets {
  private FigureSets() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = List.of(arguments);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(words.isEmpty() ? "" : words.getFirst());
    if (words.isEmpty() || !Files.isDirectory(folder)) {
      out.println("expected a folder of labelled sets but found " + folder);
      return;
    }
    FactExtractor extractor = new FactExtractor(new NameTagger());
    for (Path file : files(folder)) {
      FigureSet set = FigureSet.read(file);
      if (!set.hasFigures()) {
        out.println(set.name() + ": no figures labelled");
        continue;
      }
      SetScore raw = new SetScore(false);
      SetScore rest = new SetScore(true);
      List<List<FoundFigure>> found = SetReading.of(set, extractor);
      for (int i = 0; i < found.size(); i++) {
        raw.add(set.items().get(i), found.get(i));
        rest.add(set.items().get(i), found.get(i));
      }
      out.println(set.name() + ": " + set.items().size() + " items");
      out.println("  as it is             " + raw.summary());
      out.println("  without conventions  " + rest.summary());
      out.print(rest.aside());
      if (words.contains("--misses")) {
        out.print(rest.misses());
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
