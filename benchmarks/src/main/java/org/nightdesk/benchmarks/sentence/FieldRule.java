package org.nightdesk.benchmarks.sentence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** When a field as read is what its label asks for. Empty fits only empty, whatever the rule. */
enum FieldRule {
  /** The same characters. */
  SAME {
    @Override
    boolean agree(String wanted, String found) {
      return wanted.equals(found);
    }
  },
  /** The same number; a label with four decimals or more is compared after rounding to as many. */
  DECIMAL {
    @Override
    boolean agree(String wanted, String found) {
      BigDecimal label = new BigDecimal(wanted);
      BigDecimal read = new BigDecimal(found);
      return label.compareTo(
              label.scale() < ROUNDED_FROM
                  ? read
                  : read.setScale(label.scale(), RoundingMode.HALF_UP))
          == 0;
    }
  },
  /** All words of the label, and not many more. */
  WORDS {
    @Override
    boolean agree(String wanted, String found) {
      List<String> label = words(wanted);
      List<String> read = words(found);
      return read.containsAll(label) && read.size() <= label.size() + MOST_MORE_WORDS;
    }
  },
  /** One of the two has all words of the other, articles aside: "Lund" is "Per Lund". */
  SOME_WORDS {
    @Override
    boolean agree(String wanted, String found) {
      List<String> label = words(wanted);
      List<String> read = words(found);
      return label.containsAll(read) || read.containsAll(label);
    }
  },
  /** Judged together with the other labels of its group, see {@link Pairing}; here only whether there is one. */
  GROUP {
    @Override
    boolean agree(String wanted, String found) {
      return true;
    }
  };

  private static final int ROUNDED_FROM = 4;
  private static final int MOST_MORE_WORDS = 8;
  private static final String MARKS = ".,;:!?()\"'“”‘’";

  /** Whether two fields that are both not empty agree. */
  abstract boolean agree(String wanted, String found);

  /** Whether what was found is one of the answers that are right. */
  boolean right(List<String> answers, String found) {
    return answers.stream()
        .anyMatch(answer ->
            answer.isEmpty() || found.isEmpty() ? answer.equals(found) : agree(answer, found));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String written : text.toLowerCase(Locale.ROOT).split("\\s+")) {
      int start = 0;
      int end = written.length();
      while (start < end && MARKS.indexOf(written.charAt(start)) >= 0) {
        start++;
      }
      while (end > start && MARKS.indexOf(written.charAt(end - 1)) >= 0) {
        end--;
      }
      String word = written.substring(start, end);
      if (word.endsWith("'s") || word.endsWith("’s")) {
        word = word.substring(0, word.length() - 2);
      }
      if (!word.isEmpty() && !word.equals("the") && !word.equals("a") && !word.equals("an")) {
        words.add(word);
      }
    }
    return words;
  }
}
