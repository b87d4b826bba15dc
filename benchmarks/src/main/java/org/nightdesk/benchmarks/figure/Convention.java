package org.nightdesk.benchmarks.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nightdesk.enrichment.figure.FigureKind;

/**
 * What a set labels by a rule of its own that a reader of news would not follow, told by the shape of an item
 * and never by its name. What is only hard is none of these.
 */
enum Convention {
  /** The item asks one reader of several, and the set labels that reader's sort alone. */
  OTHER_SORT("a figure of a sort the item's model does not label, clear of all labels") {
    @Override
    boolean covers(LabelledText item, FoundFigure figure) {
      boolean clear = item.labels().stream().noneMatch(figure::overlaps);
      return clear && !item.model().isEmpty() && !isSortOf(item.model(), figure);
    }
  },
  /** "from $30 to $50" = 40: nobody said forty. A night's row has both ends. */
  MIDDLE_OF_RANGE("the middle between two numbers as the value of both") {
    @Override
    boolean covers(LabelledText item, LabelledFigure label) {
      List<Double> numbers = NUMBER
          .matcher(label.words())
          .results()
          .map(number -> Double.parseDouble(number.group().replace(",", "")))
          .toList();
      return numbers.size() == 2
          && BETWEEN.matcher(label.words()).find()
          && !numbers.get(0).equals(numbers.get(1))
          && label.value() * 2 == numbers.get(0) + numbers.get(1);
    }
  },
  /** "5/17/2018" and "in 1979" are dates here, and dates are no figures. */
  PART_OF_DATE("a number of a date written in digits, or a year behind its preposition") {
    @Override
    boolean covers(LabelledText item, LabelledFigure label) {
      String before = before(item, label);
      if (YEAR.matcher(label.words()).matches() && IN_YEAR.matcher(before).find()) {
        return true;
      }
      Matcher date = DIGIT_DATE.matcher(item.text());
      while (date.find()) {
        if (date.start() <= label.where().start() && label.where().end() <= date.end()) {
          return true;
        }
      }
      return false;
    }
  },
  /** "Apollo 11", "version two": the number names one of several and counts nothing. */
  PART_OF_NAME("a bare number behind a capitalised word inside the sentence, or behind a word "
      + "that numbers one of several (version, chapter, room)") {
    @Override
    boolean covers(LabelledText item, LabelledFigure label) {
      String before = before(item, label);
      return !label.words().contains(" ")
          && (NAME_BEFORE.matcher(before).find() || NUMBERED.matcher(before).find());
    }
  },
  /** "three-nought-four" is read aloud digit by digit: a telephone, a flight, a room. */
  DIGIT_BY_DIGIT("a digit of a number spelled digit by digit") {
    @Override
    boolean covers(LabelledText item, LabelledFigure label) {
      Matcher spelled = SPELLED.matcher(item.text());
      while (spelled.find()) {
        if (spelled.start() <= label.where().start() && label.where().end() <= spelled.end()) {
          return true;
        }
      }
      return false;
    }
  },
  /** "one in two" = 50: a share without a percent sign is a ratio here, 0.5. */
  SHARE_AS_PERCENT("a share without a percent sign or word, labelled as a percentage") {
    @Override
    boolean covers(LabelledText item, LabelledFigure label) {
      return label.sort().equals("percentage")
          && !PERCENT.matcher(label.words()).find();
    }
  },
  /** "one out of three" is one ratio here; the sets have it so as well in other items. */
  PARTS_OF_SHARE("one of two numbers with nothing but \"in\" or \"out of\" between them, each "
      + "labelled alone") {
    @Override
    boolean covers(LabelledText item, LabelledFigure label) {
      return item.labels().stream()
          .anyMatch(other -> isShare(item, label, other) || isShare(item, other, label));
    }
  },
  /** "a dozen eggs" = 1: the dozen is the unit there, the number here. */
  DOZEN_AS_UNIT("a dozen labelled 1") {
    @Override
    boolean covers(LabelledText item, LabelledFigure label) {
      return DOZEN.matcher(label.words()).matches() && label.value() == 1;
    }
  },
  /** "ten dollars and fifty" = 10.5: spoken at a till, and "fifty" what, no sentence of news says. */
  UNNAMED_CENTS("a sum of money whose cents are a bare number behind \"and\"") {
    @Override
    boolean covers(LabelledText item, LabelledFigure label) {
      return label.sort().equals("currency") && UNNAMED.matcher(label.words()).find();
    }
  };

  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(?:\\.[0-9]+)?");
  private static final Pattern BETWEEN =
      Pattern.compile("[0-9\\p{L}]\\s*(?:-|–|\\bto\\b|\\band\\b)");
  private static final Pattern YEAR = Pattern.compile("1[5-9][0-9]{2}|20[0-9]{2}");
  private static final Pattern IN_YEAR = Pattern.compile("\\b(?:in|since|until|till) $");
  private static final Pattern DIGIT_DATE =
      Pattern.compile("\\b[0-9]{1,4}([/.-])[0-9]{1,2}\\1[0-9]{1,4}\\b");
  private static final Pattern NAME_BEFORE = Pattern.compile("\\S\\s+\\S*?\\p{Lu}\\p{L}+ $");
  private static final Pattern NUMBERED = Pattern.compile(
      "\\b(?:version|chapter|section|page|room|flight|route|grade|class|phase|number) $");
  private static final String DIGIT =
      "(?:zero|nought|oh|one|two|three|four|five|six|seven|eight|nine)";
  private static final Pattern SPELLED =
      Pattern.compile("\\b" + DIGIT + "(?:[ -]" + DIGIT + "){2,}\\b");
  private static final Pattern PERCENT =
      Pattern.compile("%|\\bper\\s?cent|\\bpct\\b|\\bpercentage\\b");
  private static final Pattern SHARE = Pattern.compile("\\s+(?:in|out of)\\s+");
  private static final Pattern DOZEN = Pattern.compile("(?:a|one) dozen");
  private static final Pattern UNNAMED = Pattern.compile(" and [\\p{L}0-9-]+$");

