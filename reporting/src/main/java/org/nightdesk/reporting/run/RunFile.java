package org.nightdesk.reporting.run;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nightdesk.reporting.NightRun;

/**
 * What {@code run.json} holds.
 *
 * @param inputs the index and the files it lists, by path
 * @param outputs the files of the night, run.json left out, by path
 * @param counts by name
 * @param versions of the program and of what it is made with, by name
 * @param publishedAnyway the bounds this night passes though somebody had it published; mostly empty
 */
public record RunFile(
    NightRun run,
    List<FileDigest> inputs,
    List<FileDigest> outputs,
    SortedMap<String, Long> counts,
    SortedMap<String, String> versions,
    List<String> publishedAnyway) {
  private static final Comparator<FileDigest> BY_PATH = Comparator.comparing(FileDigest::path);

  public RunFile {
    inputs = inputs.stream().sorted(BY_PATH).toList();
    outputs = outputs.stream().sorted(BY_PATH).toList();
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    publishedAnyway = List.copyOf(publishedAnyway);
  }

  public static RunFile of(
      NightRun run,
      List<FileDigest> inputs,
      List<FileDigest> outputs,
      Map<String, Long> counts,
      Map<String, String> versions) {
    return new RunFile(
        run, inputs, outputs, new TreeMap<>(counts), new TreeMap<>(versions), List.of());
  }

  /** The same, published although it passes these bounds. */
  public RunFile publishedAnyway(List<String> bounds) {
    return new RunFile(run, inputs, outputs, counts, versions, bounds);
  }
}
