package org.nightdesk.enrichment.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Verbs and nouns of rising and falling near a figure. */
final class Changes {
  private static final int REACH = 8;
  private static final Set<String> UP = words("""
      rose rise rises risen rising up increase increased increases increasing grew grow grows
      grown growing growth gain gained gains climb climbed climbs jump jumped jumps surge
      surged surges soared raise raised raises higher advanced expanded doubled tripled
      rallied added hike hiked widened boosted rocketed edged-up accelerated upped
      """);
  private static final Set<String> DOWN = words("""
      fell fall falls fallen falling down decrease decreased decreases drop dropped drops
      decline declined declines lost loses cut cuts reduce reduced reduces reduction lower
      lowered slid slide slipped slips plunged plunge tumbled sank shrank shrunk shed eased
      narrowed slumped dipped halved contracted plummeted slashed retreated slowed
      """);
  private static final Set<String> UNCHANGED =
      Set.of("unchanged", "flat", "steady", "stable", "stagnated", "unaltered");
  private static final Set<String> LINKS = words("""
      to by of from at another a an the back sharply slightly further around about some more
      than as much nearly almost over approximately roughly only just briefly again and in
      least
      """);

  /** "Shot down", "made up of": the particle belongs to the verb. */
  private static final Set<String> PARTICLE_VERBS = words("""
      made set shot shoot shoots took take takes taken brought bring struck gunned put laid sat
      shut hunted tracked broke broken burned burnt cut called picked caught blew blown signed
      showed turned gave given ended knocked pulled tore torn calmed settled stood
      """);

  private static final Set<String> LOSING = Set.of("lost", "loses", "lose", "shed");
  private static final Set<String> GOING = words("""
      advanced jumped jump climbed climb climbs gained cut
      """);
  private static final Set<String> HOLDING =
      words("held remained stayed kept stuck steady unchanged holding");
  private static final Set<String> MORE = Set.of("more", "higher", "larger", "greater", "bigger");
  private static final Set<String> FEWER = Set.of("fewer", "less", "lower", "smaller");
  private static final Set<String> NOUNS =
      words("cut growth fall drop gain up down reduction jump rise");
  private static final Set<String> REFERENCES = words("""
      in on at a an last this today now before planned expected previously the earlier
      """);
  private static final Set<String> MOVING = words("""
      went go goes going gone moved moves changed changes swung swings improved worsened revised
      came brought brings bringing taking took pushed pushing sending sent
      """);
  private static final Set<String> BY =
      words("by another a about around some almost nearly over as much further");
  private static final Set<String> IRREGULAR_PAST =
      words("rose fell grew sank slid shrank lost shed");
  private static final int APPOSED = 14;
  private static final Map<String, Change> DIRECTIONS = directions();

  private Changes() {}

