package org.nightdesk.enrichment.name;

import static org.nightdesk.enrichment.name.WordClass.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides what each candidate of an article names: weights of its own words and of the words beside
 * it, added up over all places where the article has the same words.
 *
 * <p>A weight of 8 or more at a place decides there, whatever the other places say ("Mr.
 * Washington").
 */
final class TypeChooser {
  private static final int DECIDES = 8;
  private static final int OTHERWISE = 6;
  private static final List<String> PLACE_ENDS = List.of(
      "shire", "stan", "grad", "abad", "ville", "pur", "ivka", "ovka", "sk", "istan", "polis",
      "heim", "wick", "ford", "burgh");

  private final Map<String, int[]> byKey = new HashMap<>();
  private final Map<String, int[]> byPersonWord = new HashMap<>();
  private final Set<String> longForms = new HashSet<>();
  private final SurroundingWords surroundings = new SurroundingWords();

  /** Takes the evidence of all candidates of the article. */
  void learn(List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      int[] weights = weigh(candidate);
      add(
          byKey.computeIfAbsent(candidate.key(), key -> new int[EntityType.values().length]),
          weights);
      if (candidate.words() > 1 && best(weights) == EntityType.PERSON) {
        String surname = candidate.pieces().folded(candidate.last());
        add(byPersonWord.computeIfAbsent(surname, key -> new int[1]), new int[] {1});
      }
      if (candidate.words() > 1) {
        longForms.add(initials(candidate));
      }
    }
  }

  /** The type at this place. */
  EntityType typeOf(Candidate candidate) {
    int[] here = weigh(candidate);
    EntityType local = best(here);
    if (here[local.ordinal()] >= DECIDES) {
      return local;
    }
    int[] all = byKey.getOrDefault(candidate.key(), here).clone();
    if (candidate.words() == 1 && byPersonWord.containsKey(candidate.key())) {
      all[EntityType.PERSON.ordinal()] +=
          6 * byPersonWord.getOrDefault(candidate.key(), new int[1])[0];
    }
    if (candidate.isAcronym() && longForms.contains(candidate.key())) {
      all[EntityType.ORG.ordinal()] += 6;
    }
    for (int i = 0; i < all.length; i++) {
      all[i] += here[i];
    }
    // What nothing speaks for is some other name.
    all[EntityType.OTHER.ordinal()] += candidate.words() == 1 ? OTHERWISE : OTHERWISE / 2;
    return best(all);
  }

  private int[] weigh(Candidate c) {
    int[] weights = new int[EntityType.values().length];
    weighWords(c, weights);
    surroundings.weigh(c, weights);
    return weights;
  }

  private static void weighWords(Candidate c, int[] weights) {
    Pieces p = c.pieces();
    if (!c.known().isNone()) {
      weights[c.known().type().ordinal()] += c.known().sure() ? 7 : 4;
      return;
    }
    int person = 0;
    int org = 0;
    int place = 0;
    if (c.words() == 1) {
      person += p.isAny(c.first(), FIRST_NAME.bit() | SURNAME.bit()) ? 3 : 1;
      place += p.is(c.first(), CITY) ? p.is(c.first(), COMMON) ? 1 : 3 : 0;
      org += c.isAcronym() ? 5 : 0;
      place += endsLikePlace(p.folded(c.first())) ? 3 : 0;
    } else {
      boolean firstName = p.is(c.first(), FIRST_NAME)
          || c.words() > 2 && p.is(c.first() + 1, FIRST_NAME) && !p.is(c.first() + 1, COMMON);
      boolean doubtful = p.is(c.first(), COMMON);
      person += firstName ? doubtful ? 3 : 5 : 0;
      person += p.is(c.last(), SURNAME) ? 2 : 0;
      person += p.is(c.last(), GENERATION) ? 3 : 0;
      int plain = 0;
      boolean opened = false;
      for (int i = c.first(); i <= c.last(); i++) {
        person += p.word(i).length() == 1 && p.isCapitalised(i) && i < c.last() ? 2 : 0;
        person += p.is(i, PERSON_PARTICLE) && !p.isCapitalised(i) ? 2 : 0;
        opened |=
            p.is(i, ORGANISATION_OPENER) && NameRuns.isConnector(p.folded(i + 1)) && i < c.last();
        plain += p.isAny(i, COMMON.bit() | DEMONYM.bit() | OFFICE) && p.isCapitalised(i) ? 1 : 0;
        org += Spellings.isAllCapitals(p.word(i)) && !p.is(i, GENERATION) && !p.isAllCapitals()
            ? 2
            : 0;
        org += "&".equals(p.word(i)) ? 5 : 0;
      }
      org += opened ? 8 : 0;
      boolean club = p.is(c.first(), ORGANISATION_HEAD)
          && Spellings.isAllCapitals(p.word(c.first()))
          && !p.isAllCapitals();
      org += club ? 6 : 0; // "FC Porto"
      boolean placeFirst = p.is(c.first(), CITY) && !firstName && !p.is(c.first(), SURNAME);
      org += placeFirst && p.folded(c.last()).endsWith("s") ? 4 : 0; // a team: "Turin Bulls"
      boolean surnameHead = firstName && c.words() <= 3 && p.is(c.last(), SURNAME);
      if (!surnameHead) {
        org += p.is(c.last(), ORGANISATION_HEAD) ? 7 : 0;
        place += p.is(c.last(), PLACE_HEAD) && !p.is(c.last(), ORGANISATION_HEAD) ? 8 : 0;
        weights[EntityType.EVENT.ordinal()] += p.is(c.last(), EVENT_HEAD) && !opened ? 8 : 0;
        weights[EntityType.OTHER.ordinal()] += p.is(c.last(), OTHER_HEAD) && !opened ? 8 : 0;
      }
      place += p.is(c.first(), PLACE_OPENER) && !firstName ? 4 : 0;
      person += c.words() <= 3 && plain == 0 ? 3 : 0;
      boolean placeInside = !firstName && holdsPlace(c);
      org += placeInside ? 4 : plain > 0 ? 1 + plain : 0;
      person -= placeInside ? 3 : 0;
      boolean headed = opened || p.isAny(c.last(), HEADS);
      weights[EntityType.OTHER.ordinal()] += !headed && !placeInside && plain == c.words() ? 4 : 0;
      org += c.words() > 3 && !firstName ? 2 : 0;
    }
    if (hasDigit(c)) {
      person -= 4;
      weights[EntityType.OTHER.ordinal()] += 2;
    }
    weights[EntityType.PERSON.ordinal()] += person;
    weights[EntityType.ORG.ordinal()] += org;
    weights[EntityType.PLACE.ordinal()] += place;
  }

  /** Whether a listed place stands at either end, as in "Lima Post" or "Acme Peru". */
  private static boolean holdsPlace(Candidate c) {
    NameIndex names = NameLists.shared().names();
    KnownName first = names.longestAt(c.pieces(), c.first());
    KnownName last = names.longestAt(c.pieces(), c.last());
    return first.sure() && first.type() == EntityType.PLACE && first.length() < c.words()
        || last.sure() && last.type() == EntityType.PLACE && last.length() == 1;
  }

  private static boolean endsLikePlace(String folded) {
    for (String end : PLACE_ENDS) {
      if (folded.length() > end.length() + 2 && folded.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasDigit(Candidate c) {
    return c.text().codePoints().anyMatch(Character::isDigit);
  }

  private static String initials(Candidate c) {
    StringBuilder initials = new StringBuilder();
    for (int i = c.first(); i <= c.last(); i++) {
      if (c.pieces().isCapitalised(i)) {
        initials.append(c.pieces().folded(i).charAt(0));
      }
    }
    return initials.toString();
  }

  private static void add(int[] sum, int[] weights) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }

  /** The heaviest type; of equals the one named first in {@link EntityType}. */
  private static EntityType best(int[] weights) {
    int best = 0;
    for (int i = 1; i < weights.length; i++) {
      best = weights[i] > weights[best] ? i : best;
    }
    return EntityType.values()[best];
  }
}
