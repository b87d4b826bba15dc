package org.nightdesk.enrichment.name;

/** How many letters are added, dropped, changed or swapped with their neighbour between two words. */
final class LetterEdits {
  private LetterEdits() {}

  /** The edits, or {@code most + 1} where there are more. Takes time of length times {@code most}. */
  static int between(String a, String b, int most) {
    int lengthA = a.length();
    int lengthB = b.length();
    if (a.equals(b)) {
      return 0;
    }
    if (Math.abs(lengthA - lengthB) > most) {
      return most + 1;
    }
    int[] beforeLast = new int[lengthB + 1];
    int[] last = new int[lengthB + 1];
    int[] row = new int[lengthB + 1];
    for (int k = 0; k <= lengthB; k++) {
      last[k] = k;
    }
    for (int i = 1; i <= lengthA; i++) {
      row[0] = i;
      int least = i;
      for (int k = 1; k <= lengthB; k++) {
        boolean equal = a.charAt(i - 1) == b.charAt(k - 1);
        int cost = Math.min(Math.min(row[k - 1], last[k]) + 1, last[k - 1] + (equal ? 0 : 1));
        boolean swapped = i > 1
            && k > 1
            && a.charAt(i - 1) == b.charAt(k - 2)
            && a.charAt(i - 2) == b.charAt(k - 1);
        row[k] = swapped ? Math.min(cost, beforeLast[k - 2] + 1) : cost;
        least = Math.min(least, row[k]);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return Math.min(last[lengthB], most + 1);
  }
}
