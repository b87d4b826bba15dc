package org.nightdesk.enrichment.figure;

import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.time.TimeReference;

/** The date that governs a figure: the nearest in its sentence that is not one it is compared to. */
final class AsOf {
  private static final Set<String> COMPARING =
      Set.of("since", "than", "from", "until", "by", "for");
  /** How much farther a date counts that stands before an "and", in characters. */
  private static final int JOINED = 60;
  /** No date farther than so many dates away governs a figure. */
  private static final int MOST = 6;

  private AsOf() {}

  /** The date's value, or empty; {@code comparedTo} are words whose dates do not govern. */
  static String of(Terms terms, List<TimeReference> times, String comparedTo, int first, int last) {
    String value = "";
    int nearest = Integer.MAX_VALUE;
    int middle = firstAfter(times, terms.start(first));
    int end = Math.min(times.size(), middle + MOST);
    for (TimeReference time : times.subList(Math.max(0, middle - MOST), end)) {
      boolean compared = comparedTo.contains(time.text());
      boolean own = isOwn(terms, termAt(terms, time.where().start()), last);
      if (own && !compared && !time.value().isEmpty()) {
        return time.value();
      }
      if (time.value().isEmpty() || compared || isCompared(terms, time, first)) {
        continue;
      }
      boolean before = time.where().end() <= terms.start(first);
      int distance = before
          ? terms.start(first) - time.where().end()
          : (time.where().start() - terms.end(last)) * 2;
      distance += before && joins(terms, time, first) ? JOINED : 0;
      if (distance >= 0 && distance < nearest && !isCut(terms, time, first, last, before)) {
        nearest = distance;
        value = time.value();
      }
    }
    return value;
  }

  /** "1.2% for 2026", "4.3% in September", "2.4% a year earlier": the date of this figure alone. */
  private static boolean isOwn(Terms terms, int time, int last) {
    String link = terms.lower(last + 1);
    boolean linked = link.equals("for") || link.equals("in") || link.equals("on");
    return linked && time == last + 2 || time == last + 1 && terms.isWord(time);
  }

  /** The number of dates that begin before the position. */
  private static int firstAfter(List<TimeReference> times, int position) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).where().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "18 cases in June and 31 in July": the date belongs to what stands before "and". */
  private static boolean joins(Terms terms, TimeReference time, int first) {
    for (int at = termAt(terms, time.where().end()); at < first; at++) {
      if (terms.lower(at).equals("and")) {
        return true;
      }
    }
    return false;
  }

  /** "Since November", "than in October": the date is compared with, except one long told before. */
  private static boolean isCompared(Terms terms, TimeReference time, int first) {
    int at = termAt(terms, time.where().start());
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      String word = terms.lower(i);
      if (COMPARING.contains(word)) {
        boolean reopened = i < first && isParenthesisBetween(terms, at, first);
        return !reopened;
      }
      if (!terms.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isParenthesisBetween(Terms terms, int from, int to) {
    for (int i = from; i < to; i++) {
      if (terms.lower(i).equals("(")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a semicolon, or for a later date a comma, stands between the two. */
  private static boolean isCut(
      Terms terms, TimeReference time, int first, int last, boolean before) {
    int from = before ? termAt(terms, time.where().end()) : last + 1;
    int to = before ? first : termAt(terms, time.where().start());
    for (int i = from; i < to; i++) {
      String word = terms.lower(i);
      boolean cut = word.equals(";")
          || word.equals(".")
          || word.equals("…")
          || before && word.equals(")")
          || !before && (word.equals(",") || word.equals("("));
      if (cut) {
        return true;
      }
    }
    return false;
  }

  private static int termAt(Terms terms, int position) {
    int low = 0;
    int high = terms.count();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (terms.start(middle) < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
