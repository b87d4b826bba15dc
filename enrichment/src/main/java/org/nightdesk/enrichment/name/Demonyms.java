package org.nightdesk.enrichment.name;

import java.util.HashMap;
import java.util.Map;

/** The country an adjective belongs to: "Peruvian" and "Peru" say one thing of an office. Unchanging. */
final class Demonyms {
  private final Map<String, String> countries = new HashMap<>();

  private Demonyms() {
    ListFile.lines("demonyms.txt", (text, start, end) -> {
      String line = text.substring(start, end);
      int equals = line.indexOf(" = ");
      for (String word : line.substring(equals + 3).split(" ", -1)) {
        countries.put(Spellings.fold(word), line.substring(0, equals));
      }
    });
  }

  static Demonyms shared() {
    return Shared.DEMONYMS;
  }

  /** The country's word for a folded adjective; the word itself where it is none. */
  String countryOf(String folded) {
    return countries.getOrDefault(folded, folded);
  }

  private static final class Shared {
    static final Demonyms DEMONYMS = new Demonyms();
  }
}
