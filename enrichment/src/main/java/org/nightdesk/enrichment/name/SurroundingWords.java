package org.nightdesk.enrichment.name;

import static org.nightdesk.enrichment.name.WordClass.*;

/** What the words after a place tell about it. */
final class SurroundingWords {
  /** Whether a place does what only people and bodies do: "Lima said", "Lima's plan". */
  boolean acts(Candidate c) {
    Pieces p = c.pieces();
    int after = c.last() + 1;
    boolean directed =
        p.isAny(c.first() - 1, PLACE_PREPOSITION.bit() | WEAK_PLACE_PREPOSITION.bit());
    if (p.isPossessive(after)) {
      return p.is(after + 1, ACT_NOUN)
          || p.isAny(after + 1, ROLE_MODIFIER.bit() | COMMON.bit()) && p.is(after + 2, ACT_NOUN);
    }
    if (directed || p.isGlued(after)) {
      return false;
    }
    int verb = after;
    while (verb < after + 3
        && (p.is(verb, AUXILIARY)
            || p.folded(verb).endsWith("ly")
            || p.folded(verb).equals("not")
            || isAdverb(p.folded(verb)))) {
      verb++;
    }
    return p.is(verb, SAY_VERB) && !p.is(verb, PLACE_PREPOSITION);
  }

  private static boolean isAdverb(String folded) {
    return switch (folded) {
      case "again", "also", "still", "now", "never", "always", "already", "then", "later" -> true;
      default -> false;
    };
  }
}
