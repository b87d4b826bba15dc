package org.nightdesk.enrichment.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Names known to mean the same: "Kiev" and "Kyiv", "Bob" and "Robert". Unchanging. */
final class SameNames {
  private final Map<String, String> canonical = new HashMap<>();
  /** The lines of first names that hold a name: "Chris" is short for two. */
  private final Map<String, Set<String>> firstNames = new HashMap<>();

  private SameNames() {
    ListFile.readSections("same-names.txt", (section, line) -> {
      boolean first = "first-name".equals(section);
      String[] names = line.split(first ? "\\s+" : "; ?", -1);
      String head = Spellings.fold(names[0]);
      for (String name : names) {
        String folded = Spellings.fold(name);
        if (first) {
          firstNames.computeIfAbsent(folded, key -> new HashSet<>(2)).add(head);
        } else {
          canonical.put(folded, head);
        }
      }
    });
  }

  static SameNames shared() {
    return Shared.NAMES;
  }

  /** The folded name all spellings of the same thing share; the argument where none is listed. */
  String canonical(String folded) {
    return canonical.getOrDefault(folded, folded);
  }

  boolean isListed(String folded) {
    return canonical.containsKey(folded);
  }

  /** Whether the folded first names may be one person's: equal, variants, or an initial. */
  boolean areCompatible(String a, String b) {
    if (a.equals(b) || a.isEmpty() || b.isEmpty()) {
      return true;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    if (areFormsOfOne(a, b)) {
      return true;
    }
    String skeletonA = Transliteration.skeleton(a);
    String skeletonB = Transliteration.skeleton(b);
    return skeletonA.equals(skeletonB)
        || Math.min(skeletonA.length(), skeletonB.length()) >= 6
            && skeletonA.charAt(0) == skeletonB.charAt(0)
            && skeletonA.charAt(skeletonA.length() - 1) == skeletonB.charAt(skeletonB.length() - 1)
            && Transliteration.differByOneAtMost(skeletonA, skeletonB);
  }

  /** Whether the two first names are listed as forms of one: "bill" and "william". */
  boolean areFormsOfOne(String a, String b) {
    Set<String> lines = firstNames.getOrDefault(a, Set.of());
    return firstNames.getOrDefault(b, Set.of()).stream().anyMatch(lines::contains);
  }

  private static final class Shared {
    static final SameNames NAMES = new SameNames();
  }
}
