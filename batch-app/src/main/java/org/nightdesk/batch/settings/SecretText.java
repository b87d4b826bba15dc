package org.nightdesk.batch.settings;

import java.util.List;
import java.util.Locale;

/** What is secret in texts that people and logs are shown. */
public final class SecretText {
  private static final String SHOWN = "***";

  /** A setting, a variable or a parameter whose name ends so holds what is secret. */
  private static final List<String> ENDINGS = List.of("password", "token", "secret");

  /** No name or password before a host is longer. */
  private static final int LONGEST = 200;

  private SecretText() {}

  /** Whether something of this name is secret: {@code nightdesk.state.password}, {@code API_TOKEN}. */
  public static boolean isNameOfOne(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  /** The value of something of this name as it may be shown. */
  public static String shown(String name, String value) {
    return isNameOfOne(name) && !value.isEmpty() ? SHOWN : value;
  }

  /**
   * A text without what is secret in the addresses it cites: the value of a parameter whose name says so,
   * up to the next {@code &}, {@code ;}, quote or space, and what stands between {@code //name:} and
   * {@code @}.
   */
  public static String without(String text) {
    StringBuilder shown = new StringBuilder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      if (text.charAt(i) == '=' && isNameOfOne(wordBefore(text, i))) {
        end = endOfValue(text, i + 1);
      } else if (text.charAt(i) == ':' && isAfterUser(text, i)) {
        end = endBeforeHost(text, i + 1);
      }
      if (end > i + 1) {
        shown.append(text, from, i + 1).append(SHOWN);
        from = end;
        i = end - 1;
      }
    }
    return shown.append(text, from, text.length()).toString();
  }

  private static String wordBefore(String text, int end) {
    int begin = end;
    // No name is longer, and a text of nothing but letters costs no more than its length.
    while (begin > 0 && end - begin < 40 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
      begin--;
    }
    return text.substring(begin, end);
  }

  /** Where the {@code @} before a host stands; {@code begin} where there is none. */
  private static int endBeforeHost(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && end - begin < LONGEST
        && "/@\"' \t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end < text.length() && text.charAt(end) == '@' ? end : begin;
  }

  private static int endOfValue(String text, int begin) {
    int end = begin;
    while (end < text.length() && "&;\"' \t\r\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Whether a colon stands after {@code //name}. */
  private static boolean isAfterUser(String text, int colon) {
    int begin = colon;
    while (begin > 0 && colon - begin < 80 && "/:@ ".indexOf(text.charAt(begin - 1)) < 0) {
      begin--;
    }
    return begin < colon && begin >= 2 && text.startsWith("//", begin - 2);
  }
}
