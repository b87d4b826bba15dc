package org.nightdesk.enrichment.figure;

import java.util.Set;

/** What a figure counts or measures, in words of its sentence. */
final class Measured {
  private static final int LONGEST = 14;
  /** Of a longer clause its subject and its verb: so many words from its beginning and its end. */
  private static final int HEAD = 7;

  private static final int TAIL = 5;
  private static final String GAP = " … ";

  /** Words that name nothing: a clause of these alone goes on with what was measured before. */
  private static final Set<String> NAMELESS = words("""
      after against compared versus vs up down or worth average total equivalent mean median
      combined well only just nearly almost still again even now then roughly approximately
      before minimum maximum record magnitude
      """);

  private static final Set<String> AUXILIARIES =
      words("is was are were has have had will would can could may might does did");

  private static final Set<String> SAYING = words("said says say stated insisted claimed claims");
  private static final Set<String> DOING = words("were was are is had have died remain");

  private final Terms terms;
  private int previousLast = -1;
  private String previous = "";

  Measured(Terms terms) {
    this.terms = terms;
  }

  /**
   * What the figure from {@code first} to {@code last} measures. To be asked for the figures of a
   * sentence in order: a later one may go on with what an earlier one measured.
   */
  String of(Draft draft, int first, int last) {
    String found = find(draft, first, last);
    previous = found;
    previousLast = last;
    return found;
  }

  private String find(Draft draft, int first, int last) {
    if (draft.kind() == FigureKind.DURATION && isAge(draft)) {
      return "age";
    }
    if (Attributive.is(terms, draft, first, last)) {
      String phrase = Phrases.after(terms, last + 1, 4);
      if (!phrase.isEmpty()) {
        return phrase;
      }
    }
    String unit = draft.unit().code();
    boolean things = draft.kind() == FigureKind.COUNT || draft.kind() == FigureKind.RATIO;
    if (things && !unit.isEmpty() && !isLevel(unit, first)) {
      String counted = counted(draft);
      boolean bare = Phrases.isNumeral(terms, draft.last()) && counted.indexOf(' ') < 0;
      boolean named = !counted.isEmpty() && !Character.isDigit(counted.charAt(0)) && !bare;
      if (named || previous.isEmpty()) {
        return counted;
      }
      return previous; // "13 seats … lost 10"
    }
    boolean aside = terms.lower(first - 1).equals("(") && previousLast >= first - 3;
    if (aside && !previous.isEmpty()) {
      return previous; // "85 km (53 miles)", "40 ships (+5%)"
    }
    String doing = doers(draft, first, last);
    if (!doing.isEmpty()) {
      return doing;
    }
    String holder = beforeOf(first);
    if (!holder.isEmpty()) {
      return holder;
    }
    String bought = afterwards(draft, first, last);
    return bought.isEmpty() ? clause(first, last) : bought;
  }

  /** "Shed 410 points", "rose to 18,204 points": the points are those of an index. */
  private boolean isLevel(String unit, int first) {
    String before = terms.lower(first - 1);
    return unit.equals("point")
        && (before.equals("to")
            || before.equals("by")
            || before.equals("at")
            || Changes.direction(before) != Change.NONE_STATED);
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
    while (from < draft.last() && (!terms.isWord(from) || Phrases.isNumeral(terms, from))) {
      from++;
    }
    if (draft.kind() == FigureKind.RATIO) {
      from = afterNumbers(draft);
    }
    int end = draft.last();
    for (int at = from; at < draft.last() && !draft.per().isEmpty(); at++) {
      if (end == draft.last() && isPer(terms.lower(at + 1))) {
        end = at; // "deaths per 100,000 people"
      }
    }
    boolean favour = terms.lower(end + 1).equals("in") && terms.lower(end + 2).startsWith("favo");
    if (terms.lower(end + 1).equals("of") || favour) {
      int begin = Phrases.afterArticle(terms, end + 2);
      int phraseEnd = Phrases.end(terms, begin, 5);
      end = phraseEnd >= begin ? phraseEnd : end;
    }
    return terms.words(from, end);
  }

  private static boolean isPer(String word) {
    return word.equals("per")
        || word.equals("a")
        || word.equals("an")
        || word.equals("each")
        || word.equals("/");
  }

