package org.nightdesk.benchmarks.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.name.EntityType;

/**
 * Two names somebody has judged.
 *
 * @param same whether one person or body bears both
 */
record NamePair(String first, String second, boolean same, EntityType type) {
  /** The pairs of a table with tabs and a header that names {@code name1}, {@code name2}, {@code same}. */
  static List<NamePair> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    Map<String, Integer> columns = new HashMap<>();
    String[] header = lines.getFirst().split("\t", -1);
    for (int i = 0; i < header.length; i++) {
      columns.put(header[i], i);
    }
    List<NamePair> pairs = new ArrayList<>(lines.size());
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (cells.length > 2) {
        int schema = columns.getOrDefault("schema", -1);
        pairs.add(new NamePair(
            cells[columns.getOrDefault("name1", 0)],
            cells[columns.getOrDefault("name2", 1)],
            "1".equals(cells[columns.getOrDefault("same", 2)]),
            schema < 0 || schema >= cells.length ? EntityType.PERSON : typeOf(cells[schema])));
      }
    }
    return pairs;
  }

  /**
   * A first name and a short form of it, each before one surname; and, as names that are not one, each
   * first name with the short form of another, half the table away.
   */
  static List<NamePair> nicknames(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    Map<String, Set<String>> known = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      if (cells.length > 2) {
        rows.add(cells);
        known.computeIfAbsent(cells[0], name -> new HashSet<>()).add(cells[2]);
        known.computeIfAbsent(cells[2], name -> new HashSet<>()).add(cells[0]);
      }
    }
    List<NamePair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.get(i)[0];
      pairs.add(bearers(name, rows.get(i)[2], true));
      String other = rows.get((i + rows.size() / 2) % rows.size())[2];
      Set<String> shared = new HashSet<>(known.getOrDefault(name, Set.of()));
      boolean near = shared.contains(other);
      shared.retainAll(known.getOrDefault(other, Set.of()));
      if (!near && shared.isEmpty() && !name.equals(other)) {
        pairs.add(bearers(name, other, false));
      }
    }
    return pairs;
  }

  private static NamePair bearers(String first, String second, boolean same) {
    return new NamePair(first + " Orvellin", second + " Orvellin", same, EntityType.PERSON);
  }

  private static EntityType typeOf(String schema) {
    return switch (schema) {
      case "Person" -> EntityType.PERSON;
      case "Vessel" -> EntityType.PRODUCT;
      default -> EntityType.ORG;
    };
  }
}
