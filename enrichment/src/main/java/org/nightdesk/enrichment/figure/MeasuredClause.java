package org.nightdesk.enrichment.figure;

import java.util.Set;

/** What the clause around a figure says it measures: subject and verb, or what was told before it. */
final class MeasuredClause {
  private static final int LONGEST = 14;
  /** Of a longer clause its subject and its verb: so many words from its beginning and its end. */
  private static final int HEAD = 7;

  private static final int TAIL = 5;
  private static final String GAP = " … ";

  /** Words that name nothing: a clause of these alone goes on with what was measured before. */
  private static final Set<String> NAMELESS = words("""
      after against compared versus vs up down or worth average total equivalent mean median
      combined well only just nearly almost still again even now then roughly approximately
      before minimum maximum record magnitude likely probably perhaps
      once many countless untold
      """);

  private static final Set<String> AUXILIARIES =
      words("is was are were has have had will would can could may might does did");

  private static final Set<String> SAYING = words("said says say stated insisted claimed claims");
  private static final Set<String> THINKING = words("""
      think thinks believe believes hope hopes fear fears know knows show shows mean means found
      so now given provided
      """);
  /** Past forms that do not end in "ed" and of which something can be so much. */
  private static final Set<String> PAST = words("""
      lay sold ran held took came went made hit saw left stood paid brought kept led won drew
      wrote cost spent sent met bought built lent ate drove flew swam broke hid sank fell rose
      """);

  private static final int MOST_ASIDES = 3;
  private static final Set<String> DOING = words("were was are is had have died remain");

  private final Terms terms;
  private int previousLast = -1;

  MeasuredClause(Terms terms) {
    this.terms = terms;
  }

  /** Subject and verb before the figure or, where it opens its clause, what was told before it. */
  String around(int first, int last, String previous, int previousLast) {
    this.previousLast = previousLast;
    int start = Phrases.clauseStart(terms, first);
    int end = first - 1;
    if (terms.lower(start).equals("of") && terms.lower(start + 1).startsWith("whi")) {
      return following(last); // "of which 2 billion falls due"
    }
    String owner = antecedent(start);
    int said = saidBefore(start, end);
    if (said == end) {
      return following(last); // "the minister claimed 190 were dead"
    }
    start = said >= 0 && !isNameless(said + 1, end) ? said + 1 : start;
    start = Math.max(start, behindTold(start, end));
    boolean afterAnother = previousLast >= start;
    int join = afterAnother ? lastJoin(previousLast + 1, end) : -1;
    int from = join >= 0 ? join + 1 : start;
    end = trimmed(from, end);
    boolean nameless = isNameless(from, end) || afterAnother && end <= previousLast;
    if (!owner.isEmpty()
        && join < 0
        && previousLast < start
        && (nameless || isPredicate(from, end))) {
      int verb = isRelative(terms.lower(from)) ? from + 1 : from;
      return verb > end
          ? owner
          : owner + GAP + segment(verb, end); // "the storm that lasted 16 hours"
    }
    if (nameless) {
      if (!previous.isEmpty()) {
        return previous;
      }
      String before = start > 1 ? beforeAsides(start - 1) : "";
      if (!before.isEmpty()) {
        return before;
      }
      String after = following(last);
      String itself = after.indexOf(' ') < 0 && StopWords.isStop(after) ? segment(from, end) : "";
      return itself.isEmpty() ? after : itself; // "it fell $3 to $84"
    }
    boolean participle = start > 1 && from == start && terms.lower(from).endsWith("ing");
    if (participle && terms.lower(start - 1).equals(",")) {
      String subject = segment(Phrases.clauseStart(terms, start - 1), start - 2);
      if (!subject.isEmpty()) {
        return subject; // "rose 2%, reaching a high of $59"
      }
    }
    String own = segment(from, end);
    if (isVerbal(from, end) && (join >= 0 || start > 1)) {
      String subject = join >= 0 ? subjectBefore(start) : subjectOfAside(start);
      return subject.isEmpty() ? own : subject + GAP + own;
    }
    return own;
  }

