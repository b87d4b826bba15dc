package org.nightdesk.enrichment.compare;

/** The written name of a state from its key in the word list. */
final class StateNames {
  private StateNames() {}

  /** "n:north-korea" gives "North Korea", "n:us" gives "US"; other terms their bare key. */
  static String of(String term) {
    String key = term.substring(term.indexOf(':') + 1);
    if (term.startsWith("c:")) {
      return "capital of " + of("n:" + key);
    }
    if (!term.startsWith("n:") || key.isEmpty()) {
      return key;
    }
    if (key.length() == 2) {
      return key.toUpperCase(java.util.Locale.ROOT);
    }
    StringBuilder name = new StringBuilder();
    for (String part : key.split("-")) {
      name.append(name.isEmpty() ? "" : " ")
          .append(Character.toUpperCase(part.charAt(0)))
          .append(part.substring(1));
    }
    return name.toString();
  }
}
