package org.nightdesk.corpus.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a line of Markdown begins with. */
final class LineMarks {
  /** Tags whose content is not Markdown up to their end, blank lines included. */
  private static final List<String> RAW_TAGS = List.of("script", "pre", "style", "textarea");

  private static final Map<String, String> RAW_STARTS =
      Map.of("<!--", "-->", "<?", "?>", "<![cdata[", "]]>");

  private LineMarks() {}

  /** Whether nothing but spaces, tabs and a line's end stand there; other white space is text. */
  static boolean isBlank(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (" \t\r".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Columns of white space before a line's text; a tab counts as four. */
  static int indent(String line) {
    int at = 0;
    int indent = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      indent += line.charAt(at) == '\t' ? 4 : 1;
      at++;
    }
    return indent;
  }

  /** Whether an item, a quotation or a rule may begin with it. */
  static boolean isMark(char c) {
    return "-*+>_".indexOf(c) >= 0 || c >= '0' && c <= '9';
  }

  static boolean isHeading(String line) {
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    return level >= 1 && level <= 6 && level < line.length() && line.charAt(level) == ' ';
  }

  /** Column the text of an unindented item begins in; 0 where the line begins none with text. */
  static int bullet(String line) {
    return "-*+".indexOf(line.charAt(0)) >= 0 && !isBreak(line) ? content(line, 1) : 0;
  }

  /** Whether nothing but three or more of the same mark stand there, spaces left out. */
  static boolean isBreak(String line) {
    char mark = line.charAt(0);
    int marks = 0;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == mark) {
        marks++;
      } else if (" \t\r".indexOf(line.charAt(i)) < 0) {
        return false;
      }
    }
    return marks >= 3 && "-*_".indexOf(mark) >= 0;
  }

  /** The same for an item with a number. */
  static int number(String line) {
    int digits = 0;
    while (digits < line.length()
        && digits < 10
        && line.charAt(digits) >= '0'
        && line.charAt(digits) <= '9') {
      digits++;
    }
    boolean marked = digits > 0
        && digits < 10
        && digits < line.length()
        && ".)".indexOf(line.charAt(digits)) >= 0;
    return marked ? content(line, digits + 1) : 0;
  }

  private static int content(String line, int mark) {
    int at = mark;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    if (at == mark || at == line.length() || Character.isWhitespace(line.charAt(at))) {
      return 0;
    }
    return at - mark <= 4 ? at : mark + 1;
  }

  /** Whether marks that could open a fence stand anywhere in the line. */
  static boolean hasFence(String line) {
    return line.contains("```") || line.contains("~~~");
  }

  /** Number of marks that open a fence; 0 where the line opens none. */
  static int fence(String line) {
    int start = indent(line);
    if (start > 3) {
      return 0;
    }
    char mark = line.charAt(start);
    if (mark != '`' && mark != '~') {
      return 0;
    }
    int end = start;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    boolean opens = end - start >= 3 && (mark == '~' || line.indexOf('`', end) < 0);
    return opens ? end - start : 0;
  }

  static boolean closesFence(String line, char mark, int length) {
    int start = indent(line);
    int end = start;
    if (start > 3) {
      return false;
    }
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    return end - start >= length && isBlank(line.substring(end));
  }

  /** What ends the raw HTML the line begins with, lower case; empty where it begins with none. */
  static String htmlEnd(String line) {
    int start = indent(line);
    if (start > 3 || line.charAt(start) != '<') {
      return "";
    }
    String head =
        line.substring(start, Math.min(line.length(), start + 12)).toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> raw : RAW_STARTS.entrySet()) {
      if (head.startsWith(raw.getKey())) {
        return raw.getValue();
      }
    }
    for (String tag : RAW_TAGS) {
      if (head.startsWith("<" + tag)) {
        return "</" + tag;
      }
    }
    return head.startsWith("<!") ? ">" : "";
  }

  /** Whether the end stands in the line that begins the raw HTML too. */
  static boolean isHtmlEndedIn(String line, String end) {
    return line.toLowerCase(Locale.ROOT).indexOf(end, indent(line) + 2) >= 0;
  }

  /** Whether the line begins like a tag of a page. */
  static boolean isTag(String line) {
    int start = indent(line);
    if (start > 3 || line.charAt(start) != '<' || start + 1 >= line.length()) {
      return false;
    }
    char next = line.charAt(start + 1);
    return next == '/' || Character.isLetter(next);
  }

  /** Whether the line can be a row of a table and nothing else. */
  static boolean isPlainRow(String line) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    return line.indexOf('|') >= 0 && !isMark(first) && "#<`~=: \t".indexOf(first) < 0;
  }

  /** Whether the line is the rule under a table's header. */
  static boolean isRule(String line) {
    boolean dash = false;
    boolean bar = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      dash |= c == '-';
      bar |= c == '|';
      if ("|-: \t\r".indexOf(c) < 0) {
        return false;
      }
    }
    return dash && bar;
  }
}
