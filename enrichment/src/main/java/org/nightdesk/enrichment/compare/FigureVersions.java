package org.nightdesk.enrichment.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;

/** How different values given for one thing stand to one another. */
final class FigureVersions {
  /** Words of a value that has come in the place of another. */
  private static final List<String> NEWER = List.of(
      " now ",
      " rose to ",
      " rise to ",
      " rises to ",
      " risen to ",
      " climbed to ",
      " grew to ",
      " grown to ",
      " increased to ",
      " increase to ",
      " go up to ",
      " went up to ",
      " fell to ",
      " fall to ",
      " reduced to ",
      " lowered to ",
      " raised ",
      " widened ",
      " extended ",
      " expanded ",
      " revised ",
      " corrected ",
      " updated ",
      " instead of ");

  /** Words directly around a count that takes in more than one without them. */
  private static final List<String> TOTAL_BEFORE = List.of("a total of", "altogether", "in all");

  private static final List<String> TOTAL_AFTER = List.of(
      "altogether",
      "in all",
      "in total",
      "nationwide",
      "countrywide",
      "worldwide",
      "across the country",
      "throughout the country",
      "combined",
      "overall",
      "including");

  /** Words directly behind a count that is smaller for what it leaves out. */
  private static final List<String> PART_AFTER = List.of("alone");

  /** Characters around a figure in which those words stand: its noun may come between. */
  private static final int AROUND = 40;

  /** Words of a value that has been replaced. */
  private static final List<String> OLDER = List.of(" previous ", " original ", " initial ");

  /** What is counted up while it goes on. */
  private static final List<String> HARM = List.of(
      "die",
      "toll",
      "injure",
      "missing",
      "evacuate",
      "displace",
      "burn",
      "destroy",
      "damage",
      "flood",
      "infect",
      "arrest");

  /** Words before a count that takes in what was counted before. */
  private static final List<String> TOTAL = List.of(
      " toll ",
      " bringing the ",
      " brings the ",
      " brought the ",
      " taking the ",
      " number of dead ",
      " number of deaths ",
      " number of people killed ",
      " deaths ");

  private static final List<String> RISING = List.of(
      " rose to ",
      " risen to ",
      " climbed to ",
      " rises to ",
      " grown to ",
      " grew to ",
      " to ",
      " stands at ",
      " stood at ",
      " now at ");

  /** Words of a state that lasts, so that another day may know another value. */
  private static final Set<String> LASTING =
      Set.of("stands", "stand", "remain", "remains", "still", "now");

  private final ComparedStory story;

  FigureVersions(ComparedStory story) {
    this.story = story;
  }

  /**
   * The kind of difference, the gravest of all pairs of values; rounding where all agree. Two values
   * are of other times where any of their sources tell them as of other times.
   */
  Difference.Kind kind(List<FigureGrouper.Placed> figures) {
    Map<String, Difference.Kind> ofPair = new TreeMap<>();
    for (int i = 0; i < figures.size(); i++) {
      for (int k = i + 1; k < figures.size(); k++) {
        FigureGrouper.Placed a = figures.get(i);
        FigureGrouper.Placed b = figures.get(k);
        if (FigureTerms.likeness(a.figure(), b.figure()) == 0) {
          String one = FigureTerms.value(a.figure());
          String other = FigureTerms.value(b.figure());
          String pair = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
          ofPair.merge(pair, kind(a, b), FigureVersions::better);
        }
      }
    }
    return ofPair.values().stream().min(Comparator.naturalOrder()).orElse(Difference.Kind.ROUNDING);
  }

  /** The kind that explains more. */
  private static Difference.Kind better(Difference.Kind one, Difference.Kind other) {
    if (one == Difference.Kind.FIGURE || other == Difference.Kind.FIGURE) {
      return one == Difference.Kind.FIGURE ? other : one;
    }
    return one.compareTo(other) <= 0 ? one : other;
  }

  private Difference.Kind kind(FigureGrouper.Placed a, FigureGrouper.Placed b) {
    String dayA = published(a);
    String dayB = published(b);
    boolean otherDay = !dayA.isEmpty() && !dayB.isEmpty() && !dayA.equals(dayB);
    FigureGrouper.Placed later = dayA.compareTo(dayB) >= 0 ? a : b;
    boolean deaths = isOfDeaths(a) && isOfDeaths(b);
    if (isPartOf(a, b) || isPartOf(b, a)) {
      return Difference.Kind.SCOPE;
    }
    if (tellsOfOlder(a) != tellsOfOlder(b)) {
      return Difference.Kind.REVISION;
    }
    FigureGrouper.Placed earlier = later == a ? b : a;
    boolean grown = otherDay && deaths && hasGrown(earlier, later);
    if (!grown && FigureScope.isOther(a, b)) {
      return Difference.Kind.SCOPE;
    }
    if (!deaths && areOfOtherMonths(a.clause(), b.clause())) {
      return Difference.Kind.OTHER_TIME;
    }
    if (otherDay && (deaths || tellsOfNewer(later) || hasGrown(earlier, later))
        || deaths && (tellsOfNewer(a) || tellsOfNewer(b))) {
      return Difference.Kind.REVISION;
    }
    boolean lasting =
        a.figure().kind() != FigureKind.DURATION && (tellsOfLasting(a) || tellsOfLasting(b));
    boolean spread = otherDay
        && later.figure().kind() == FigureKind.MEASURE
        && isOfHarm(earlier)
        && isOfHarm(later);
    return isOtherTime(a, b) || spread || otherDay && lasting
        ? Difference.Kind.OTHER_TIME
        : Difference.Kind.FIGURE;
  }

