package org.nightdesk.enrichment.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The English words the comparison knows: which mean the same, which tell nothing, which hand a
 * statement to somebody, and under which names states act. Read once from the resources beside this
 * class; immutable.
 */
final class Lexicon {
  /** How a cue word hands on a statement. */
  enum Cue {
    SAYS,
    /** "Called the talks useful". */
    CALLS,
    /** "Accused the army of firing first". */
    ACCUSES,
    DENIES,
    /** Denies a claim, but only where a claim is what is rejected. */
    REJECTS,
    DOUBTS
  }

  /** Words a phrase of the lists may have at most. */
  static final int LONGEST_PHRASE = 4;

  /** Words within a phrase that do not matter: "give the nod", "lose his life". */
  static final Set<String> PASSED_OVER = Set.of("the", "a", "an", "his", "her", "their", "its");

  private static final String IDIOM = "idiom-";

  private static final List<String> DECIDING = List.of(
      "promise",
      "pledge",
      "vow",
      "want",
      "agree",
      "propose",
      "announce",
      "order",
      "vote",
      "decide",
      "refuse",
      "oblige",
      "require");

  private static final Lexicon ENGLISH = new Lexicon();

  /** Stems kept, a power of two; a word that falls on another's place takes it. */
  private static final int KEPT_STEMS = 1 << 15;

  /** A word, its stem, and all that is asked of it again and again. */
  private record Known(
      String word,
      String stem,
      String term,
      boolean verb,
      boolean cue,
      boolean common,
      boolean past,
      boolean opens) {}

  /** Meanings kept in the same way. */
  private static final int KEPT_MEANINGS = 1 << 14;

  private final Stem stem;
  /** Shared without locks: an entry is whole, and one that is lost is only made again. */
  private final @Nullable Known[] words = new Known[KEPT_STEMS];

  private final @Nullable Meaning[] meanings = new Meaning[KEPT_MEANINGS];
  private final Map<String, Integer> conceptNumbers = new HashMap<>();

  private final Set<String> phraseOpeners = new HashSet<>();
  private final Set<String> phrasePairs = new HashSet<>();
  private final Map<String, Set<String>> concepts = new HashMap<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();
  private final Set<String> idioms = new HashSet<>();
  private final Set<String> general = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Set<String> deciding = new HashSet<>();
  private final Map<String, String> nations = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, Cue> cues = new HashMap<>();
  private final Set<String> verbStems = new HashSet<>();
  private final Set<String> pasts = new HashSet<>();

  private Lexicon() {
    Map<String, String> baseForms = new HashMap<>();
    List<String> irregular = new ArrayList<>();
    for (String line : lines("irregular-forms.txt")) {
      String[] forms = line.split(" ");
      for (int i = 1; i < forms.length; i++) {
        baseForms.putIfAbsent(forms[i], forms[0]);
      }
      if (forms.length > 2) {
        pasts.add(forms[1]);
        irregular.add(forms[0]);
      }
    }
    stem = new Stem(baseForms);
    irregular.forEach(verb -> verbStems.add(stem.of(verb)));
    for (String line : lines("verbs.txt")) {
      for (String verb : line.split(" ")) {
        verbStems.add(stem.of(verb));
      }
    }
    for (String line : lines("common-words.txt")) {
      common.addAll(List.of(line.split(" ")));
    }
    for (String line : lines("concepts.txt")) {
      String name = line.substring(0, line.indexOf(':'));
      conceptNumbers.putIfAbsent(name, conceptNumbers.size());
      for (String form : valuesOf(line)) {
        if (name.startsWith(IDIOM)) {
          idioms.add(stemsOf(form));
        }
        concepts.computeIfAbsent(stemsOf(form), unused -> new TreeSet<>()).add(name);
      }
    }
    for (String verb : DECIDING) {
      deciding.add(stem.of(verb));
    }
    for (String line : lines("general-words.txt")) {
      for (String word : line.split(" ")) {
        general.add(stem.of(word));
      }
    }
    for (String line : lines("opposites.txt")) {
      readOpposites(line);
    }
    for (String line : lines("cues.txt")) {
      Cue cue =
          Cue.valueOf(line.substring(0, line.indexOf(':')).toUpperCase(java.util.Locale.ROOT));
      for (String form : valuesOf(line)) {
        cues.put(stem.of(form), cue);
        verbStems.add(stem.of(form));
      }
    }
    for (String line : lines("nations.txt")) {
      readNation(line);
    }
    concepts.keySet().forEach(phrase -> addOpener(phrase, ""));
    nations.keySet().forEach(name -> addOpener(name, "n "));
  }

  private void addOpener(String phrase, String kind) {
    int space = phrase.indexOf(' ');
    if (space > 0) {
      phraseOpeners.add(kind + phrase.substring(0, space));
      int second = phrase.indexOf(' ', space + 1);
      phrasePairs.add(kind + (second < 0 ? phrase : phrase.substring(0, second)));
    }
  }

  private void readOpposites(String line) {
    int bar = line.indexOf('|');
    for (String one : line.substring(0, bar).strip().split(" ")) {
      for (String other : line.substring(bar + 1).strip().split(" ")) {
        opposites.computeIfAbsent(stemsOf(one), unused -> new TreeSet<>()).add(stemsOf(other));
        opposites.computeIfAbsent(stemsOf(other), unused -> new TreeSet<>()).add(stemsOf(one));
      }
    }
  }

