package org.nightdesk.enrichment.name;

/**
 * One word of a name under the keys it is compared by.
 *
 * @param folded in small letters without accents
 * @param single the same with doubled letters written once
 * @param sound see {@link Transliteration#skeleton}
 */
record NameWord(String folded, String single, String sound) {
  static NameWord of(String folded) {
    return new NameWord(folded, withoutDoubles(folded), Transliteration.skeleton(folded));
  }

  boolean isInitial() {
    return folded.length() == 1;
  }

  /** Whether the two are spellings of one sound. */
  boolean soundsLike(NameWord other) {
    return single.equals(other.single) || sound.equals(other.sound) && sound.length() > 1;
  }

  /** The same with "e" and "i", "o" and "u" not told apart, as scripts without vowels leave open. */
  boolean soundsNearly(NameWord other) {
    return sound.length() > 1 && vague(sound).equals(vague(other.sound));
  }

  private static String vague(String sound) {
    return sound.replace('e', 'i').replace('o', 'u');
  }

  static String withoutDoubles(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      if (i == 0 || folded.charAt(i) != folded.charAt(i - 1)) {
        out.append(folded.charAt(i));
      }
    }
    return out.toString();
  }
}
