package org.nightdesk.batch.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder of the briefs: the nights that stand in it, the editions that stand behind none, and how
 * either is taken away. What is deleted is first renamed, so that nobody finds half of it; a
 * kill leaves at most a renamed folder, which the next time is swept.
 */
public final class BriefShelf {
  private static final String GONE = ".gone-";
  private static final int DATE = 10;

  private final Path out;

  public BriefShelf(Path out) {
    this.out = out;
  }

  /** The name of an edition folder by the night that leads to it, latest first. */
  SortedMap<String, String> nights() throws IOException {
    SortedMap<String, String> nights = new TreeMap<>(Comparator.reverseOrder());
    for (Path link : list(out)) {
      String name = link.getFileName().toString();
      if (isNight(name) && Files.isSymbolicLink(link)) {
        nights.put(name, Files.readSymbolicLink(link).getFileName().toString());
      }
    }
    return nights;
  }

  /** The editions that no night leads to, in order of their names. */
  List<Path> replaced() throws IOException {
    SortedMap<String, String> nights = nights();
    return list(editions()).stream()
        .filter(edition -> nightOf(edition).isPresent())
        .filter(edition -> !nights.containsValue(edition.getFileName().toString()))
        .toList();
  }

  /** Briefs that were written and not published, in order of their names. */
  List<Path> staged() throws IOException {
    return list(out.resolve(".staging")).stream()
        .filter(staged -> nightOf(staged).isPresent())
        .toList();
  }

  /** All of these: what nobody is led to. */
  public List<Path> behind() throws IOException {
    List<Path> behind = new ArrayList<>(replaced());
    behind.addAll(staged());
    return behind;
  }

  Path edition(String name) {
    return editions().resolve(name);
  }

  private Path editions() {
    return out.resolve(".editions");
  }

  /** The date a folder of an edition is named after; nothing where it is none. */
  static Optional<String> nightOf(Path edition) {
    String name = edition.getFileName().toString();
    return name.length() > DATE && name.charAt(DATE) == '-' && isNight(name.substring(0, DATE))
        ? Optional.of(name.substring(0, DATE))
        : Optional.empty();
  }

  /** The run a folder of an edition is named after. */
  static String runOf(Path edition) {
    String name = edition.getFileName().toString();
    String run = name.substring(DATE + 1);
    int dot = run.indexOf('.');
    return dot < 0 ? run : run.substring(0, dot);
  }

  private static boolean isNight(String name) {
    try {
      return name.length() == DATE && LocalDate.parse(name).toString().equals(name);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** Takes a night away: nobody is led to it any more, then its folder goes. */
  void remove(String night, String edition) throws IOException {
    Files.deleteIfExists(out.resolve(night));
    remove(edition(edition));
  }

  /** Takes a folder away. */
  public void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Path gone = folder.resolveSibling(GONE + folder.getFileName());
    delete(gone);
    Files.move(folder, gone, StandardCopyOption.ATOMIC_MOVE);
    delete(gone);
  }

  /** Takes away what a kill left half deleted. */
  public void sweep() throws IOException {
    for (Path parent : List.of(editions(), out.resolve(".staging"))) {
      for (Path folder : list(parent)) {
        if (folder.getFileName().toString().startsWith(GONE)) {
          delete(folder);
        }
      }
    }
  }

  /** In order of the names; empty for a folder that is not there. */
  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> deepestFirst = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(deepestFirst::add);
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