  /** "Told the court the fire had lasted": the term behind whom it was told; 0 where none is. */
  private int behindTold(int from, int end) {
    for (int at = from; at < end; at++) {
      String word = terms.lower(at);
      if (!word.equals("told") && !word.equals("tells")) {
        continue;
      }
      for (int next = at + 2; next <= Math.min(end, at + HEAD); next++) {
        if (Phrases.isDeterminer(terms.lower(next)) || isPersonal(terms.lower(next))) {
          return next;
        }
      }
    }
    return 0;
  }

  private static boolean isPersonal(String word) {
    return switch (word) {
      case "he", "she", "it", "they", "we", "there", "this", "that" -> true;
      default -> false;
    };
  }

  /** The "said" of "officials said the blast had killed twelve", behind which the fact is told; or -1. */
  private int saidBefore(int from, int end) {
    for (int at = from; at <= end; at++) {
      boolean said = SAYING.contains(terms.lower(at));
      if (said && (at < end || DOING.contains(terms.lower(end + 2)))) {
        return at;
      }
    }
    return -1;
  }

  private int lastJoin(int from, int to) {
    for (int at = to; at >= from; at--) {
      if (terms.lower(at).equals("and") || terms.lower(at).equals("or")) {
        return at;
      }
    }
    return -1;
  }

  /** The last term that names something, from {@code end} backwards; before {@code start} if none. */
  private int trimmed(int start, int end) {
    int last = end;
    while (last >= start
        && (!terms.isWord(last) || (terms.signs(last) & NumberSigns.TRAILING) != 0)) {
      last--;
    }
    return last;
  }

  private boolean isNameless(int from, int end) {
    for (int at = from; at <= end; at++) {
      if (!terms.isWord(at)) {
        if (terms.isDigits(at)) {
          return false;
        }
        continue;
      }
      String word = terms.lower(at);
      boolean nameless = NAMELESS.contains(word)
          || StopWords.isStop(word)
              && !CountedNoun.isState(word)
              && !AUXILIARIES.contains(word)
              && !isName(at, from);
      if (!nameless) {
        return false;
      }
    }
    return true;
  }

  /** "The Left": a capital inside the sentence makes a name of a small word. */
  private boolean isName(int term, int from) {
    return term > from && terms.isCapitalised(term);
  }

  /** Whether the words begin with a verb, so that their subject stands elsewhere: "now loses". */
  private boolean isVerbal(int from, int end) {
    int at = from;
    while (at < end && (terms.lower(at).endsWith("ly") || terms.lower(at).equals("now"))) {
      at++;
    }
    String word = terms.lower(at);
    if (AUXILIARIES.contains(word)) {
      return true;
    }
    boolean small = !terms.isCapitalised(at) && word.length() > 3 && end - at < 3;
    boolean ending = word.endsWith("s") && !word.endsWith("ss") || word.endsWith("ed");
    boolean moves = !word.endsWith("ing") && Changes.direction(word) != Change.NONE_STATED;
    return small && (ending || moves || PAST.contains(word));
  }

  private String subjectBefore(int start) {
    int end = start;
    while (end < previousLast && end < start + 6 && terms.isWord(end) && !terms.isDigits(end)) {
      end++;
    }
    return terms.words(start, end - 1);
  }

  /** "The grant, worth 1.5 million, runs": the clause before the aside that ends at {@code start}. */
  private String subjectOfAside(int start) {
    if (!terms.lower(start - 1).equals(",")) {
      return "";
    }
    int aside = Phrases.clauseStart(terms, start - 1);
    boolean commas = aside > 1 && terms.lower(aside - 1).equals(",");
    return commas ? beforeAsides(aside - 1) : "";
  }

  /** The clause before the comma, past asides that only say who says it: "the gap, he said, is". */
  private String beforeAsides(int comma) {
    int close = comma;
    int open = Phrases.clauseStart(terms, close);
    for (int asides = 0; asides < MOST_ASIDES && isAside(open, close - 1); asides++) {
      close = open - 1;
      open = Phrases.clauseStart(terms, close);
    }
    return segment(open, close - 1);
  }