  /** Which way the figure from {@code first} to {@code last} went, as its clause tells. */
  static Change of(Terms terms, Draft draft, int first, int last) {
    Change after = after(terms, last);
    if (after != Change.NONE_STATED) {
      return after;
    }
    String link = terms.lower(first - 1);
    String moved = link.equals("from") ? terms.lower(first - 2) : "";
    if (moved.equals("up") || moved.equals("down")) {
      return Change.NONE_STATED; // "up from 2.48" tells how it was
    }
    if (link.equals("of") && isPeak(terms, first - 2)) {
      return Change.NONE_STATED; // "down from a peak of 3.5 million"
    }
    boolean linked = switch (link) {
      case "to", "by", "of", "from" -> true;
      default -> false;
    };
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      String word = terms.lower(i);
      if (link.equals("at") && i == first - 2 && HOLDING.contains(word)) {
        return Change.UNCHANGED;
      }
      Change found = direction(word);
      if (found != Change.NONE_STATED && !isNoChange(terms, i) && !isOther(word, draft)) {
        return found;
      }
      boolean passes = LINKS.contains(word)
          || word.endsWith("ly")
          || linked && (terms.isWord(i) || terms.isDigits(i) || "%$€£".contains(word));
      if (!passes || word.equals("that") || word.equals("and") && !linked) {
        return Change.NONE_STATED;
      }
    }
    return Change.NONE_STATED;
  }

  private static boolean isPeak(Terms terms, int noun) {
    int from = terms.lower(noun - 1).equals("from") ? noun - 1 : noun - 2;
    return terms.lower(from).equals("from")
        && (terms.lower(from - 1).equals("up") || terms.lower(from - 1).equals("down"));
  }

  /** "Jumped 7 metres" and "lost 800 men" move no measured thing up or down. */
  private static boolean isOther(String word, Draft draft) {
    String unit = draft.unit().code();
    boolean share = draft.kind() == FigureKind.PERCENT
        || draft.kind() == FigureKind.MONEY
        || unit.equals("point")
        || unit.equals("cent");
    boolean held = unit.equals("seat") || unit.equals("vote") || unit.equals("job");
    return LOSING.contains(word) && !share && !held
        || GOING.contains(word) && draft.kind() == FigureKind.MEASURE;
  }

  /** "5% higher", "a 5% increase", "42,000 more than in May", "312 people drowned, down from 340". */
  private static Change after(Terms terms, int last) {
    String word = terms.lower(last + 1);
    if (terms.lower(last + 2).equals("than") && isReference(terms, last + 3)) {
      Change more =
          MORE.contains(word) ? Change.UP : FEWER.contains(word) ? Change.DOWN : Change.NONE_STATED;
      if (more != Change.NONE_STATED) {
        return more;
      }
    }
    Change next = direction(word);
    if (next == Change.NONE_STATED || isNoChange(terms, last + 1)) {
      return apposed(terms, last);
    }
    boolean noun = word.endsWith("e")
        || word.endsWith("er")
        || word.endsWith("p")
        || word.endsWith("b")
        || NOUNS.contains(word);
    return noun ? next : Change.NONE_STATED;
  }

  /** An earlier state of the same thing after "than": "today", "in May", "a year ago", "planned". */
  private static boolean isReference(Terms terms, int term) {
    String word = terms.lower(term);
    return REFERENCES.contains(word) || terms.lower(term + 1).equals("’s") || word.endsWith("day");
  }

  /** ", down from 340" further on, with no other figure before it. */
  private static Change apposed(Terms terms, int last) {
    boolean aside = false;
    for (int at = last + 1; at < Math.min(terms.count(), last + APPOSED); at++) {
      String word = terms.lower(at);
      aside = word.equals("(") || aside && !word.equals(")");
      if (terms.isDigits(at) && !aside || word.equals(";")) {
        return Change.NONE_STATED;
      }
      boolean moved = word.equals("up") || word.equals("down");
      String next = terms.lower(at + 1);
      if (moved
          && (next.equals("from") || next.equals("on"))
          && terms.lower(at - 1).equals(",")) {
        return direction(word);
      }
    }
    return Change.NONE_STATED;
  }

  private static boolean isNoChange(Terms terms, int term) {
    String word = terms.lower(term);
    String next = terms.lower(term + 1);
    // "up to" and "down to" bound, "higher than" compares, "made up of" consists
    boolean bound = word.equals("up") && (next.equals("to") || next.equals("of"));
    boolean particle = (word.equals("up") || word.equals("down"))
        && PARTICLE_VERBS.contains(terms.lower(term - 1));
    boolean compares = (word.equals("higher") || word.equals("lower")) && next.equals("than");
    return bound || particle || compares;
  }

  /** Whether the figure at the term is how far something went: "fell $3 to $84", "up 5% to 20%". */
  static boolean movesBy(Terms terms, int first) {
    int at = first - 1;
    while (at > 0 && (BY.contains(terms.lower(at)) || terms.lower(at).endsWith("ly"))) {
      at--;
    }
    String word = terms.lower(at);
    boolean past = word.endsWith("ed")
        || word.equals("up")
        || word.equals("down")
        || IRREGULAR_PAST.contains(word);
    return past && direction(word) != Change.NONE_STATED;
  }

  /** Whether a verb of change stands before "from A to B" at {@code from}. */
  static boolean leadsInto(Terms terms, int from) {
    for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
      if (direction(terms.lower(i)) != Change.NONE_STATED || MOVING.contains(terms.lower(i))) {
        return true;
      }
      if (!terms.isWord(i)) {
        return false;
      }
    }
    return false;
  }

  static Change direction(String word) {
    return DIRECTIONS.getOrDefault(word, Change.NONE_STATED);
  }

  private static Map<String, Change> directions() {
    Map<String, Change> words = new HashMap<>();
    UNCHANGED.forEach(word -> words.put(word, Change.UNCHANGED));
    DOWN.forEach(word -> words.put(word, Change.DOWN));
    UP.forEach(word -> words.put(word, Change.UP));
    return words;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
