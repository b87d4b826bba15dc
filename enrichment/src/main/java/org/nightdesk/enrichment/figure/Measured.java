package org.nightdesk.enrichment.figure;

import java.util.Set;

/** What a figure counts or measures, in words of its sentence. */
final class Measured {
  private static final int LONGEST_SHARED = 5;
  private static final Set<String> ENDING =
      Set.of("in", "on", "at", "from", "to", "of", "with", "off", "near", "by", "during");

  private final Terms terms;
  private final MeasuredClause clauses;
  private int previousLast = -1;
  private String previous = "";

  Measured(Terms terms) {
    this.terms = terms;
    this.clauses = new MeasuredClause(terms);
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
    return bought.isEmpty() ? clauses.around(first, last, previous, previousLast) : bought;
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
    boolean against = draft.kind() == FigureKind.RATIO && !draft.per().isEmpty();
    if (draft.kind() == FigureKind.RATIO && !against) {
      from = afterNumbers(draft);
    }
    int end = draft.last();
    for (int at = from; at < draft.last() && !draft.per().isEmpty(); at++) {
      if (end == draft.last()
          && (isPer(terms.lower(at + 1)) || against && terms.lower(at + 1).equals("to"))) {
        end = at; // "deaths per 100,000 people"
      }
    }
    boolean favour = terms.lower(end + 1).equals("in") && terms.lower(end + 2).startsWith("favo");
    if (terms.lower(end + 1).equals("of") || favour) {
      int begin = Phrases.afterArticle(terms, end + 2);
      int phraseEnd = Phrases.nounEnd(terms, begin, 5);
      end = phraseEnd >= begin ? phraseEnd : end;
    }
    return terms.words(from, end == draft.last() ? sharedWith(end) : end);
  }

  /** "40 men and women", "12 tugs and long barges.": the end of a second noun counted with the first. */
  private int sharedWith(int end) {
    int first = end + 2;
    if (!terms.lower(end + 1).equals("and") || !CountedNoun.isPlural(terms, end)) {
      return end;
    }
    int last = first - 1;
    for (int at = first; at < first + LONGEST_SHARED && terms.isWord(at); at++) {
      String word = terms.lower(at);
      if (StopWords.isStop(word) || NumberWords.begins(word) || NumberWords.isVague(word)) {
        break;
      }
      last = at;
    }
    boolean ends = !terms.isWord(last + 1) && !terms.isDigits(last + 1)
        || ENDING.contains(terms.lower(last + 1));
    return last >= first && ends && CountedNoun.isPlural(terms, last) ? last : end;
  }

  private static boolean isPer(String word) {
    if (word.equals("for")) {
      return true; // "for every ten beds"
    }
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
    return bare && opens && does ? clauses.following(last) : "";
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
    return terms.words(from, Phrases.nounEnd(terms, from, 6));
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
}
