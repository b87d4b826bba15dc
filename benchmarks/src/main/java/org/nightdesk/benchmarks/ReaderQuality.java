package org.nightdesk.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well web pages are read: main text, title, author and date against what people say they hold.
 *
 * <p>{@code ReaderQuality FOLDER [--worst=N]}: the folder is a labelled set, that is a {@code
 * dev.jsonl} beside gzipped pages, or holds several. Prints only.
 */
public final class ReaderQuality {
  private ReaderQuality() {}

  public static void main(String[] arguments) throws IOException {
    int worst = 0;
    Path folder = null;
    for (String argument : arguments) {
      if (argument.startsWith("--worst=")) {
        worst = Integer.parseInt(argument.substring("--worst=".length()));
      } else {
        folder = Path.of(argument);
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (folder == null || !Files.isDirectory(folder)) {
      out.println("expected a folder of labelled pages but found " + folder);
      return;
    }
    for (Path set : sets(folder)) {
      List<PageScore> pages = GoldPage.of(set).stream().map(PageScore::of).toList();
      SetScore score = new SetScore(set.getFileName().toString(), pages);
      out.print(score.summary());
      if (worst > 0) {
        out.print(score.worst(worst));
      }
    }
  }

  private static List<Path> sets(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return Stream.concat(Stream.of(folder), inside)
          .filter(set -> Files.exists(set.resolve("dev.jsonl")))
          .sorted()
          .toList();
    }
  }
}
