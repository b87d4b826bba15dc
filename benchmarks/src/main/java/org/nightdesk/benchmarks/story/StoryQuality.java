package org.nightdesk.benchmarks.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How well articles are grouped into stories: {@code StoryQuality FOLDER}, where each {@code .jsonl}
 * of the folder is a labelled set. Prints only.
 */
public final class StoryQuality {
  private StoryQuality() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Path.of(arguments.length == 1 ? arguments[0] : "");
    if (arguments.length != 1 || !Files.isDirectory(folder)) {
      out.println("expected a folder of labelled stories but found " + folder);
      return;
    }
    for (Path file : sets(folder)) {
      LabelledStories set = LabelledStories.of(file);
      BCubed score = BCubed.of(set.gold(), StoryNight.storiesOf(set));
      out.println(set.name() + "  " + set.gold().size() + " articles  B-cubed " + score);
    }
  }

  private static List<Path> sets(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
    }
  }
}
