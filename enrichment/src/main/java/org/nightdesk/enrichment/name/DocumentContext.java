package org.nightdesk.enrichment.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the whole article shows about its words: which it also writes small, which it capitalises. */
final class DocumentContext {
  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> capitalInside = new HashMap<>();

  static DocumentContext of(List<Pieces> sentences) {
    DocumentContext context = new DocumentContext();
    for (Pieces pieces : sentences) {
      for (int i = 0; i < pieces.count(); i++) {
        if (!pieces.isWord(i)) {
          continue;
        }
        if (!pieces.isCapitalised(i)) {
          context.small.add(pieces.folded(i));
        } else if (!pieces.isTitleCase() && !pieces.opens(i)) {
          context.capitalInside.merge(pieces.folded(i), 1, Integer::sum);
        }
      }
    }
    return context;
  }

  boolean isWrittenSmall(String folded) {
    return small.contains(folded);
  }

  /** Whether the word has a capital where only names have. */
  boolean isCapitalInside(String folded) {
    return capitalInside.containsKey(folded);
  }

  /** Whether the hyphenated word joins words that stand alone elsewhere: "US-led", "anti-Assad". */
  boolean isJoinedForTheOccasion(String word, NameLists lists) {
    int known = 0;
    int parts = 0;
    int from = 0;
    while (from <= word.length()) {
      int hyphen = Pieces.hyphenIn(word, from);
      int to = hyphen < 0 ? word.length() : hyphen;
      if (to > from) {
        String part = word.substring(from, to);
        parts++;
        if (isName(part, lists)) {
          known++;
        } else if (Character.isUpperCase(part.charAt(0))
            && !isPrefix(part)
            && !(parts > 1 && lists.classesOf(Spellings.fold(part)) == WordClass.COMMON.bit())) {
          return false;
        } else if (parts == 1 && !isPrefix(part)) {
          return false;
        }
      }
      from = to + 1;
    }
    return known > 0 && parts > 1;
  }

  private static boolean isPrefix(String part) {
    return switch (part.toLowerCase(java.util.Locale.ROOT)) {
      case "anti",
          "pro",
          "ex",
          "non",
          "mid",
          "post",
          "pre",
          "trans",
          "un",
          "inter",
          "intra",
          "near",
          "all",
          "then",
          "early",
          "late",
          "pan",
          "cross",
          "sub",
          "self",
          "neo",
          "extra" -> true;
      default -> false;
    };
  }

  private boolean isName(String part, NameLists lists) {
    if (!Character.isUpperCase(part.charAt(0))) {
      return false;
    }
    String folded = Spellings.fold(part);
    int classes = lists.classesOf(folded);
    return WordClass.DEMONYM.in(classes)
        || lists.isKnownWord(part, folded)
        || capitalInside.containsKey(folded) && !WordClass.FIRST_NAME.in(classes);
  }
}
