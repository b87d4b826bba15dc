package org.nightdesk.enrichment.name;

import com.ibm.icu.lang.UScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A person's name as it is compared with others: without title, article and "son of", the given name
 * first.
 *
 * @param words at least one where the name has a letter
 * @param order the folded words with "bin" and the like, as they stand
 * @param generation {@code jr}, {@code sr} or a Roman number; empty where none is stated
 * @param script of the letters as written, see {@link UScript}
 * @param joined all words in one, without doubled letters
 */
record PersonName(
    List<NameWord> words, List<String> order, String generation, int script, String joined) {
  private static final Set<String> TITLES = Set.of(
      "mr",
      "mrs",
      "ms",
      "miss",
      "dr",
      "prof",
      "professor",
      "sir",
      "lord",
      "lady",
      "dame",
      "president",
      "prasident",
      "presidente",
      "minister",
      "king",
      "queen",
      "prince",
      "princess",
      "pope",
      "general",
      "gen",
      "col",
      "colonel",
      "capt",
      "captain",
      "lt",
      "sgt",
      "sen",
      "senator",
      "rep",
      "gov",
      "governor",
      "judge",
      "justice",
      "sheikh",
      "shaykh",
      "sheik",
      "imam",
      "mullah",
      "herr",
      "frau",
      "monsieur",
      "madame",
      "senor",
      "senora",
      "don",
      "dona");
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> SON_OF = Set.of("bin", "ben", "ibn", "bint");
  private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "ur");

  PersonName {
    words = List.copyOf(words);
    order = List.copyOf(order);
  }

  static PersonName of(String name) {
    int script = LatinLetters.scriptOf(name);
    return of(name, script, script == UScript.LATIN);
  }

  /** The name read in its own letters, whatever alphabet they are of. */
  static PersonName inOwnLetters(String name) {
    return of(name, LatinLetters.scriptOf(name), true);
  }

  private static PersonName of(String name, int script, boolean asWritten) {
    String written = givenNameFirst(asWritten ? name : LatinLetters.of(name));
    boolean shouted = Spellings.isAllCapitals(written);
    List<String> read = new ArrayList<>();
    for (String word : cut(written)) {
      if (!shouted && isPairOfInitials(word)) {
        read.add(fold(word.substring(0, 1)));
        read.add(fold(word.substring(1)));
      } else {
        addFolded(lettersFor(fold(word)), read);
      }
    }
    String generation = "";
    while (read.size() > 1 && GENERATIONS.contains(read.getLast())) {
      generation = read.removeLast();
    }
    while (read.size() > 1 && TITLES.contains(read.getFirst())) {
      read.removeFirst();
    }
    List<NameWord> words = new ArrayList<>(read.size());
    for (String word : read) {
      if (!SON_OF.contains(word) && !ARTICLES.contains(word)) {
        words.add(NameWord.of(word));
      }
    }
    if (words.isEmpty()) {
      read.forEach(word -> words.add(NameWord.of(word)));
    }
    return new PersonName(words, read, generation, script, join(words));
  }

  private static String join(List<NameWord> words) {
    StringBuilder joined = new StringBuilder();
    words.forEach(word -> joined.append(word.folded()));
    return NameWord.withoutDoubles(joined.toString());
  }

  int letters() {
    return words.stream().mapToInt(word -> word.folded().length()).sum();
  }

  /** "Roe, Jane" as "Jane Roe"; "Roe, Jr." stays. */
  private static String givenNameFirst(String name) {
    int comma = name.indexOf(',');
    if (comma < 0) {
      return name;
    }
    String behind = name.substring(comma + 1).strip();
    String before = name.substring(0, comma).strip();
    boolean generation = GENERATIONS.contains(fold(behind).replace(".", ""));
    return generation ? before + " " + behind : behind.replace(',', ' ') + " " + before;
  }

  private static List<String> cut(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      if (isMarkInside(c)) {
        continue;
      }
      boolean inside = Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK
          || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (inside) {
        word.append(c);
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean isMarkInside(char c) {
    return switch (c) {
      case '\'', '\u2019', '\u2018', '\u02bc', '\u02bb', '`', '\u200c' -> true;
      default -> false;
    };
  }

  private static String fold(String word) {
    return Normalizer.normalize(Spellings.fold(word), Normalizer.Form.NFC);
  }

  /** Two capitals without a vowel: "JC". */
  private static boolean isPairOfInitials(String word) {
    return word.length() == 2
        && Spellings.isAllCapitals(word)
        && fold(word).chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  /** "sech1n" as "sechin": a digit among letters stands for the letter it looks like. */
  private static String lettersFor(String folded) {
    boolean letters = folded.chars().anyMatch(Character::isLetter);
    boolean digits = folded.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (!letters || !digits) {
      return folded;
    }
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      int digit = "0134579".indexOf(c);
      out.append(digit < 0 ? c : "oieastg".charAt(digit));
    }
    return out.toString();
  }

  /** "abdulrahman", "abdel rahman" and "abd al-rahman" are the same two words. */
  private static void addFolded(String word, List<String> words) {
    boolean servant = word.length() >= 5
        && word.startsWith("abd")
        && "aeou".indexOf(word.charAt(3)) >= 0
        && word.charAt(4) == 'l'
        && !word.startsWith("abdull")
        && !word.startsWith("abdall");
    if (word.isEmpty()) {
      return; // nothing but marks
    }
    if (servant) {
      words.add("abd");
      if (word.length() > 5) {
        words.add(word.substring(5));
      }
    } else {
      words.add(SON_OF.contains(word) ? "bin" : word);
    }
  }
}