  /** The first term after the numbers of "one in five pupils". */
  private int afterNumbers(Draft draft) {
    int from = draft.last();
    while (from > draft.first()
        && terms.isWord(from - 1)
        && !Phrases.isNumeral(terms, from - 1)
        && !StopWords.isStop(terms.lower(from - 1))) {
      from--;
    }
    return from;
  }

  /** "A depth of 10 km": the noun before "of", unless it names nothing by itself. */
  private String beforeOf(int first) {
    if (!terms.lower(first - 1).equals("of")) {
      return "";
    }
    int from = first - 1;
    while (from > 0
        && first - from < 6
        && terms.isWord(from - 1)
        && !StopWords.isStop(terms.lower(from - 1))) {
      from--;
    }
    boolean doing = from < first - 2 && terms.lower(from).endsWith("ing");
    from += doing ? 1 : 0; // "beating estimates of 9%"
    String opener = terms.lower(from - 1);
    boolean opened = doing
        || Phrases.isDeterminer(opener)
        || opener.equals("at")
        || opener.equals("with")
        || opener.equals("and");
    boolean bare = Attributive.isBare(terms.lower(first - 2));
    return opened && !bare && from < first - 1 ? terms.words(from, first - 2) : "";
  }

  /** "; 11 died": what those counted did, where nothing before them says who they are. */
  private String doers(Draft draft, int first, int last) {
    String next = terms.lower(last + 1);
    boolean opens = first > 0 && !terms.isWord(first - 1) && !terms.isDigits(first - 1)
        || terms.lower(first - 1).equals("and");
    boolean does = next.equals("were")
        || next.equals("died")
        || next.equals("are")
        || next.equals("survived")
        || next.equals("fled");
    boolean bare = draft.kind() == FigureKind.COUNT && draft.unit().code().isEmpty();
    return bare && opens && does ? following(last) : "";
  }

  /** What stands after a share or a price: "12% of voters", "$5 million in aid", "for the painting". */
  private String afterwards(Draft draft, int first, int last) {
    String next = terms.lower(last + 1);
    boolean money = draft.kind() == FigureKind.MONEY;
    boolean worth = next.equals("worth") && terms.lower(last + 2).equals("of");
    boolean share = next.equals("of") && !terms.lower(first - 1).equals("of");
    boolean into = money && next.equals("in") && isThing(last + 2);
    boolean buys = money && next.equals("for") && isThing(Phrases.afterArticle(terms, last + 2));
    if (!worth && !share && !into && !buys) {
      return "";
    }
    int from = Phrases.afterArticle(terms, last + (worth ? 3 : 2));
    while (share
        && from < last + 6
        && (terms.isDigits(from) || NumberWords.begins(terms.lower(from)))) {
      from++; // "30% of the 2,000 respondents"
    }
    return Phrases.after(terms, from, 6);
  }

  /** A noun in small letters, not a place, a year or a number. */
  private boolean isThing(int term) {
    String word = terms.lower(term);
    boolean coin = word.equals("the") || word.equals("fiscal") || word.equals("total");
    return terms.isWord(term)
        && !terms.isCapitalised(term)
        && !StopWords.isStop(word)
        && !coin
        && !NumberWords.begins(word);
  }

  /** Subject and verb before the figure or, where it opens its clause, what was told before it. */
  private String clause(int first, int last) {
    int start = Phrases.clauseStart(terms, first);
    int end = first - 1;
    if (terms.lower(start).equals("of") && terms.lower(start + 1).startsWith("whi")) {
      return following(last); // "of which 2 billion falls due"
    }
    int said = saidBefore(start, end);
    if (said == end) {
      return following(last); // "the minister claimed 190 were dead"
    }
    start = said >= 0 && !isNameless(said + 1, end) ? said + 1 : start;
    boolean afterAnother = previousLast >= start;
    int join = afterAnother ? lastJoin(previousLast + 1, end) : -1;
    int from = join >= 0 ? join + 1 : start;
    end = trimmed(from, end);
    boolean nameless = isNameless(from, end) || afterAnother && end <= previousLast;
    if (nameless) {
      if (!previous.isEmpty()) {
        return previous;
      }
      String before = start > 1 ? segment(Phrases.clauseStart(terms, start - 1), start - 2) : "";
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
    return small && ending;
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
    return commas ? segment(Phrases.clauseStart(terms, aside - 1), aside - 2) : "";
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

  private String following(int last) {
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

  private static boolean isLeading(String word) {
    return word.equals("and") || word.equals("but") || word.equals("as");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
