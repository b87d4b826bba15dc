package org.nightdesk.enrichment.quote.clause;

import org.nightdesk.enrichment.text.WordSet;

/** Verbs of speech and the words around them, lower-case. */
public final class SpeechWords {
  private static final WordSet PAST = WordSet.of("""
      was were had has have is are did took met went came gave made saw held led left lost won
      kept began became brought built fell felt fought found grew heard knew meant put ran
      rose sent sat spoke stood struck thought will would could can must should may might does
      do froze broke drove chose fled slid spent shook swam sank tore threw woke caught bought
      paid sold swept crept flew drew ate sought taught wants hopes won’t won't don’t don't didn’t didn't isn’t isn't it’s it's we’re we're
      i’m i'm am they’re they're can’t can't we’ll we'll i’ll i'll shall let’s let's doesn’t
      doesn't that’s that's there’s there's i’ve i've we’ve we've they’ve they've you’ve you've he’s he's
      she’s she's you’re you're
      """);
  private static final WordSet ADVERBS = WordSet.of("""
      has have had also then later earlier now again previously still recently already never
      not just even yesterday today further once himself herself was is are were been both
      meanwhile however did would will tonight since long often always first monday tuesday
      wednesday thursday friday saturday sunday
      """);
  private static final WordSet STOPS = WordSet.of("""
      of in on at by for from to with without into over under after before since during
      against between among amid across through within about near per than as if when while
      where which who whom whose because though although until and or but nor so that this
      these those he she it they we i you him them us there what how why whether despite via
      not
      """);
  private static final WordSet PREPOSITIONS = WordSet.of("""
      of in on at by for from to with into over under after before since during against
      between among amid across through near about including like as than without toward
      towards behind
      """);
  private static final WordSet NO_PAST = WordSet.of("""
      need seed feed speed indeed hundred bleed breed shed bred fred weed reed deed united sacred
      naked wicked so-called
      """);

  private SpeechWords() {}

  /** A verb of speech or another verb form that has a subject. */
  public static boolean isFinite(String word) {
    boolean regular = word.length() > 3 && word.endsWith("ed") && !NO_PAST.contains(word);
    return CueVerbs.isFinite(word) || PAST.contains(word) || regular;
  }

  /** A form that makes a clause of a few quoted words. */
  public static boolean isClauseVerb(String word) {
    return PAST.contains(word);
  }

  /** Words that stand between a subject and its verb. */
  public static boolean isBetween(String word) {
    return ADVERBS.contains(word) || word.length() > 4 && word.endsWith("ly");
  }

  public static boolean isStop(String word) {
    return STOPS.contains(word);
  }

  public static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  public static boolean isDeterminer(String word) {
    return word.equals("the")
        || word.equals("a")
        || word.equals("an")
        || word.equals("his")
        || word.equals("her")
        || word.equals("its")
        || word.equals("their")
        || word.equals("one")
        || word.equals("another")
        || word.equals("my")
        || word.equals("our")
        || word.equals("some");
  }

  /** Verbs of speech after "to": "went on to say". */
  public static boolean isInfinitive(String word) {
    return word.equals("say")
        || word.equals("add")
        || word.equals("tell")
        || word.equals("call")
        || word.equals("describe")
        || word.equals("warn")
        || word.equals("claim");
  }

  /** Prepositions that tie a phrase to the noun before: "the head of the agency". */
  public static boolean isLink(String word) {
    return switch (word) {
      case "of",
          "in",
          "for",
          "at",
          "from",
          "to",
          "with",
          "on",
          "by",
          "behind",
          "within",
          "inside",
          "near",
          "among" -> true;
      default -> false;
    };
  }

  /** He, she, they, and it for a body. */
  public static boolean isPronoun(String word) {
    return isPersonPronoun(word) || word.equals("they") || word.equals("it");
  }

  public static boolean isPersonPronoun(String word) {
    return word.equals("he") || word.equals("she");
  }
}
