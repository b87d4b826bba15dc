package org.nightdesk.enrichment.figure;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.text.WordSet;

/** Finds the noun a number counts, and its singular. */
final class CountedNoun {
  private static final int REACH = 5;
  private static final Map<String, String> IRREGULAR = Map.ofEntries(
      Map.entry("people", "person"),
      Map.entry("men", "man"),
      Map.entry("women", "woman"),
      Map.entry("children", "child"),
      Map.entry("feet", "foot"),
      Map.entry("teeth", "tooth"),
      Map.entry("lives", "life"),
      Map.entry("wives", "wife"),
      Map.entry("knives", "knife"),
      Map.entry("halves", "half"),
      Map.entry("leaves", "leaf"),
      Map.entry("crises", "crisis"),
      Map.entry("buses", "bus"),
      Map.entry("viruses", "virus"),
      Map.entry("shoes", "shoe"),
      Map.entry("criteria", "criterion"),
      Map.entry("analyses", "analysis"),
      Map.entry("thieves", "thief"),
      Map.entry("wolves", "wolf"),
      Map.entry("movies", "movie"),
      Map.entry("mice", "mouse"),
      Map.entry("gases", "gas"),
      Map.entry("bases", "base"),
      Map.entry("cases", "case"),
      Map.entry("geese", "goose"),
      Map.entry("oxen", "ox"));
  private static final Set<String> INVARIANT = Set.of(
      "aircraft",
      "personnel",
      "staff",
      "police",
      "cattle",
      "sheep",
      "fish",
      "series",
      "species",
      "offspring",
      "spacecraft",
      "crew",
      "buffalo",
      "bison",
      "deer",
      "moose",
      "elk",
      "salmon",
      "trout",
      "shrimp",
      "swine");

  /** States of people counted without a noun: "12 killed and 30 wounded". */
  private static final Set<String> STATES = Set.of(
      "dead",
      "killed",
      "wounded",
      "injured",
      "missing",
      "hurt",
      "detained",
      "arrested",
      "hospitalised",
      "hospitalized",
      "stranded",
      "displaced");

  /** Plurals that stand before another noun: "20 sales managers". */
  private static final Set<String> ADJECTIVAL = Set.of(
      "sales",
      "sports",
      "arms",
      "goods",
      "news",
      "communications",
      "operations",
      "services",
      "politics",
      "economics",
      "human",
      "affairs");

  /** Peoples whose names look like a family's. */
  private static final Set<String> NATIONS = Set.of(
      "arabs",
      "britons",
      "bulgars",
      "croats",
      "czechs",
      "danes",
      "finns",
      "greeks",
      "jews",
      "kazakhs",
      "kurds",
      "letts",
      "poles",
      "scots",
      "serbs",
      "slovaks",
      "slovenes",
      "spaniards",
      "swedes",
      "tatars",
      "thais",
      "turks",
      "uzbeks");

  private static final Set<String> PAST = Set.of(
      "led", "sank", "fell", "hit", "ran", "got", "lost", "won", "held", "kept", "told", "met",
      "left", "found", "struck", "shot", "broke", "sold", "caught", "flew", "drove", "saw", "gave");
  private static final Set<String> NOT_MEN = Set.of("specimen", "regimen", "abdomen", "acumen");

  /** Plurals that are told by no ending. */
  private static final WordSet UNLIKE_SINGULAR = unlikeSingular();

  private CountedNoun() {}

  private static WordSet unlikeSingular() {
    Set<String> words = new HashSet<>(IRREGULAR.keySet());
    words.addAll(INVARIANT);
    return WordSet.of(words);
  }

  /**
   * The counted noun.
   *
   * @param last index of the noun
   * @param singular lower-case
   */
  record Found(int last, String singular) {}

  /** The head of the noun phrase that begins at {@code from}, plural unless one is counted. */
  static Optional<Found> after(Terms terms, int from, boolean single) {
    if (STATES.contains(terms.lower(from)) && !single) {
      boolean plural = isPlural(terms, from + 1) && !StopWords.isStop(terms.lower(from + 1));
      if (!plural) {
        return Optional.of(new Found(from, terms.lower(from)));
      }
    }
    int noun = -1;
    for (int at = from; at < Math.min(terms.count(), from + REACH); at++) {
      String word = terms.lower(at);
      boolean hyphen = word.equals("-") && terms.isJoined(at) && terms.isJoined(at + 1);
      boolean state = STATES.contains(word) && at == from;
      boolean stop = StopWords.isStop(word) && !state || !terms.isWord(at);
      boolean number = at > from && NumberWords.begins(word); // "6.3 quake causing eleven deaths"
      if (stop && !hyphen || number || !stop && at > from && isPlace(terms, at)) {
        break;
      }
      if (hyphen) {
        continue;
      }
      if (isPlural(terms, at)) {
        boolean adjectival = ADJECTIVAL.contains(word) && isPlural(terms, at + 1);
        if (!adjectival) {
          return Optional.of(new Found(at, singular(word)));
        }
      }
      noun = at;
    }
    if (single && noun > from && isPast(terms.lower(noun))) {
      noun--; // "one boat sank"
    }
    boolean lower = noun >= 0 && !terms.isCapitalised(noun);
    return single && lower && !terms.lower(noun).endsWith("ly")
        ? Optional.of(new Found(noun, terms.lower(noun)))
        : Optional.empty();
  }

  static boolean isPast(String word) {
    return word.endsWith("ed") && word.length() > 4 || PAST.contains(word);
  }

  /** A capitalised word after a lower-case one begins a name, unless a noun follows ("European"). */
  private static boolean isPlace(Terms terms, int at) {
    String next = terms.lower(at + 1);
    boolean adjective =
        terms.isWord(at + 1) && !terms.isCapitalised(at + 1) && !StopWords.isStop(next);
    return terms.isCapitalised(at)
        && !terms.isCapitalised(at - 1)
        && !terms.lower(at - 1).equals("-")
        && !adjective;
  }

  static boolean isPlural(Terms terms, int at) {
    String word = terms.lower(at);
    if (word.isEmpty() || word.charAt(word.length() - 1) != 's') {
      boolean men = word.endsWith("men") && word.length() > 4 && !NOT_MEN.contains(word);
      return men || UNLIKE_SINGULAR.contains(word);
    }
    if (UNLIKE_SINGULAR.contains(word)) {
      return true;
    }
    boolean ending = word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")
        && !word.endsWith("ous");
    boolean nation = terms.isCapitalised(at)
        && (word.endsWith("ans")
            || word.endsWith("ians")
            || word.endsWith("rats")
            || word.endsWith("is")
            || NATIONS.contains(word));
    return ending
        && terms.isWord(at)
        && (!terms.isCapitalised(at) || nation || word.endsWith("ers"));
  }

  static String singular(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (INVARIANT.contains(word)) {
      return word;
    }
    int length = word.length();
    if (word.endsWith("men") && length > 4) {
      return word.substring(0, length - 3) + "man";
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean es = word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")
        || word.endsWith("zzes")
        || word.endsWith("oes");
    if (es) {
      return word.substring(0, length - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, length - 1) : word;
  }

  static boolean isState(String word) {
    return STATES.contains(word);
  }
}
