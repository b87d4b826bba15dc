package org.nightdesk.enrichment.name;

import com.ibm.icu.lang.UScript;

/**
 * Whether two spellings name one person, body or place, judged by the letters alone.
 *
 * <p>The articles decide further: {@link EntityResolver} joins {@link Verdict#SAME} unless something
 * speaks against it, {@link Verdict#LIKELY} only where something speaks for it.
 *
 * @param reason a few words, not a sentence: "another transliteration"
 */
public record SameName(Verdict verdict, String reason) {
  /** How sure the letters are. */
  public enum Verdict {
    /** Spellings of one name. */
    SAME,
    /** So close that one may be a slip for the other. */
    LIKELY,
    /** Two names. */
    DIFFERENT
  }

  /** Whether the letters allow that the two are one. */
  public boolean isSame() {
    return verdict != Verdict.DIFFERENT;
  }

  static SameName different(String reason) {
    return new SameName(Verdict.DIFFERENT, reason);
  }

  /**
   * Compares two names as written. Symmetric; knows nothing of who bears them.
   *
   * @param type what both are taken for
   */
  public static SameName of(String a, String b, EntityType type) {
    String foldedA = ArticleUnits.fold(a);
    String foldedB = ArticleUnits.fold(b);
    if (foldedA.isEmpty() || foldedB.isEmpty()) {
      return different("no letters");
    }
    if (foldedA.equals(foldedB)) {
      return new SameName(Verdict.SAME, "the same but for capitals, accents or marks");
    }
    return switch (type) {
      case PERSON -> persons(a, b);
      case ORG -> new OrganisationMatch().compare(OrganisationName.of(a), OrganisationName.of(b));
      case PLACE, EVENT, PRODUCT, OTHER -> others(foldedA, foldedB);
    };
  }

  private static SameName persons(String a, String b) {
    int script = LatinLetters.scriptOf(a);
    boolean both = script != UScript.LATIN && script == LatinLetters.scriptOf(b);
    return both
        ? new PersonMatch().compare(PersonName.inOwnLetters(a), PersonName.inOwnLetters(b))
        : new PersonMatch().compare(PersonName.of(a), PersonName.of(b));
  }

  private static SameName others(String foldedA, String foldedB) {
    SameNames same = SameNames.shared();
    if (same.canonical(foldedA).equals(same.canonical(foldedB))) {
      return new SameName(Verdict.SAME, "another name");
    }
    String soundA = Transliteration.skeleton(foldedA);
    String soundB = Transliteration.skeleton(foldedB);
    if (soundA.equals(soundB) && soundA.length() >= 4) {
      return new SameName(Verdict.SAME, "another transliteration");
    }
    boolean close = foldedA.charAt(0) == foldedB.charAt(0)
        && Math.min(foldedA.length(), foldedB.length()) >= 7
        && Transliteration.areCloseSkeletons(soundA, soundB);
    return close ? new SameName(Verdict.LIKELY, "another spelling") : different("other letters");
  }
}
