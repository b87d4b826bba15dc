package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * Names the lists leave no doubt of, and bodies whose name begins with what they are, "Institute for the Study of Glass": as long as the
 * words go on as such names do, they are one name, whatever the model knows of the rest.
 */
final class OpenedNames {
  private static final long OF = WordKeys.of("of");
  private static final long FOR = WordKeys.of("for");
  private static final long THE = WordKeys.of("the");

  private final WordTable words;

  OpenedNames(WordTable words) {
    this.words = words;
  }

  /** The names and the bodies no name touches, in text order. */
  List<FoundName> add(List<FoundName> names) {
    boolean[] taken = new boolean[words.count()];
    for (FoundName name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        taken[i] = true;
      }
    }
    List<FoundName> all = new ArrayList<>(names);
    for (int s = 0; s < words.sentences(); s++) {
      if (words.isTitleCase(s)) {
        continue;
      }
      int end = words.first(s + 1);
      for (int i = words.first(s); i < end; i++) {
        EntityType listed = listedAt(i, end, taken);
        if (listed != EntityType.OTHER) {
          int last = words.lastOfListed(i);
          all.add(new FoundName(s, i, last, listed));
          i = last;
          continue;
        }
        int last = lastOf(i, end, taken);
        if (last > i) {
          all.add(new FoundName(s, i, last, EntityType.ORG));
          i = last;
        }
      }
    }
    all.sort(Comparator.comparingInt(FoundName::first));
    return all;
  }

  /** What a listed name of several words that no name touches names; OTHER where none begins. */
  private EntityType listedAt(int first, int end, boolean[] taken) {
    int last = words.lastOfListed(first);
    boolean free = last > first && !(last + 1 < end && taken[last + 1] && words.isGlued(last + 1));
    for (int i = first; free && i <= last; i++) {
      free = !taken[i];
    }
    if (free) {
      for (EntityType type : List.of(EntityType.PERSON, EntityType.ORG, EntityType.PLACE)) {
        if (words.isListedWhole(first, last, type.ordinal())) {
          return type;
        }
      }
    }
    return EntityType.OTHER;
  }

  /** The last word of the body that begins at the word; the word before it where none does. */
  private int lastOf(int first, int end, boolean[] taken) {
    boolean opens = !taken[first]
        && words.isCapital(first)
        && WordClass.ORGANISATION_OPENER.in(words.classes(first))
        && !WordClass.FIRST_NAME.in(words.classes(first));
    int last = opens ? afterConnector(first, end, taken) : -1;
    if (last < 0) {
      return first - 1;
    }
    for (int next = last; next >= 0; next = next(last, end, taken)) {
      last = next;
    }
    return last;
  }

  private int next(int last, int end, boolean[] taken) {
    int next = last + 1;
    if (next < end && !taken[next] && words.isCapital(next)) {
      return next;
    }
    return afterConnector(last, end, taken);
  }

  /** The capitalised word behind "of", "of the", "for" or "for the"; -1 where there is none. */
  private int afterConnector(int word, int end, boolean[] taken) {
    int connector = word + 1;
    if (connector >= end || words.key(connector) != OF && words.key(connector) != FOR) {
      return -1;
    }
    int after =
        connector + 1 < end && words.key(connector + 1) == THE ? connector + 2 : connector + 1;
    boolean goesOn = after < end
        && !taken[after]
        && words.isCapital(after)
        && !WordClass.CALENDAR.in(words.classes(after));
    return goesOn ? after : -1;
  }
}
