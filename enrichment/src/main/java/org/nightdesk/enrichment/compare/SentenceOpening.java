package org.nightdesk.enrichment.compare;

import java.util.Locale;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;

/** Tells whether a sentence hangs on what stands before it, or is cut off, by its own words. */
final class SentenceOpening {
  private static final Set<String> HANGING = LeaningWords.and(
      "him",
      "them",
      "or",
      "nor",
      "therefore",
      "here",
      "simultaneously",
      "consequently",
      "nevertheless",
      "nonetheless",
      "otherwise",
      "similarly",
      "likewise",
      "afterwards",
      "afterward",
      "later",
      "earlier",
      "besides",
      "hence",
      "because",
      "another",
      "others",
      "finally",
      "again",
      "rather",
      "indeed",
      "reportedly",
      "even",
      "once",
      "since");

  private static final Set<String> HANGING_PHRASES = Set.of(
      "on top of",
      "in addition",
      "as a result",
      "at the same",
      "for his part",
      "for her part",
      "for its part",
      "for their part",
      "in conclusion",
      "in contrast",
      "by contrast",
      "on the other",
      "for example",
      "for instance",
      "in turn",
      "in other words",
      "in fact",
      "of course",
      "as well",
      "even so",
      "after that",
      "before that",
      "in response",
      "in return",
      "at that",
      "in this",
      "in that",
      "in the meantime",
      "the same",
      "the latter",
      "the other",
      "the two",
      "the pair",
      "the duo",
      "the trio",
      "a day earlier",
      "a day later",
      "a few",
      "a week later",
      "a month later",
      "a year later",
      "as such",
      "above all",
      "on that",
      "on this",
      "of these",
      "of those",
      "of them",
      "to this",
      "to that",
      "with this",
      "with that",
      "with these",
      "through these",
      "during this",
      "during that",
      "despite this",
      "despite that",
      "at home",
      "by then",
      "until then",
      "in all");

  /** Nouns that, after "the" at a sentence's start, stand for what the sentence before told. */
  private static final Set<String> TAKEN_UP = Set.of(
      "decision",
      "move",
      "milestone",
      "meeting",
      "announcement",
      "proposal",
      "plan",
      "news",
      "incident",
      "event",
      "discussion",
      "talks",
      "conflict",
      "former",
      "animals",
      "man",
      "woman",
      "visit",
      "statement",
      "agreement",
      "deal",
      "change",
      "ruling",
      "step",
      "document",
      "figure",
      "figures",
      "results",
      "result",
      "measure",
      "measures",
      "remarks",
      "comments",
      "latest");

  private static final Set<String> AFTER_NOUN =
      Set.of("of", "in", "between", "on", "at", "for", "with");
  private static final Set<String> JOINING_NAMES = Set.of("and", "in", "for", "of", "at");
  private static final Set<String> OPENING_BYLINE =
      Set.of("by", "photo", "reporting", "from", "source");

  private static final Set<String> POINTING = Set.of("these", "those", "this");
  private static final Set<String> ONE = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> MANY = Set.of("they", "their", "them");
  private static final Set<String> WITNESS = Set.of("i", "we", "you", "our", "my", "us", "your");

  /** Words at the start within which "also" and "too" tie a sentence to the one before. */
  private static final int NEAR_START = 9;

  private final Tokens tokens;
  private final String text;
  private final int first;

  SentenceOpening(String text, Span sentence) {
    this.tokens = Tokens.of(text, sentence);
    this.text = sentence.in(text);
    int start = 0;
    while (start < tokens.count() && tokens.kind(start) == Tokens.Kind.MARK) {
      start++;
    }
    this.first = start;
  }

  /** Whether something in it can only be understood from the sentence before. */
  boolean hangs() {
    if (HANGING.contains(tokens.lower(first))
        || opensWithPhrase()
        || takesUp()
        || POINTING.contains(tokens.lower(first + 1))) {
      return true;
    }
    boolean named = false;
    boolean many = false;
    boolean quoted = false;
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.lower(i);
      if (isQuoteMark(word)) {
        quoted = word.equals("\u201c") || word.equals("\"") && !quoted;
      }
      if (tokens.kind(i) != Tokens.Kind.WORD || quoted) {
        continue;
      }
      boolean late = i - first >= NEAR_START;
      if (ONE.contains(word) && !named || MANY.contains(word) && !named && !many) {
        return true;
      }
      if (!late && (word.equals("also") || word.equals("too") && i > first + 1)) {
        return true;
      }
      named |= tokens.isCapitalised(i) && (i > first || tokens.isCapitalised(i + 1));
      many |= word.length() > 3 && word.endsWith("s") || word.equals("people");
    }
    return false;
  }

  /** Whether it is no whole statement of the article: cut off, a question, a witness's own words. */
  boolean isBroken() {
    String end = text.isEmpty() ? "" : text.substring(text.length() - 1);
    boolean ended = ".!\u2026\"\u201d'\u2019)".contains(end);
    return !ended
        || text.contains("[\u2026]")
        || text.contains("[...]")
        || text.endsWith("...")
        || text.endsWith("\u2026")
        || hasOpenQuote()
        || speaksAsWitness()
        || isByline();
  }

  /** Share of the sentence's letters that stand in quotation marks, 0 to 1. */
  double quotedShare() {
    int inside = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201c' || c == '\u201d') {
        quoted = c == '\u201c' || c == '"' && !quoted;
      }
      inside += quoted ? 1 : 0;
    }
    return text.isEmpty() ? 0 : inside / (double) text.length();
  }

  private boolean opensWithPhrase() {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < first + 3 && i < tokens.count(); i++) {
      words.append(words.isEmpty() ? "" : " ").append(tokens.lower(i));
      if (HANGING_PHRASES.contains(words.toString())) {
        return true;
      }
    }
    return false;
  }

  private boolean takesUp() {
    int noun = first + 1;
    return tokens.lower(first).equals("the")
        && TAKEN_UP.contains(tokens.lower(noun))
        && !AFTER_NOUN.contains(tokens.lower(noun + 1));
  }

  private boolean hasOpenQuote() {
    int straight = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      straight += c == '"' ? 1 : 0;
      open += c == '\u201c' ? 1 : c == '\u201d' ? -1 : 0;
    }
    return straight % 2 == 1 || open != 0;
  }

  private boolean speaksAsWitness() {
    boolean quoted = false;
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.lower(i);
      if (isQuoteMark(word)) {
        quoted = word.equals("\u201c") || word.equals("\"") && !quoted;
      }
      boolean abbreviation = tokens.word(i).equals("US");
      if (!quoted && !abbreviation && (WITNESS.contains(word) || word.equals("?"))) {
        return true;
      }
    }
    return false;
  }

  private boolean isByline() {
    boolean names = true;
    for (int i = first + 1; i < tokens.count(); i++) {
      names &= tokens.kind(i) != Tokens.Kind.WORD
          || tokens.isCapitalised(i)
          || JOINING_NAMES.contains(tokens.lower(i));
      if (!names) {
        return false;
      }
    }
    String opening = tokens.lower(first).toLowerCase(Locale.ROOT);
    return names && OPENING_BYLINE.contains(opening);
  }

  private static boolean isQuoteMark(String word) {
    return word.equals("\"") || word.equals("\u201c") || word.equals("\u201d");
  }
}
