package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.corpus.Span;

/** Puts the mentions of an article together by spelling. */
final class ArticleUnits {
  /** Stands behind the folded name of a region that a country or city is called after too. */
  private static final String REGION = " (region)";

  private ArticleUnits() {}

  /** The units in the order of their spelling; the type of most mentions counts for all. */
  static List<NameUnit> of(ArticleNames names) {
    return of(names, new SpellingsOnce());
  }

  /** @param spellings those of the articles before */
  static List<NameUnit> of(ArticleNames names, SpellingsOnce spellings) {
    List<Mention> mentions = names.names().mentions();
    Map<String, List<Mention>> bySpelling = new TreeMap<>();
    Map<String, String> within = new HashMap<>();
    String before = "";
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      String folded = spellings.fold(mention.text());
      boolean behindComma = i > 0
          && mention.type() == EntityType.PLACE
          && mentions.get(i - 1).type() == EntityType.PLACE
          && mentions.get(i - 1).where().end() + 2 == mention.where().start();
      boolean region = behindComma && Regions.shared().has(before, folded);
      if (region) {
        within.putIfAbsent(before, folded);
      }
      String own =
          region && Regions.shared().hasNamesake(folded) ? spellings.once(folded + REGION) : folded;
      bySpelling.computeIfAbsent(own, key -> new ArrayList<>()).add(mention);
      before = folded;
    }
    Map<Span, List<String>> offices = new HashMap<>();
    for (RoleStatement role : names.names().roles()) {
      String office = OfficeName.of(role.role()).words();
      if (!office.isEmpty()) {
        offices.computeIfAbsent(role.mention(), key -> new ArrayList<>(2)).add(office);
      }
    }
    Set<String> surnames = surnamesOf(bySpelling);
    List<NameUnit> units = new ArrayList<>(bySpelling.size());
    bySpelling.forEach((folded, spelt) -> {
      for (List<Mention> ofOne : apart(folded, spelt, surnames)) {
        List<String> officesOfUnit = new ArrayList<>();
        for (Mention mention : ofOne) {
          officesOfUnit.addAll(offices.getOrDefault(mention.where(), List.of()));
        }
        units.add(new NameUnit(
            names.article(),
            folded,
            mostFrequentType(ofOne),
            ofOne,
            officesOfUnit.stream().distinct().sorted().toList(),
            within.getOrDefault(folded, "")));
      }
    });
    return units;
  }

  /** The last words of the persons' full names. */
  private static Set<String> surnamesOf(Map<String, List<Mention>> bySpelling) {
    Set<String> surnames = new HashSet<>();
    bySpelling.forEach((folded, mentions) -> {
      int space = folded.lastIndexOf(' ');
      if (space > 0 && mentions.getFirst().type() == EntityType.PERSON) {
        surnames.add(folded.substring(space + 1));
      }
    });
    return surnames;
  }

  /** A person and a place of one name, where the article has the person's full name too. */
  private static List<List<Mention>> apart(
      String folded, List<Mention> mentions, Set<String> surnames) {
    if (!surnames.contains(folded)) {
      return List.of(mentions);
    }
    List<Mention> places = new ArrayList<>();
    List<Mention> persons = new ArrayList<>();
    for (Mention mention : mentions) {
      (mention.type() == EntityType.PLACE ? places : persons).add(mention);
    }
    return places.isEmpty() || persons.isEmpty() || !Regions.shared().isPlace(folded)
        ? List.of(mentions)
        : List.of(persons, places);
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
