package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names by their first word; finds the longest that stands at a place. */
final class NameIndex {
  private static final Comparator<KnownName> LONGEST_AND_SUREST_FIRST =
      Comparator.comparing(KnownName::length).thenComparing(KnownName::sure).reversed();

  private final Map<String, List<KnownName>> byFirstWord = new HashMap<>();

  void add(KnownName name) {
    if (!name.isNone()) {
      List<KnownName> names =
          byFirstWord.computeIfAbsent(name.folded().getFirst(), first -> new ArrayList<>(1));
      int at = names.size();
      while (at > 0 && LONGEST_AND_SUREST_FIRST.compare(name, names.get(at - 1)) < 0) {
        at--;
      }
      names.add(at, name);
    }
  }

  /** The longest name that begins at the piece; {@link KnownName#NONE} where none does. */
  KnownName longestAt(Pieces pieces, int first) {
    for (KnownName name : byFirstWord.getOrDefault(pieces.folded(first), List.of())) {
      if (standsAt(name, pieces, first)) {
        return name;
      }
    }
    return KnownName.NONE;
  }

  private static boolean standsAt(KnownName name, Pieces pieces, int first) {
    if (first + name.length() > pieces.count()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      int piece = first + i;
      if (!name.folded().get(i).equals(pieces.folded(piece))
          || !isWrittenAlike(name.words().get(i), pieces, piece)
          || i > 0 && pieces.isGlued(piece)) {
        return false;
      }
    }
    return true;
  }

  /** An acronym must be written in capitals, a name with a capital; "us" is not the country. */
  private static boolean isWrittenAlike(String listed, Pieces pieces, int piece) {
    if (Spellings.isAllCapitals(listed)) {
      return pieces.word(piece).equals(listed)
          && !(pieces.isAllCapitals() && pieces.is(piece, WordClass.COMMON));
    }
    return !Character.isUpperCase(listed.codePointAt(0)) || pieces.isCapitalised(piece);
  }
}
