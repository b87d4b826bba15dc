package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.corpus.Span;

/** Puts the mentions of an article together by spelling. */
final class ArticleUnits {
  private ArticleUnits() {}

  /** The units in the order of their spelling; the type of most mentions counts for all. */
  static List<NameUnit> of(ArticleNames names) {
    Map<String, List<Mention>> bySpelling = new TreeMap<>();
    for (Mention mention : names.names().mentions()) {
      bySpelling.computeIfAbsent(fold(mention.text()), key -> new ArrayList<>()).add(mention);
    }
    Map<Span, List<String>> roles = new TreeMap<>();
    for (RoleStatement role : names.names().roles()) {
      roles.computeIfAbsent(role.mention(), key -> new ArrayList<>()).add(foldRole(role.role()));
    }
    List<NameUnit> units = new ArrayList<>(bySpelling.size());
    for (Map.Entry<String, List<Mention>> spelling : bySpelling.entrySet()) {
      List<String> rolesOfUnit = new ArrayList<>();
      for (Mention mention : spelling.getValue()) {
        rolesOfUnit.addAll(roles.getOrDefault(mention.where(), List.of()));
      }
      units.add(new NameUnit(
          names.article(),
          spelling.getKey(),
          mostFrequentType(spelling.getValue()),
          spelling.getValue(),
          rolesOfUnit.stream().distinct().sorted().toList()));
    }
    return units;
  }

  /** "George W.  Bush" and "GEORGE W. BUSH" as "george w bush"; "U.S." as "us". */
  static String fold(String name) {
    String folded = Spellings.fold(name);
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isWhitespace(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (c != '.') {
        out.append(c);
      }
    }
    String spaced = out.toString().strip();
    return spaced.startsWith("the ") && spaced.length() > 4 ? spaced.substring(4) : spaced;
  }

  private static String foldRole(String role) {
    String folded = fold(role);
    for (String fleeting : List.of("former ", "ex-", "then ", "new ", "current ")) {
      folded = folded.startsWith(fleeting) ? folded.substring(fleeting.length()) : folded;
    }
    return folded;
  }

  private static EntityType mostFrequentType(List<Mention> mentions) {
    Map<EntityType, Integer> counts = new EnumMap<>(EntityType.class);
    EntityType best = mentions.getFirst().type();
    for (Mention mention : mentions) {
      counts.merge(mention.type(), 1, Integer::sum);
    }
    for (Map.Entry<EntityType, Integer> count : counts.entrySet()) {
      if (count.getValue() > counts.getOrDefault(best, 0)
          || count.getValue().equals(counts.getOrDefault(best, 0))
              && count.getKey().compareTo(best) < 0) {
        best = count.getKey();
      }
    }
    return best;
  }
}
