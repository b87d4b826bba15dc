package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.Tokens;

/**
 * Who has which role in the article, by the words beside the names: "the French president" is the
 * one person named beside "president" and "France" or "French".
 */
final class Roles {
  private static final int REACH = 6;

  private static final Set<String> KIN = Set.of(
      "son",
      "daughter",
      "wife",
      "husband",
      "widow",
      "widower",
      "brother",
      "sister",
      "father",
      "mother",
      "uncle",
      "aunt",
      "cousin",
      "partner",
      "grandfather",
      "grandmother");

  /** Role words by surname. */
  private final Map<String, Set<String>> words = new HashMap<>();

  private final Map<String, List<Mention>> mentions = new HashMap<>();

  /** Who of a surname was first given the role, by surname and role word. */
  private final Map<String, Mention> bearers = new HashMap<>();

  /** Surnames by role word. */
  private final Map<String, Set<String>> bearersOf = new HashMap<>();

  Roles(List<Paragraph> paragraphs) {
    for (Paragraph paragraph : paragraphs) {
      int token = 0;
      while (token < paragraph.count()) {
        if (!paragraph.isName(token)) {
          token++;
          continue;
        }
        int end = paragraph.nameEnd(token);
        Mention mention = paragraph.mention(token);
        if (paragraph.isPerson(token)) {
          String surname = paragraph.surname(token);
          mentions.computeIfAbsent(surname, key -> new ArrayList<>()).add(mention);
          Set<String> role = words.computeIfAbsent(surname, key -> new HashSet<>());
          Set<String> own = new HashSet<>();
          addBefore(paragraph, token, own);
          addAfter(paragraph, token, end, own);
          role.addAll(own);
          own.forEach(word -> bearers.putIfAbsent(surname + " " + word, mention));
        }
        token = end + 1;
      }
    }
    words.forEach((surname, role) -> role.forEach(
        word -> bearersOf.computeIfAbsent(word, key -> new HashSet<>()).add(surname)));
  }

  static String surname(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }

  private static void addBefore(Paragraph paragraph, int token, Set<String> role) {
    int at = token - 1;
    int title = at;
    while (at - title < 3 && title >= 0 && paragraph.tokens().isCapitalised(title)) {
      title--;
    }
    at = paragraph.lower(title).equals(",") ? title : at; // "the chairman, Lord Lund"
    boolean aside = paragraph.lower(at).equals(",");
    at -= aside ? 1 : 0;
    List<String> found = new ArrayList<>();
    boolean agent = false;
    for (int steps = 0; steps < REACH && at >= 0; steps++, at--) {
      String word = paragraph.lower(at);
      boolean person = paragraph.isPerson(at);
      if (person || !paragraph.isNominal(at) && !word.equals("of") || paragraph.is(at, Trait.CUE)) {
        break;
      }
      agent |= paragraph.is(at, Trait.AGENT);
      found.add(Nations.country(word));
      if (paragraph.is(at, Trait.DETERMINER) && !aside) {
        break;
      }
    }
    if (agent) {
      role.addAll(found);
    }
  }

  private static void addAfter(Paragraph paragraph, int start, int end, Set<String> role) {
    boolean joined = paragraph.lower(start - 1).equals("and");
    if (!paragraph.lower(end + 1).equals(",")) {
      return;
    }
    List<String> found = new ArrayList<>();
    boolean agent = false;
    for (int at = end + 2; at < Math.min(paragraph.count(), end + 2 + REACH + 2); at++) {
      String word = paragraph.lower(at);
      if (paragraph.is(at, Trait.PREPOSITION) && found.isEmpty()) {
        return;
      }
      if (joined && word.equals("and")) {
        return; // "Ada Novak and Per Lund, mayor and treasurer": whose is which cannot be told
      }
      if (word.equals(",") || word.equals(".")) {
        if (agent) {
          role.addAll(found);
        }
        return;
      }
      agent |= paragraph.is(at, Trait.AGENT);
      found.add(Nations.country(word));
    }
  }

  /** The one person all of whose role words fit, in the mention nearest before; else none. */
  Optional<Mention> person(String text, Span description) {
    Tokens tokens = Tokens.of(text, description);
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.lower(i);
      boolean content = tokens.kind(i) == Tokens.Kind.WORD
          && !SpeechWords.isDeterminer(word)
          && !SpeechWords.isStop(word);
      if (content) {
        asked.add(Nations.country(word));
      }
    }
    String first = tokens.lower(0);
    if (asked.isEmpty() || first.equals("a") || first.equals("an") || first.equals("another")) {
      return Optional.empty();
    }
    Optional<String> exact = only(asked);
    if (exact.isEmpty()) {
      Set<String> counterpart = new HashSet<>(asked);
      counterpart.removeIf(SpeakerNouns::isAgent);
      if (counterpart.isEmpty() || counterpart.size() == asked.size()) {
        return Optional.empty();
      }
      counterpart.add("counterpart");
      exact = only(counterpart);
    }
    return exact.map(
        surname -> namesake(surname, asked).orElseGet(() -> nearest(surname, description)));
  }

  /** Where several of one surname are named, the one who is the other's daughter, brother and so on. */
  private Optional<Mention> namesake(String surname, Set<String> asked) {
    Set<String> full = new HashSet<>();
    for (Mention mention : mentions.getOrDefault(surname, List.of())) {
      if (mention.text().indexOf(' ') > 0) {
        full.add(mention.text());
      }
    }
    return full.size() < 2 || asked.stream().noneMatch(KIN::contains)
        ? Optional.empty()
        : asked.stream()
            .sorted()
            .map(word -> Optional.ofNullable(bearers.get(surname + " " + word)))
            .flatMap(Optional::stream)
            .findFirst();
  }

  private Optional<String> only(Set<String> asked) {
    Set<String> bearers = words.keySet();
    for (String word : asked) {
      Set<String> own = bearersOf.getOrDefault(word, Set.of());
      bearers = own.size() < bearers.size() ? own : bearers;
    }
    String found = "";
    for (String surname : bearers) {
      if (words.getOrDefault(surname, Set.of()).containsAll(asked)) {
        if (!found.isEmpty()) {
          return Optional.empty();
        }
        found = surname;
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  /** The last mention before the description, else the first. */
  private Mention nearest(String surname, Span description) {
    List<Mention> named = mentions.getOrDefault(surname, List.of());
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).where().end() <= description.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return named.get(Math.max(0, low - 1));
  }
}
