package org.nightdesk.enrichment.figure;

import java.util.Optional;
import java.util.Set;

/** What the words around a figure say of it: what is measured, against what, who says so. */
final class FigureClause {
  private static final int LONGEST = 14;
  private static final Set<String> COMPARING =
      Set.of("since", "than", "compared", "versus", "vs", "from", "against");
  private static final Set<String> SAYING = words("""
      said says say reported reports announced estimates estimated told claimed claims stated
      according showed shows indicated added accused confirmed warned noted predicted forecast
      revealed declared found
      """);
  private static final Set<String> AUXILIARIES =
      Set.of("has", "have", "had", "also", "earlier", "later", "then", "is", "was", "were");

  private final Terms terms;

  FigureClause(Terms terms) {
    this.terms = terms;
  }

  /** What is counted or measured by the figure from {@code first} to {@code last}. */
  String measured(Draft draft, int first, int last) {
    boolean duration = draft.kind() == FigureKind.DURATION;
    if (duration && isAge(draft)) {
      return "age";
    }
    if (draft.attributive()) {
      String phrase = nounPhrase(last + 1, 4);
      if (!phrase.isEmpty()) {
        return phrase;
      }
    }
    if (draft.kind() == FigureKind.COUNT && !draft.unit().code().isEmpty()) {
      return counted(draft);
    }
    String next = terms.lower(last + 1);
    boolean worth = next.equals("worth") && terms.lower(last + 2).equals("of");
    boolean money = draft.kind() == FigureKind.MONEY;
    boolean in = money && next.equals("in");
    if (next.equals("of") || worth || in) {
      int from = last + (worth ? 3 : 2);
      String phrase = nounPhrase(article(from), 6);
      if (!phrase.isEmpty()) {
        return phrase;
      }
    }
    return clause(first, last);
  }

  private boolean isAge(Draft draft) {
    String end = terms.lower(draft.last());
    String before = terms.lower(draft.first() - 1);
    return end.equals("old")
        || before.equals("aged")
        || before.equals("age")
        || draft.unit().code().equals("a") && terms.isDigits(draft.last())
        || terms.lower(draft.last() + 1).equals("of")
            && terms.lower(draft.last() + 2).equals("age");
  }

  /** The counted noun with its adjectives and an "of" phrase: "rounds of negotiations". */
  private String counted(Draft draft) {
    int from = draft.first();
    while (from < draft.last() && (!terms.isWord(from) || isNumber(from))) {
      from++;
    }
    int end = draft.last();
    if (terms.lower(end + 1).equals("of") || terms.lower(end + 1).equals("in") && isVote(end + 2)) {
      int begin = article(end + 2);
      int phraseEnd = phraseEnd(begin, 5);
      end = phraseEnd >= begin ? phraseEnd : end;
    }
    return terms.words(from, end);
  }

  private boolean isVote(int term) {
    return terms.lower(term).startsWith("favo");
  }

  private boolean isNumber(int term) {
    String word = terms.lower(term);
    return NumberWords.begins(word)
        || NumberWords.isVague(word)
        || word.equals("a")
        || word.equals("of")
        || word.equals("an")
        || word.equals("and")
        || word.equals("several")
        || word.equals("few")
        || word.equals("between")
        || word.equals("from")
        || word.equals("to")
        || word.length() <= 3 && NumberWords.scale(word, true).signum() > 0 && terms.isJoined(term);
  }

  private int article(int term) {
    String word = terms.lower(term);
    boolean determiner = word.equals("the")
        || word.equals("a")
        || word.equals("an")
        || word.equals("its")
        || word.equals("their")
        || word.equals("all");
    return determiner ? term + 1 : term;
  }

  private String nounPhrase(int from, int reach) {
    return terms.words(from, phraseEnd(from, reach));
  }

  private int phraseEnd(int from, int reach) {
    int end = from - 1;
    for (int at = from; at < Math.min(terms.count(), from + reach); at++) {
      boolean possessive = terms.lower(at).equals("’s") || terms.lower(at).equals("'s");
      if (!possessive && (!terms.isWord(at) || StopWords.isStop(terms.lower(at)))) {
        break;
      }
      end = at;
    }
    return end;
  }

  /** Subject and verb before the figure or, where it opens its clause, the words after it. */
  private String clause(int first, int last) {
    int start = clauseStart(first);
    int end = first - 1;
    while (end >= start && (StopWords.isTrailing(terms.lower(end)) || !terms.isWord(end))) {
      end--;
    }
    start = Math.max(start, end - LONGEST + 1);
    while (start < end && isLeading(terms.lower(start))) {
      start++;
    }
    if (end >= start) {
      return terms.words(start, end);
    }
    int stop = last + 1;
    while (stop < terms.count()
        && stop < last + 9
        && (terms.isWord(stop) || terms.isDigits(stop))) {
      stop++;
    }
    return terms.words(last + 1, stop - 1);
  }

  /** The first term of the clause that leads up to the term. */
  int clauseStart(int term) {
    int at = term - 1;
    while (at >= 0 && term - at < 40) {
      String word = terms.lower(at);
      boolean mark = !terms.isWord(at)
          && !terms.isDigits(at)
          && !word.equals("-")
          && !word.equals("’s")
          && !word.equals("'s")
          && !word.equals("%")
          && !word.equals("$");
      boolean joins =
          word.equals("that") || word.equals("while") || word.equals("but") || word.equals("where");
      if (mark || joins) {
        return at + 1;
      }
      at--;
    }
    return at + 1;
  }

