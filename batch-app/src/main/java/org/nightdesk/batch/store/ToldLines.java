package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The points and differences a night told of a story, as a few texts instead of a row for each wording: they
 * are written together, read together and forgotten together. A line is an id, the night that first told
 * the point, or a dash for a difference, and digests of wordings, parted by spaces.
 */
final class ToldLines {
  /** Characters of a part, about; a long story has several. */
  private static final int PART = 100_000;

  /** Wordings in a line; an id with more has several lines. */
  private static final int WORDS = 1_000;

  private static final String DIFFERENCE = "-";

  private ToldLines() {}

  /**
   * A point or a difference.
   *
   * @param firstSeen the night that first told the point; empty for a difference
   * @param words digests of its wordings
   */
  record Told(String id, String firstSeen, Set<Long> words) {
    Told {
      words = Set.copyOf(words);
    }

    boolean isPoint() {
      return !firstSeen.isEmpty();
    }
  }

  /** The texts, none for nothing. */
  static List<String> write(Collection<Told> told) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (Told each : told) {
      String head = each.id() + " " + (each.isPoint() ? each.firstSeen() : DIFFERENCE);
      part.append(part.isEmpty() ? "" : "\n").append(head);
      int words = 0;
      for (long word : new TreeSet<>(each.words())) {
        if (words > 0 && words % WORDS == 0) {
          part.append('\n').append(head);
        }
        part.append(' ').append(word);
        words++;
      }
      if (part.length() >= PART) {
        parts.add(part.toString());
        part.setLength(0);
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  /** What stands in the texts, each id once, in the order of their first lines. */
  static List<Told> read(List<String> parts) {
    Map<String, String> heads = new LinkedHashMap<>();
    Map<String, Set<Long>> words = new LinkedHashMap<>();
    for (String part : parts) {
      part.lines().forEach(line -> {
        String[] cells = line.split(" ");
        heads.putIfAbsent(cells[0], cells[1].equals(DIFFERENCE) ? "" : cells[1]);
        Set<Long> of = words.computeIfAbsent(cells[0], id -> new TreeSet<>());
        for (int i = 2; i < cells.length; i++) {
          of.add(Long.valueOf(cells[i]));
        }
      });
    }
    List<Told> told = new ArrayList<>();
    heads.forEach((id, firstSeen) -> told.add(new Told(id, firstSeen, words.get(id))));
    return told;
  }
}
