package org.nightdesk.enrichment.time;

import java.util.Set;

/**
 * Tells from the verb nearest to a date whether the date lies ahead or behind. The verb before it
 * counts first ("said on Friday that he will go"), then the one after it ("On Friday he will go").
 */
final class TenseReader {
  private static final int REACH = 20;
  /** "Is closed until Friday" tells no past. */
  private static final Set<String> PRESENT_PASSIVE = Set.of("is", "are", "be", "being", "stays");

  private static final Set<String> FUTURE = words("""
      will shall won't won’t would may might should must can could scheduled due expected
      planned slated anticipated predict predicts forecasts expect plans plan expects upcoming intends hopes aims tomorrow poised let's
      let’s cannot
      """);
  private static final Set<String> PAST = words("""
      was were had has have did been said told met went came took gave made saw got held led
      left lost won kept began became broke brought built bought caught chose cut drew drove
      fell felt fought found flew grew heard hit knew laid let meant paid put ran rose sent
      sat shot shut sold spent spoke stood stole struck swore taught thought threw understood
      woke wore wrote sank sought set slid spread beat bore hid rode shook sprang swept
      withdrew overtook underwent read wasn't wasn’t didn't didn’t
      """);
  private static final Set<String> NOT_PAST = words("""
      need speed indeed feed seed weed bleed breed exceed proceed succeed agreed-upon united
      hundred sacred naked embed shed red bed so-called
      """);

  private static final Set<String> APPOINTED = words("""
      meet meets play plays faces begins opens starts hosts travels visits votes resumes returns
      goes arrives leaves decides elects holds kicks ends expires takes flies
      """);

  private TenseReader() {}

  /** "Adjourned until Friday", "postponed to 3 May": the new day lies ahead. */
  private static final Set<String> PUTTING_OFF = words("""
      postponed adjourned delayed deferred rescheduled extended remanded postpone adjourn delay
      defer reschedule extend prolonged pushed
      """);

  private static final int PUTTING_OFF_REACH = 8;

  static Direction direction(DatedSentence sentence, int first, int last) {
    boolean ahead =
        sentence.lower(first - 1).equals("of") && sentence.lower(first - 2).equals("ahead");
    if (ahead || isPutOff(sentence, first)) {
      return Direction.FUTURE;
    }
    Direction before = Direction.UNKNOWN;
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (isClauseEnd(sentence.lower(i))) {
        break;
      }
      before = at(sentence, i);
      if (before != Direction.UNKNOWN) {
        return before;
      }
    }
    if (isOpening(sentence, first)) {
      return Direction.PAST;
    }
    for (int i = last + 1; i < Math.min(sentence.count(), last + REACH); i++) {
      if (isClauseEnd(sentence.lower(i))) {
        break;
      }
      Direction after = at(sentence, i);
      if (after != Direction.UNKNOWN) {
        return after;
      }
    }
    return tellsAhead(sentence, first, last) ? Direction.FUTURE : Direction.UNKNOWN;
  }

  private static boolean isPutOff(DatedSentence sentence, int first) {
    boolean until = switch (sentence.lower(first - 1)) {
      case "until", "till", "to" -> true;
      default -> false;
    };
    for (int i = first - 2; until && i >= Math.max(0, first - PUTTING_OFF_REACH); i--) {
      if (PUTTING_OFF.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** "On Saturday the winners meet the holders": an appointment told in the present. */
  private static boolean tellsAhead(DatedSentence sentence, int first, int last) {
    int from = Math.max(0, first - REACH);
    for (int i = from; i < Math.min(sentence.count(), last + REACH); i++) {
      if (APPOINTED.contains(sentence.lower(i)) && !sentence.tokens().isCapitalised(i)) {
        return true;
      }
    }
    return false;
  }

  /** "After their talks on Monday, they will": what comes after lies behind. */
  private static boolean isOpening(DatedSentence sentence, int first) {
    String opening = sentence.lower(0);
    boolean after = switch (opening) {
      case "after", "following", "since" -> true;
      case "according" -> sentence.lower(1).equals("to");
      default -> false;
    };
    for (int i = 1; after && i < Math.min(first, REACH); i++) {
      after = !sentence.lower(i).equals(",");
    }
    return after && first > 0 && first < REACH;
  }

  private static Direction at(DatedSentence sentence, int i) {
    String word = sentence.lower(i);
    if (word.equals("may") && sentence.tokens().isCapitalised(i) && i > 0) {
      return Direction.UNKNOWN;
    }
    boolean lets = word.equals("let") && sentence.isJoined(i + 1);
    if (lets || isPrepared(sentence, i)) {
      return Direction.FUTURE;
    }
    boolean have = sentence.lower(i + 1).equals("have") && !word.equals("will");
    if (have && FUTURE.contains(word)) {
      return Direction.PAST; // "may have killed"
    }
    if (FUTURE.contains(word) || word.endsWith("'ll") || word.endsWith("’ll")) {
      return Direction.FUTURE;
    }
    if (PAST.contains(word) || isRegularPast(sentence, i, word)) {
      return Direction.PAST;
    }
    boolean present = word.equals("is") || word.equals("are") || word.equals("am");
    String next = sentence.lower(i + 1);
    if (present && (next.equals("to") || next.endsWith("ing"))) {
      return Direction.FUTURE;
    }
    return Direction.UNKNOWN;
  }

  /** "Set to meet", "set for Friday", "agreed to meet": what is prepared lies ahead. */
  private static boolean isPrepared(DatedSentence sentence, int i) {
    String word = sentence.lower(i);
    String next = sentence.lower(i + 1);
    boolean set = word.equals("set") && (next.equals("to") || next.equals("for"));
    boolean agreed = (word.equals("agreed") || word.equals("going") || word.equals("ready"))
        && next.equals("to");
    return set || agreed;
  }

  private static boolean isRegularPast(DatedSentence sentence, int i, String word) {
    return word.length() > 4
        && word.endsWith("ed")
        && !NOT_PAST.contains(word)
        && !PRESENT_PASSIVE.contains(sentence.lower(i - 1))
        && !sentence.tokens().isCapitalised(i);
  }

  private static boolean isClauseEnd(String mark) {
    return mark.equals(";") || mark.equals(":") || mark.equals("—");
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
