package org.nightdesk.reporting.reread;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A document as its readers have it.
 *
 * @param file its name in the folder of the night
 * @param text its words, markup taken away
 * @param links where it leads, in the order of the document
 * @param anchors the places in it that links may lead to
 * @param faults what is wrong with it by itself, a line each
 */
public record WrittenDocument(
    String file, String text, List<String> links, Set<String> anchors, List<String> faults) {
  /** Digits of an id after its letter. */
  private static final int DIGITS = 16;

  public WrittenDocument {
    links = List.copyOf(links);
    anchors = Set.copyOf(anchors);
    faults = List.copyOf(faults);
  }

  /** The ids that stand in the text: a letter and 16 hexadecimal digits, with paragraph and sentence for evidence. */
  SortedSet<String> ids() {
    SortedSet<String> ids = new TreeSet<>();
    int at = 0;
    while (at + DIGITS < text.length()) {
      int end = idEnd(at);
      if (end > at) {
        ids.add(text.substring(at, end));
        at = end;
      } else {
        at++;
      }
    }
    return Collections.unmodifiableSortedSet(ids);
  }

  /** Where the id that begins here ends; -1 where none does. */
  private int idEnd(int at) {
    if (!isLetter(text.charAt(at)) || at > 0 && isWordCharacter(text.charAt(at - 1))) {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && end <= at + DIGITS && isHexadecimal(text.charAt(end))) {
      end++;
    }
    if (end != at + 1 + DIGITS || end < text.length() && isWordCharacter(text.charAt(end))) {
      return -1;
    }
    int paragraph = numberEnd(end);
    int sentence = paragraph < 0 ? -1 : numberEnd(paragraph);
    return sentence < 0 ? end : sentence;
  }

  /** The end of a full stop and digits that stand here; -1 where none do. */
  private int numberEnd(int at) {
    if (at + 1 >= text.length() || text.charAt(at) != '.') {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end == at + 1 ? -1 : end;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isHexadecimal(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
  }

  private static boolean isWordCharacter(char c) {
    return isLetter(c) || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }
}