  private void readNation(String line) {
    String key = line.substring(0, line.indexOf(':'));
    boolean place = false;
    for (String name : valuesOf(line)) {
      if (name.equals("|")) {
        place = true;
        continue;
      }
      String words = name.replace('_', ' ');
      nations.put(words, key);
      if (place) {
        capitals.put(words, key);
      }
    }
  }

  static Lexicon english() {
    return ENGLISH;
  }

  /** The stem of a word in lower case. */
  String stem(String lower) {
    return known(lower).stem;
  }

  /** The term of a word in lower case: its stem and the kind of words. */
  String term(String lower) {
    return known(lower).term;
  }

  private Known known(String lower) {
    int hash = lower.hashCode();
    int place = (hash ^ hash >>> 15) & KEPT_STEMS - 1;
    @Nullable Known known = words[place];
    if (known != null && known.word.equals(lower)) {
      return known;
    }
    String made = stem.of(lower);
    Known word = new Known(
        lower,
        made,
        "w:" + made,
        verbStems.contains(made),
        cues.containsKey(made),
        common.contains(lower),
        pasts.contains(lower),
        phraseOpeners.contains(made) || phraseOpeners.contains("n " + lower));
    words[place] = word;
    return word;
  }

  /** What is known of a word or phrase of stems joined by one space. */
  Meaning meaning(String phrase) {
    int hash = phrase.hashCode();
    int place = (hash ^ hash >>> 14) & KEPT_MEANINGS - 1;
    @Nullable Meaning known = meanings[place];
    if (known != null && known.stems().equals(phrase)) {
      return known;
    }
    Meaning made = Meaning.of(this, phrase);
    meanings[place] = made;
    return made;
  }

  /** How many classes of like-meaning words there are. */
  int concepts() {
    return conceptNumbers.size();
  }

  /** The number of a class of like-meaning words, from 0; -1 where there is no such class. */
  int numberOf(String concept) {
    return conceptNumbers.getOrDefault(concept, -1);
  }

  /** Whether some phrase of several words, in a class or the name of a state, begins with the word. */
  boolean opensPhrase(String lower) {
    return known(lower).opens;
  }

  /** Whether some such phrase begins with the two words. */
  boolean opensPhrase(String lower, String next) {
    return phrasePairs.contains(stem(lower) + " " + stem(next))
        || phrasePairs.contains("n " + lower + " " + next);
  }

  /** The names of the classes of like-meaning words that hold a word or phrase, given as stems. */
  Set<String> concepts(String stems) {
    return concepts.getOrDefault(stems, Set.of());
  }

  /** Whether a word or a phrase of stems joined by one space is in a class. */
  boolean isConcept(String stems) {
    return concepts.containsKey(stems);
  }

  /** Whether a term is a word of a class: "w:repl" is one of "respond". */
  boolean isOf(String term, String concept) {
    return term.startsWith("w:") && meaning(term.substring(2)).isOf(numberOf(concept));
  }

  /** Whether a phrase means nothing of its single words. */
  boolean isIdiom(String stems) {
    return idioms.contains(stems);
  }

  /** The stems that say the opposite. */
  Set<String> opposites(String stems) {
    return opposites.getOrDefault(stems, Set.of());
  }

  /** Whether the stem is that of a word of any news, which weighs little. */
  boolean isGeneral(String stemmed) {
    return general.contains(stemmed);
  }

  boolean isCommon(String lower) {
    return known(lower).common;
  }

  /** Whether the word says that something is to be done: "promised", "voted". */
  boolean decides(String lower) {
    return deciding.contains(stem(lower));
  }

  /** The state that acts under a name, in lower case; empty where none does. */
  String nation(String lowerName) {
    return nations.getOrDefault(lowerName, "");
  }

  /** Whether the name is that of a capital, so that "in" before it makes it a place. */
  boolean isCapital(String lowerName) {
    return capitals.containsKey(lowerName);
  }

  /** The cue a word is, whatever its form; null-free: see {@link #isCue}. */
  Cue cue(String lower) {
    return cues.getOrDefault(stem(lower), Cue.SAYS);
  }

  boolean isCue(String lower) {
    return known(lower).cue;
  }

  boolean isVerb(String lower) {
    return known(lower).verb;
  }

  /** Whether the word is an irregular past form: "met", "took". */
  boolean isIrregularPast(String lower) {
    return known(lower).past;
  }

  private String stemsOf(String form) {
    StringBuilder stems = new StringBuilder();
    String[] words = form.split("_");
    for (String word : words) {
      if (words.length > 1 && !stems.isEmpty() && PASSED_OVER.contains(word)) {
        continue; // as where phrases are read
      }
      stems.append(stems.isEmpty() ? "" : " ").append(stem.of(word));
    }
    return stems.toString();
  }

  private static List<String> valuesOf(String line) {
    List<String> values = new ArrayList<>();
    for (String value : line.substring(line.indexOf(':') + 1).split(" ")) {
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }

  private static List<String> lines(String resource) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks the word list " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String words = line.strip();
        if (!words.isEmpty() && !words.startsWith("#")) {
          lines.add(words);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + resource, e);
    }
    return lines;
  }
}
