package org.nightdesk.enrichment.compare;

/** How far two names in lower case may mean the same entity. */
final class NameKinship {
  private static final double SHORT_NAME = 0.9;

  private NameKinship() {}

  /** "Lourosa" and "Tadeu Lourosa", "Tolland" and "Tollanders". */
  static double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = shorter.equals(a) ? b : a;
    boolean surname = shorter.indexOf(' ') < 0
        && (longer.endsWith(" " + shorter) || longer.startsWith(shorter + " "));
    boolean derived = shorter.length() >= 4
        && longer.indexOf(' ') < 0
        && longer.startsWith(shorter.substring(0, shorter.length() - 1))
        && longer.length() - shorter.length() <= 3;
    return surname || derived ? SHORT_NAME : 0;
  }
}