  /** "Fell to 5.1 percent in September", "rose to 5.2 percent in October": values of their own times. */
  private static boolean areOfOtherMonths(Clause a, Clause b) {
    boolean months = isOfMonth(a.date()) && isOfMonth(b.date());
    return months && !a.date().equals(b.date());
  }

  private static boolean isOfMonth(String date) {
    return !date.isEmpty() && date.length() < 10;
  }

  /** "Bringing the toll to 28", "the number of dead has risen to 19". */
  boolean isTotal(Clause clause, Figure figure) {
    String text = story.text(clause);
    int from = clause.where().start();
    String before =
        " " + Wording.normal(text.substring(from, Math.max(from, figure.where().start()))) + " ";
    return TOTAL.stream().anyMatch(before::contains) && RISING.stream().anyMatch(before::endsWith);
  }

  /** A count of harm that a later article gives higher, for such counts only grow. */
  private boolean hasGrown(FigureGrouper.Placed earlier, FigureGrouper.Placed later) {
    boolean counts =
        later.figure().kind() == FigureKind.COUNT || later.figure().kind() == FigureKind.MONEY;
    boolean harm = isOfHarm(earlier) && isOfHarm(later);
    return counts
        && harm
        && Values.high(earlier.figure()).compareTo(Values.high(later.figure())) < 0;
  }

  private static boolean isOfHarm(FigureGrouper.Placed placed) {
    return placed.clause().terms().stream()
        .anyMatch(term -> HARM.stream().anyMatch(concept -> Lexicon.english().isOf(term, concept)));
  }

  /** The larger counts all, or the smaller says that it counts a part. */
  private boolean isPartOf(FigureGrouper.Placed part, FigureGrouper.Placed whole) {
    return Values.high(part.figure()).compareTo(Values.low(whole.figure())) < 0
        && (isWithin(whole, TOTAL_BEFORE, TOTAL_AFTER) && !isWithin(part, TOTAL_BEFORE, TOTAL_AFTER)
            || isWithin(part, List.of(), PART_AFTER) && !isWithin(whole, List.of(), PART_AFTER));
  }

  private boolean isWithin(
      FigureGrouper.Placed placed, List<String> wordsBefore, List<String> wordsAfter) {
    String text = story.text(placed.clause());
    Span figure = placed.figure().where();
    Span clause = placed.clause().where();
    String before =
        Wording.normal(text.substring(clause.start(), Math.max(clause.start(), figure.start())));
    int end = Math.min(clause.end(), figure.end() + AROUND);
    String after = Wording.normal(text.substring(Math.min(figure.end(), end), end)) + " ";
    boolean opens = wordsBefore.stream().anyMatch(before::endsWith);
    return opens || wordsAfter.stream().anyMatch(words -> after.startsWith(words + " "));
  }

  private static boolean tells(FigureGrouper.Placed placed, List<String> words) {
    String told = " " + placed.clause().words() + " ";
    return words.stream().anyMatch(told::contains);
  }

  private boolean isOfDeaths(FigureGrouper.Placed placed) {
    return FigureTerms.countsPeople(placed.figure())
        && placed.clause().terms().stream()
            .anyMatch(term ->
                Lexicon.english().isOf(term, "die") || Lexicon.english().isOf(term, "toll"));
  }

  private static boolean tellsOfNewer(FigureGrouper.Placed placed) {
    return tells(placed, NEWER);
  }

  private static boolean tellsOfOlder(FigureGrouper.Placed placed) {
    return tells(placed, OLDER);
  }

  private static boolean tellsOfLasting(FigureGrouper.Placed placed) {
    String[] words = placed.clause().words().split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean being = words[i].equals("is") || words[i].equals("are");
      boolean done =
          i + 1 < words.length && (words[i + 1].endsWith("ed") || words[i + 1].equals("to"));
      if (LASTING.contains(words[i]) || being && !done) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOtherTime(FigureGrouper.Placed a, FigureGrouper.Placed b) {
    Figure first = a.figure();
    Figure second = b.figure();
    boolean asOf =
        !first.asOf().isEmpty() && !second.asOf().isEmpty() && !first.asOf().equals(second.asOf());
    boolean dates = !a.clause().date().isEmpty()
        && !b.clause().date().isEmpty()
        && !a.clause().date().equals(b.clause().date());
    return asOf || dates;
  }

  private String published(FigureGrouper.Placed placed) {
    String value = story
        .material()
        .articles()
        .get(placed.clause().article())
        .article()
        .about()
        .published()
        .value();
    return value.length() > 10 ? value.substring(0, 10) : value;
  }
}
