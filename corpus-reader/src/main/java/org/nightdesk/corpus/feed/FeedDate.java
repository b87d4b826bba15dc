package org.nightdesk.corpus.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.text.Characters;

/** A feed's date: ISO 8601, or RFC 822 with its two-digit years and its names of zones. */
final class FeedDate {
  /** The zones RFC 822 names; elsewhere such letters mean other zones too. */
  private static final Map<String, String> ZONES = Map.of(
      "UT", "+0000",
      "EST", "-0500",
      "EDT", "-0400",
      "CST", "-0600",
      "CDT", "-0500",
      "MST", "-0700",
      "MDT", "-0600",
      "PST", "-0800",
      "PDT", "-0700");

  private static final int LONGEST = 200;

  private FeedDate() {}

  static Published of(String stated) {
    String words = Characters.oneLine(stated);
    if (words.length() > LONGEST) {
      return Published.unknown();
    }
    return DateScanner.first(spelledOut(words))
        .map(date -> new Published(date.value(), Published.Basis.STATED, words))
        .orElse(Published.unknown());
  }

  private static String spelledOut(String words) {
    List<String> parts = new ArrayList<>();
    String before = "";
    for (String part : words.split(" ")) {
      boolean year = parts.size() >= 2
          && part.length() == 2
          && part.chars().allMatch(c -> c >= '0' && c <= '9')
          && !before.isEmpty()
          && Character.isLetter(before.charAt(0))
          && !before.endsWith(",");
      // RFC 822 had two digits until 1999; what feeds write today is of this century.
      parts.add(year ? "20" + part : ZONES.getOrDefault(part, part));
      before = part;
    }
    return String.join(" ", parts);
  }
}
