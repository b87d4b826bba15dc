package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.text.Tokens.Kind;

/**
 * What a report tells as still to come and what as come about: each deed or meeting together with
 * each name or weekday of its part of the sentence, as "meet tuesday".
 *
 * @param balance for each, above 0 where it is told oftener as to come, below 0 as come about
 */
record Announcements(Map<String, Integer> balance) {
  /** Words after a cue that it governs, at most, and the tokens among which they stand. */
  private static final int REACH = 4;

  private static final int REACH_TOKENS = 12;

  /** Tokens on either side of a deed in which names belong to it, at most. */
  private static final int NEAR = 15;

  /** Marks at which a part of a sentence ends. */
  private static final String MARKS = ".!?;,:()\"\u201c\u201d\u2013\u2014";

  private static final Set<String> BEFORE = Set.of(
      "set",
      "scheduled",
      "due",
      "expected",
      "slated",
      "poised",
      "planned",
      "likely",
      "going",
      "plan",
      "plans",
      "prepares",
      "preparing",
      "is",
      "are");
  private static final Set<String> SINCE = Set.of("after", "following", "since");
  private static final Map<String, String> IRREGULAR = Map.ofEntries(
      Map.entry("met", "meet"),
      Map.entry("held", "hold"),
      Map.entry("won", "win"),
      Map.entry("lost", "lose"),
      Map.entry("beat", "beat"),
      Map.entry("spoke", "speak"),
      Map.entry("flew", "fly"),
      Map.entry("chose", "choose"),
      Map.entry("gave", "give"),
      Map.entry("began", "begin"),
      Map.entry("left", "leave"),
      Map.entry("heard", "hear"),
      Map.entry("sold", "sell"),
      Map.entry("bought", "buy"),
      Map.entry("paid", "pay"),
      Map.entry("broke", "break"),
      Map.entry("drew", "draw"),
      Map.entry("fought", "fight"),
      Map.entry("rose", "rise"),
      Map.entry("fell", "fall"),
      Map.entry("sent", "send"),
      Map.entry("swore", "swear"),
      Map.entry("sat", "sit"),
      Map.entry("stood", "stand"),
      Map.entry("struck", "strike"));

  Announcements {
    balance = Map.copyOf(balance);
  }

  static Announcements of(String text) {
    return of(Tokens.of(text, new Span(0, text.length())));
  }

  /** @param tokens of the whole text */
  static Announcements of(Tokens tokens) {
    Map<String, Integer> balance = new HashMap<>();
    for (int from = 0; from < tokens.count(); ) {
      int end = sentenceEnd(tokens, from);
      read(tokens, from, end, balance);
      from = end + 1;
    }
    balance.values().removeIf(count -> count == 0);
    return new Announcements(balance);
  }

  private static int sentenceEnd(Tokens tokens, int from) {
    int end = from;
    while (end < tokens.count()
        && !isOneOf(tokens.word(end), MARKS)
        && (end == from
            || tokens.text().substring(tokens.end(end - 1), tokens.start(end)).indexOf('\n') < 0)) {
      end++;
    }
    return end > from && end < tokens.count() && !isOneOf(tokens.word(end), MARKS) ? end - 1 : end;
  }

  private static boolean isOneOf(String word, String marks) {
    return word.length() == 1 && marks.indexOf(word.charAt(0)) >= 0;
  }

  private static void read(Tokens tokens, int from, int end, Map<String, Integer> balance) {
    int last = Math.min(end, tokens.count());
    Set<Integer> governed = new HashSet<>();
    boolean ahead = false;
    for (int i = from; i < last; i++) {
      if (announces(tokens, i, from)) {
        ahead = true;
        note(tokens, i + 1, from, last, 1, governed, balance);
      } else if (SINCE.contains(tokens.lower(i)) && !ahead) {
        note(tokens, i + 1, from, last, -1, governed, balance);
      }
    }
    for (int i = from; i < last; i++) {
      String deed = past(tokens, i);
      if (!deed.isEmpty() && !governed.contains(i)) {
        count(tokens, i, deed, from, last, -1, balance);
      }
    }
  }

  private static boolean announces(Tokens tokens, int i, int from) {
    String word = tokens.lower(i);
    String before = i > from ? tokens.lower(i - 1) : "";
    return word.equals("will")
        || word.equals("to") && BEFORE.contains(before)
        || word.equals("of") && before.equals("ahead")
        || word.equals("upcoming");
  }

  /** Notes the words a cue governs, up to the next mark. */
  private static void note(
      Tokens tokens,
      int start,
      int from,
      int last,
      int sign,
      Set<Integer> governed,
      Map<String, Integer> balance) {
    int words = 0;
    int end = Math.min(last, start + REACH_TOKENS);
    for (int i = start; i < end && words < REACH && tokens.kind(i) != Kind.MARK; i++) {
      String word = Stems.fold(tokens.lower(i));
      governed.add(i);
      if (tokens.kind(i) == Kind.WORD
          && !tokens.isCapitalised(i)
          && !StopWords.ALL.contains(word)) {
        words++;
        count(tokens, i, Stems.of(word), from, last, sign, balance);
      }
    }
  }

  /** The stem of a verb in its past form; empty where the word is none. */
  private static String past(Tokens tokens, int i) {
    String word = tokens.lower(i);
    String known = IRREGULAR.getOrDefault(word, "");
    if (!known.isEmpty()) {
      return Stems.of(known);
    }
    boolean regular = word.length() > 4
        && word.endsWith("ed")
        && word.indexOf('-') < 0
        && !StopWords.ALL.contains(word);
    return regular && tokens.kind(i) == Kind.WORD ? Stems.of(word) : "";
  }

  private static void count(
      Tokens tokens,
      int deedAt,
      String deed,
      int from,
      int last,
      int sign,
      Map<String, Integer> balance) {
    List<String> names = new ArrayList<>();
    for (int i = Math.max(from, deedAt - NEAR); i < Math.min(last, deedAt + NEAR); i++) {
      if (tokens.kind(i) == Kind.WORD && tokens.isCapitalised(i)) {
        String name = Stems.fold(tokens.lower(i));
        boolean isDay = Particulars.isWeekday(name);
        if (isDay || name.length() > 2 && !StopWords.ALL.contains(name)) {
          names.add(name);
        }
      }
    }
    names.stream().distinct().forEach(name -> balance.merge(deed + ' ' + name, sign, Integer::sum));
  }
}
