package org.nightdesk.enrichment.name;

import static org.nightdesk.enrichment.name.WordClass.*;

/** What the words before and after a name tell about it. */
final class SurroundingWords {
  /** Adds to the weights of the types, in the order of {@link EntityType}. */
  void weigh(Candidate c, int[] weights) {
    Pieces p = c.pieces();
    int before = c.first() - 1;
    int after = c.last() + 1;
    int person = 0;
    int org = 0;
    int place = 0;
    if (c.titled()) {
      person += c.known().sure() && c.known().type() == EntityType.ORG || c.isAcronym() ? 0 : 9;
    } else if (p.is(before, ROLE) && !p.isCapitalised(before)) {
      person += 5;
    }
    if (p.is(before, PLACE_PREPOSITION)) {
      place += 3;
    } else if (p.is(before, WEAK_PLACE_PREPOSITION)) {
      place += 1;
    } else if ("of".equals(p.folded(before)) && p.is(before - 1, PLACE_NOUN)) {
      place += 6;
    } else if ("the".equals(p.folded(before))) {
      boolean alone = standsAlone(p, after);
      org += alone ? 2 : c.words() == 1 ? 0 : 1;
      person -= alone ? 4 : 0;
    } else if (p.is(before, PLACE_NOUN)) {
      place += 2;
    }
    if (",".equals(p.word(before)) && p.isCapitalised(before - 1) && isEnclosed(p, after)) {
      place += c.known().type() == EntityType.PLACE ? 2 : 0;
    }
    if (",".equals(p.word(after))) {
      person += p.isNumber(after + 1) && isEnclosed(p, after + 2) ? 5 : 0;
      person += "who".equals(p.folded(after + 1)) || "whose".equals(p.folded(after + 1)) ? 4 : 0;
      place += "where".equals(p.folded(after + 1)) ? 4 : 0;
      person += hasOfficeSoon(p, after + 1) ? 3 : 0;
    }
    person += "who".equals(p.folded(after)) ? 4 : 0;
    if (p.is(after, SAY_VERB)) {
      person += 2;
      org += 1;
    }
    person += p.is(after, AUXILIARY) || isPastVerb(p, after) ? 1 : 0;
    person += p.isPossessive(before) && c.words() == 1 && isPastVerb(p, after) ? 2 : 0;
    if (p.isPossessive(after)) {
      person += isKin(p.folded(after + 1)) ? 5 : 1;
    }
    if ("-".equals(p.word(after)) || p.isGlued(after)) {
      place += "based".equals(p.folded(after)) ? 3 : 0;
    }
    weights[EntityType.PERSON.ordinal()] += person;
    weights[EntityType.ORG.ordinal()] += org;
    weights[EntityType.PLACE.ordinal()] += place;
  }

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

  /** Whether no noun follows that the name only describes, as in "the Roe plan". */
  private static boolean standsAlone(Pieces p, int after) {
    return !p.isGlued(after)
        && (!p.isWord(after)
            || p.isAny(after, SAY_VERB.bit() | AUXILIARY.bit())
            || p.isAny(after, PLACE_PREPOSITION.bit() | WEAK_PLACE_PREPOSITION.bit())
            || NameRuns.isConnector(p.folded(after)));
  }

  private static boolean isPastVerb(Pieces p, int piece) {
    return p.is(piece, COMMON) && !p.isCapitalised(piece) && p.folded(piece).endsWith("ed");
  }

  private static boolean isAdverb(String folded) {
    return switch (folded) {
      case "again", "also", "still", "now", "never", "always", "already", "then", "later" -> true;
      default -> false;
    };
  }

  private static boolean isEnclosed(Pieces p, int piece) {
    return switch (p.word(piece)) {
      case ",", ".", ")", ";", "" -> true;
      default -> false;
    };
  }

  /** Whether an office in small letters begins at most five words on. */
  static boolean hasOfficeSoon(Pieces p, int from) {
    boolean opens =
        p.isAny(from, DETERMINER.bit() | ROLE.bit() | ROLE_MODIFIER.bit() | DEMONYM.bit());
    for (int i = from; opens && i < from + 5; i++) {
      if (p.is(i, ROLE) && !p.isCapitalised(i)) {
        return true;
      }
      if (!p.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isKin(String folded) {
    return switch (folded) {
      case "son",
          "daughter",
          "wife",
          "husband",
          "father",
          "mother",
          "brother",
          "sister",
          "son-in-law",
          "daughter-in-law",
          "family",
          "lawyer",
          "chief",
          "adviser",
          "advisor",
          "career",
          "life",
          "death",
          "widow",
          "special",
          "spokesman",
          "spokeswoman",
          "house",
          "home" -> true;
      default -> false;
    };
  }
}
