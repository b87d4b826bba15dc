package org.nightdesk.benchmarks.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static EntityType typeOf(String schema) {
    return switch (schema) {
      case "Person" -> EntityType.PERSON;
      case "Vessel" -> EntityType.PRODUCT;
      default -> EntityType.ORG;
    };
  }
}
