package org.nightdesk.reporting.run;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.reporting.NightRun;

/**
 * What {@code run.json} holds.
 *
 * @param inputs the index and the files it lists, by path
 * @param outputs the files of the night, run.json left out, by path
 * @param counts by name
 * @param versions of the program and of what it is made with, by name
 * @param forgotten ids of the articles that are not to be told of; mostly empty
 * @param publishedAnyway the bounds this night passes though somebody had it published; mostly empty
 */
public record RunFile(
    NightRun run,
    List<FileDigest> inputs,
    List<FileDigest> outputs,
    SortedMap<String, Long> counts,
    SortedMap<String, String> versions,
    SortedSet<String> forgotten,
    List<String> publishedAnyway) {
  private static final Comparator<FileDigest> BY_PATH = Comparator.comparing(FileDigest::path);

  public RunFile {
    inputs = inputs.stream().sorted(BY_PATH).toList();
    outputs = outputs.stream().sorted(BY_PATH).toList();
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    forgotten = Collections.unmodifiableSortedSet(new TreeSet<>(forgotten));
    publishedAnyway = List.copyOf(publishedAnyway);
  }

  public static RunFile of(
      NightRun run,
      List<FileDigest> inputs,
      List<FileDigest> outputs,
      Map<String, Long> counts,
      Map<String, String> versions) {
    return new RunFile(
        run,
        inputs,
        outputs,
        new TreeMap<>(counts),
        new TreeMap<>(versions),
        new TreeSet<>(),
        List.of());
  }

  /** The same, published although it passes these bounds. */
  public RunFile publishedAnyway(List<String> bounds) {
    return new RunFile(run, inputs, outputs, counts, versions, forgotten, bounds);
  }

  /** The same, without articles of these ids. */
  public RunFile forgotten(Set<String> ids) {
    return new RunFile(run, inputs, outputs, counts, versions, new TreeSet<>(ids), publishedAnyway);
  }
}
