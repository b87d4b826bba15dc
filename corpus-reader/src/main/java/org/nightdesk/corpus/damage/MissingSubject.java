package org.nightdesk.corpus.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Span;

/** An office with no name before its verb, the verb capitalised as the name's: "Minister Said that". */
final class MissingSubject {
  private static final Set<String> OFFICES = Set.of(
      "general",
      "president",
      "minister",
      "secretary",
      "spokesman",
      "spokeswoman",
      "spokesperson",
      "chancellor",
      "governor",
      "mayor",
      "chief",
      "chairman",
      "chairwoman",
      "chair",
      "director",
      "commissioner",
      "ambassador",
      "envoy",
      "senator",
      "speaker",
      "judge",
      "justice",
      "king",
      "queen",
      "prince",
      "premier",
      "officer",
      "executive",
      "leader",
      "coach",
      "representative",
      "adviser",
      "advisor",
      "admiral",
      "colonel",
      "commander",
      "prosecutor");
  private static final Set<String> VERBS = Set.of(
      "Said",
      "Says",
      "Told",
      "Added",
      "Warned",
      "Announced",
      "Declared",
      "Stated",
      "Stressed",
      "Explained",
      "Insisted",
      "Claimed",
      "Confirmed",
      "Denied",
      "Noted",
      "Argued",
      "Called",
      "Emphasized",
      "Emphasised",
      "Reiterated",
      "Recalled",
      "Assured",
      "Acknowledged");

  private MissingSubject() {}

  static List<Damage> in(String text, Span where) {
    List<Damage> found = new ArrayList<>();
    int wordStart = -1;
    int before = -1;
    int beforeEnd = -1;
    for (int i = where.start(); i <= where.end(); i++) {
      boolean letter = i < where.end() && Character.isLetter(text.charAt(i));
      if (letter) {
        wordStart = wordStart < 0 ? i : wordStart;
        continue;
      }
      if (wordStart < 0) {
        continue;
      }
      if (before >= 0
          && wordStart - beforeEnd == 1
          && i - wordStart <= 12
          && VERBS.contains(text.substring(wordStart, i))
          && beforeEnd - before <= 14
          && Character.isUpperCase(text.charAt(before))
          && OFFICES.contains(text.substring(before, beforeEnd).toLowerCase(Locale.ROOT))
          && i + 1 < where.end()
          && !Character.isUpperCase(text.charAt(i + 1))) {
        found.add(new Damage(
            Damage.Kind.MISSING_SUBJECT, new Span(before, i), "a name is missing before the verb"));
      }
      before = wordStart;
      beforeEnd = i;
      wordStart = -1;
    }
    return found;
  }
}