  /** "from 4.1%", "since November 2024", "than in October"; empty where nothing is compared. */
  String comparedTo(int first, int last, int nextFigure) {
    int end = Math.min(terms.count(), nextFigure);
    if (terms.lower(first - 1).equals("to")) {
      int from = fromBefore(first - 1);
      if (from >= 0) {
        return terms.words(from, first - 2);
      }
    }
    for (int at = last + 1; at < Math.min(terms.count(), last + 16); at++) {
      String word = terms.lower(at);
      boolean source = word.equals("from") && at <= last + 2 && isMeasure(at + 1);
      boolean bound = word.equals("than") && isMeasure(at + 1);
      boolean other = COMPARING.contains(word)
          && !bound
          && !word.equals("from")
          && !word.equals("against")
          && (!word.equals("since") || at <= last + 2 || followsSuperlative(at))
          && at < end;
      if (source || other) {
        return terms.words(at, phraseAfter(at));
      }
      if (word.equals(";") || at >= end && !word.equals("from")) {
        break;
      }
    }
    boolean aside = terms.lower(first - 1).equals("(");
    for (int at = first - 1; aside && at >= Math.max(0, first - 30); at--) {
      if (terms.lower(at).equals("than") && !isMeasure(at + 1)) {
        return terms.words(at, phraseAfter(at));
      }
    }
    return "";
  }

  /** "The largest area since": what is compared over time is said to be the most. */
  private boolean followsSuperlative(int since) {
    for (int at = since - 1; at >= Math.max(0, since - 5); at--) {
      String word = terms.lower(at);
      if (word.length() > 5 && word.endsWith("est")
          || word.equals("most")
          || word.equals("worst")) {
        return true;
      }
    }
    return false;
  }

  /** The "from" of "from 5% to", or -1. */
  private int fromBefore(int to) {
    for (int at = to - 1; at >= Math.max(0, to - 6); at--) {
      if (terms.lower(at).equals("from")) {
        return isMeasure(at + 1) ? at : -1;
      }
    }
    return -1;
  }

  private boolean isMeasure(int term) {
    String word = terms.lower(term);
    boolean sign = "$€£¥".contains(word) && !word.isEmpty();
    boolean year = word.equals("a") && terms.lower(term + 1).equals("year");
    boolean scale = NumberWords.begins(word) || word.equals("about") || word.equals("around");
    return terms.isDigits(term) || sign || year || scale;
  }

  private int phraseAfter(int at) {
    int end = at;
    for (int i = at + 1; i < Math.min(terms.count(), at + 13); i++) {
      String word = terms.lower(i);
      boolean inner = terms.isWord(i)
          || terms.isDigits(i)
          || word.equals("’s")
          || word.equals("'s")
          || word.equals("%")
          || word.equals("$")
          || word.equals("€")
          || word.equals("£")
          || word.equals("-");
      if (!inner
          || word.equals("and")
          || word.equals("while")
          || word.equals("when")
          || word.equals("but")) {
        break;
      }
      end = i;
    }
    return end;
  }

  /** Who states the sentence, in its words; empty where nobody is named. */
  String attributedTo() {
    for (int at = 0; at < terms.count(); at++) {
      if (!SAYING.contains(terms.lower(at))) {
        continue;
      }
      if (terms.lower(at).equals("according")) {
        if (terms.lower(at + 1).equals("to")) {
          return source(at + 2);
        }
        continue;
      }
      Optional<String> subject = subject(at);
      if (subject.isPresent()) {
        return subject.get();
      }
    }
    return "";
  }

  private String source(int from) {
    int begin = from;
    int end = begin - 1;
    for (int at = begin; at < Math.min(terms.count(), begin + 12); at++) {
      String word = terms.lower(at);
      boolean inner =
          terms.isWord(at) || word.equals("’s") || word.equals("'s") || word.equals("-");
      if (!inner || word.equals("that") || word.equals("based") || word.equals("which")) {
        break;
      }
      end = at;
    }
    return terms.words(begin, end);
  }

  /** The words before a verb of saying, or after it where it stands behind a comma. */
  private Optional<String> subject(int verb) {
    int end = verb - 1;
    while (end >= 0 && AUXILIARIES.contains(terms.lower(end))) {
      end--;
    }
    int start = clauseStart(end + 1);
    String mark = terms.lower(verb - 1);
    if (end < start) {
      boolean inverted = mark.equals(",") || mark.equals("”") || mark.equals("\"");
      int begin = article(verb + 1);
      int close = phraseEnd(begin, 8) + 1;
      boolean ends = close >= terms.count() || !terms.isWord(close);
      String words = inverted && ends ? terms.words(begin, close - 1) : "";
      return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }
    boolean plain = end - start < 9;
    for (int at = start; at <= end; at++) {
      boolean auxiliary = AUXILIARIES.contains(terms.lower(at)) && at > start;
      plain &= !auxiliary
          && (isInName(terms.lower(at)) || terms.isCapitalised(at) && at > start)
          && !terms.isDigits(at)
          && !NumberWords.begins(terms.lower(at));
    }
    while (plain && start < end && isLeading(terms.lower(start))) {
      start++;
    }
    plain &= !isLeading(terms.lower(start));
    return plain ? Optional.of(terms.words(start, end)) : Optional.empty();
  }

  /** Articles and "of" stand inside the name of a source; other small words begin a clause. */
  private static boolean isInName(String word) {
    return !StopWords.isStop(word)
        || word.equals("the")
        || word.equals("a")
        || word.equals("an")
        || word.equals("of")
        || word.equals("for")
        || word.equals("in")
        || word.equals("its")
        || word.equals("his")
        || word.equals("he")
        || word.equals("she")
        || word.equals("they")
        || word.equals("it")
        || word.equals("and")
        || word.equals("but")
        || word.equals("their")
        || word.equals("as");
  }

  private static boolean isLeading(String word) {
    return word.equals("and") || word.equals("but") || word.equals("as");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