  private final String told;

  Convention(String told) {
    this.told = told;
  }

  /** Its definition in a few words. */
  String told() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + told;
  }

  boolean covers(LabelledText item, LabelledFigure label) {
    return false;
  }

  boolean covers(LabelledText item, FoundFigure figure) {
    return false;
  }

  /** The first convention a label with a number falls under. */
  static Optional<Convention> of(LabelledText item, LabelledFigure label) {
    return Arrays.stream(values())
        .filter(each -> label.isJudged() && each.covers(item, label))
        .findFirst();
  }

  /** The first convention that keeps a figure from being judged. */
  static Optional<Convention> of(LabelledText item, FoundFigure figure) {
    return Arrays.stream(values()).filter(each -> each.covers(item, figure)).findFirst();
  }

  private static String before(LabelledText item, LabelledFigure label) {
    return item.text().substring(0, label.where().start());
  }

  private static boolean isShare(LabelledText item, LabelledFigure one, LabelledFigure other) {
    return one.where().end() < other.where().start()
        && one.isJudged()
        && other.isJudged()
        && SHARE
            .matcher(item.text().substring(one.where().end(), other.where().start()))
            .matches();
  }

  /** Whether the model labels figures of this sort: numbers free of a unit glued to them, money, ages … */
  private static boolean isSortOf(String model, FoundFigure figure) {
    FigureKind kind = figure.kind();
    if (model.startsWith("NumberRange")) {
      return figure.range();
    }
    if (model.startsWith("Number")) {
      return kind != FigureKind.MEASURE || figure.words().contains(" ");
    }
    if (model.startsWith("Percent")) {
      return kind == FigureKind.PERCENT || kind == FigureKind.RATIO;
    }
    return switch (model) {
      case "CurrencyModel" -> kind == FigureKind.MONEY;
      case "AgeModel" -> kind == FigureKind.DURATION;
      case "DimensionModel" -> kind == FigureKind.MEASURE;
      case "TemperatureModel" -> TEMPERATURES.contains(figure.unit());
      default -> !model.startsWith("Ordinal");
    };
  }

  private static final List<String> TEMPERATURES = List.of("Cel", "[degF]", "K", "[degR]");
}