  /** Whether these words between two commas tell who says or confirms what is told around them. */
  private boolean isAside(int from, int end) {
    boolean commas = from > 1
        && terms.lower(from - 1).equals(",")
        && terms.lower(end + 1).equals(",")
        && end - from < HEAD;
    boolean joined = terms.lower(from).equals("and") && end - from < 4;
    return commas
        && (joined
            || isRelative(terms.lower(from))
            || terms.lower(from).equals("according")
            || SAYING.contains(terms.lower(end)));
  }

  /** Of what a relative clause beginning at {@code start} tells: "a barge that", "the fund, which". */
  private String antecedent(int start) {
    boolean that = terms.lower(start - 1).equals("that");
    boolean which = isRelative(terms.lower(start)) && terms.lower(start - 1).equals(",");
    if (!that && !which) {
      return "";
    }
    int end = start - 2;
    int from = end + 1;
    while (from > 0
        && end - from < HEAD - 2
        && terms.isWord(from - 1)
        && !StopWords.isStop(terms.lower(from - 1))
        && Changes.direction(terms.lower(from - 1)) == Change.NONE_STATED) {
      from--;
    }
    String noun = terms.lower(end);
    boolean verb = noun.endsWith("ed") || SAYING.contains(noun) || THINKING.contains(noun);
    return from > end || verb ? "" : terms.words(from, end);
  }

  private static boolean isRelative(String word) {
    return word.equals("which") || word.equals("who");
  }

  /** Whether a relative clause goes on with its verb: "that lay", "which holds", not "that ministers passed". */
  private boolean isPredicate(int from, int end) {
    int at = isRelative(terms.lower(from)) ? from + 1 : from;
    while (at < end && terms.lower(at).endsWith("ly")) {
      at++;
    }
    String word = terms.lower(at);
    boolean ending = word.endsWith("s") && !word.endsWith("ss") || word.endsWith("ed");
    boolean object = end - at > 1; // "that cuts fares by"
    return AUXILIARIES.contains(word)
        || !object
            && !terms.isCapitalised(at)
            && (ending && !AUXILIARIES.contains(terms.lower(at + 1))
                || PAST.contains(word)
                || Changes.direction(word) != Change.NONE_STATED);
  }

  private String segment(int from, int to) {
    int end = trimmed(from, to);
    int start = from;
    while (start < end && isLeading(terms.lower(start))) {
      start++;
    }
    if (end - start < LONGEST) {
      return terms.words(start, end);
    }
    return terms.words(start, start + HEAD - 1) + GAP + terms.words(end - TAIL + 1, end);
  }

  /** The words behind the figure, up to the next one. */
  String following(int last) {
    int from = terms.lower(last + 1).equals(",") ? last + 2 : last + 1;
    if (terms.lower(from).equals("including")) {
      from = afterComma(from); // "seven, including four children, died"
    }
    int stop = from;
    while (stop < terms.count()
        && stop < last + 9
        && !Phrases.isMeasure(terms, stop)
        && (terms.isWord(stop) || terms.isDigits(stop))) {
      stop++;
    }
    return terms.words(from, stop - 1);
  }

  private int afterComma(int from) {
    int at = from;
    while (at < Math.min(terms.count(), from + LONGEST) && !terms.lower(at).equals(",")) {
      at++;
    }
    return at + 1;
  }

  /** Whether the word stands for something told elsewhere, or for nothing. */
  static boolean isNameless(String word) {
    return NAMELESS.contains(word);
  }

  /** A past form without "ed" of which something can be so much. */
  static boolean isPast(String word) {
    return PAST.contains(word);
  }

  private static boolean isLeading(String word) {
    return word.equals("and")
        || word.equals("but")
        || word.equals("as")
        || word.equals("when")
        || word.equals("after");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
