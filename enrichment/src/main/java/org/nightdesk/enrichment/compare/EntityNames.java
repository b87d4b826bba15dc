package org.nightdesk.enrichment.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.RoleStatement;

/**
 * How a story's entities are called: their names, and the nouns that stand before them ("the ferry
 * Aldora"), by which another clause may mean them ("the ferry").
 */
final class EntityNames {
  private static final int LONGEST_NOUN = 24;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Set<String>> nouns = new HashMap<>();
  private final Set<String> persons = new HashSet<>();

  EntityNames(Lexicon lexicon, StoryMaterial material) {
    for (StoryMaterial.Told told : material.articles()) {
      ArticleId article = told.facts().article();
      Map<Span, StoryMaterial.Named> entities = material.entityOf().getOrDefault(article, Map.of());
      for (Mention mention : told.facts().mentions()) {
        StoryMaterial.Named named = entities.get(mention.where());
        if (named != null) {
          String key = "e:" + named.entityId();
          if (named.type() == EntityType.PERSON) {
            persons.add(key);
          }
          names.putIfAbsent(key, named.name().toLowerCase(Locale.ROOT));
          String noun = wordBefore(told.article().text(), mention.where().start());
          if (!noun.isEmpty() && !lexicon.isCommon(noun) && !lexicon.isVerb(noun)) {
            nouns.computeIfAbsent(key, unused -> new TreeSet<>()).add(lexicon.stem(noun));
          }
        }
      }
      for (RoleStatement role : told.facts().roles()) {
        StoryMaterial.Named named = entities.get(role.mention());
        if (named != null) {
          addRole(lexicon, "e:" + named.entityId(), role.role());
        }
      }
    }
  }

  private void addRole(Lexicon lexicon, String key, String role) {
    for (String word : role.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
      String stem = lexicon.stem(word);
      boolean tells = word.length() > 2
          && !lexicon.isCommon(word)
          && !lexicon.isGeneral(stem)
          && lexicon.nation(word).isEmpty();
      if (tells) {
        nouns.computeIfAbsent(key, unused -> new TreeSet<>()).add(stem);
      }
    }
  }

  /** The name of an entity in lower case, or the term itself without its kind. */
  String name(String term) {
    return names.getOrDefault(term, term.substring(2));
  }

  /** Whether the term stands for a person. */
  boolean isPerson(String term) {
    return persons.contains(term);
  }

  /** Stems of the nouns that stand before the name. */
  Set<String> nouns(String term) {
    return nouns.getOrDefault(term, Set.of());
  }

  private static String wordBefore(String text, int position) {
    int end = position - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (start > 0
        && end - start < LONGEST_NOUN
        && Character.isLowerCase(text.charAt(start - 1))) {
      start--;
    }
    boolean whole = start == 0 || text.charAt(start - 1) == ' ';
    return whole ? text.substring(start, end) : "";
  }
}
