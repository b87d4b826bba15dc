package org.nightdesk.batch.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.enrichment.name.AddedName;
import org.nightdesk.enrichment.name.Correction;
import org.nightdesk.enrichment.name.CorrectionConflictException;
import org.nightdesk.enrichment.name.Corrections;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.WatchedName;
import org.nightdesk.reporting.run.FileDigest;

/**
 * What people say about names, read once before a night begins. Each file may be missing.
 *
 * @param files those that are there
 * @param digests SHA-256 of each file that is there, by what it is for
 */
public record NameFiles(
    Corrections corrections,
    List<WatchedName> watched,
    List<AddedName> added,
    List<Path> files,
    SortedMap<String, String> digests) {
  public NameFiles {
    watched = List.copyOf(watched);
    added = List.copyOf(added);
    files = List.copyOf(files);
  }

  /** Where the files are looked for; one that is set and not there is misuse. */
  public record Places(Path folder, String corrections, String watchlist, String added) {
    private Path file(String set, String usual) {
      return set.isEmpty() ? folder.resolve(usual) : folder.resolve(Path.of(set));
    }
  }

  /**
   * Reads all three.
   *
   * @throws NameFileException where a line cannot be taken
   */
  public static NameFiles read(Places places) throws IOException {
    List<Path> there = new ArrayList<>();
    SortedMap<String, String> digests = new TreeMap<>();
    Path corrections = find(places.file(places.corrections, "corrections.csv"), places.corrections);
    Path watchlist = find(places.file(places.watchlist, "watchlist.csv"), places.watchlist);
    Path names = find(places.file(places.added, "names.csv"), places.added);
    boolean corrected = note("corrections", corrections, there, digests);
    boolean watching = note("watchlist", watchlist, there, digests);
    boolean adding = note("names", names, there, digests);
    return new NameFiles(
        corrected ? corrections(corrections) : Corrections.none(),
        watching
            ? NameTable.read(
                watchlist,
                List.of("name", "alias", "note"),
                1,
                line -> new WatchedName(line.cell("name"), line.cell("alias"), line.cell("note")))
            : List.of(),
        adding
            ? NameTable.read(
                names,
                List.of("name", "type", "note"),
                2,
                line -> new AddedName(line.cell("name"), type(line.cell("type"))))
            : List.of(),
        there,
        digests);
  }

  private static Path find(Path file, String set) {
    if (!set.isEmpty() && !Files.isRegularFile(file)) {
      throw new NameFileException(file, 1, "expected the file that is set but found none");
    }
    return file;
  }

  private static boolean note(
      String what, Path file, List<Path> there, SortedMap<String, String> digests)
      throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    there.add(file);
    digests.put(what, FileDigest.of(file.toAbsolutePath().getParent(), file).sha256());
    return true;
  }

  private static Corrections corrections(Path file) throws IOException {
    List<Correction> lines = NameTable.read(
        file, List.of("action", "name", "other", "type", "note"), 2, NameFiles::correction);
    try {
      return new Corrections(lines);
    } catch (CorrectionConflictException e) {
      throw new NameFileException(file, e.line(), e.getMessage());
    }
  }

  private static Correction correction(NameTable.Line line) {
    Correction.Action action = action(line.cell("action"));
    String type = line.cell("type");
    boolean retype = action == Correction.Action.RETYPE;
    if (!retype && !type.isEmpty()) {
      throw new IllegalArgumentException(
          "expected no type for %s but found \"%s\"".formatted(Correction.word(action), type));
    }
    return new Correction(
        line.number(),
        action,
        line.cell("name"),
        line.cell("other"),
        retype ? type(type) : EntityType.OTHER,
        line.cell("note"));
  }

  private static Correction.Action action(String word) {
    for (Correction.Action action : Correction.Action.values()) {
      if (Correction.word(action).equals(word.toLowerCase(Locale.ROOT))) {
        return action;
      }
    }
    throw new IllegalArgumentException(
        "expected merge, split, rename, retype or ignore but found \"%s\"".formatted(word));
  }

  private static EntityType type(String word) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(word.toUpperCase(Locale.ROOT))) {
        return type;
      }
    }
    throw new IllegalArgumentException("expected a type of %s but found \"%s\""
        .formatted(
            Arrays.stream(EntityType.values()).map(Enum::name).collect(Collectors.joining(", ")),
            word));
  }
}
