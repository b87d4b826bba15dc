package org.nightdesk.benchmarks.corpus;

import java.util.List;
import java.util.random.RandomGenerator;

/** Writes drafts: reports in its own words, and forms filled in. */
final class StoryWriter {
  private static final List<String> FORMS =
      List.of("market", "weather", "match", "notice", "lottery");
  /** Of so many sentences with numbers one stays. */
  private static final int NUMBERED = 8;

  /** Of so many with quotations. */
  private static final int QUOTED = 3;

  private static final double MEAN_LOG = 5.65;
  private static final double SPREAD_LOG = .5;

  private final Lexicon lexicon = new Lexicon();
  private final Grammar sentences = new Grammar("sentences.txt");
  private final Grammar templates = new Grammar("templates.txt");

  Lexicon lexicon() {
    return lexicon;
  }

  Grammar templates() {
    return templates;
  }

  /** Words of a report: half have fewer than 284, one in twenty more than 640. */
  static int length(RandomGenerator random) {
    double words = Math.exp(MEAN_LOG + SPREAD_LOG * random.nextGaussian());
    return (int) Math.clamp(words, 60, 1200);
  }

  Draft report(Cast cast, int words, RandomGenerator random) {
    Draft draft = new Draft();
    draft.headline = headline(cast, random);
    int written = 0;
    while (written < words) {
      int count = 1 + random.nextInt(3);
      String[] paragraph = new String[count];
      for (int i = 0; i < count; i++) {
        paragraph[i] = sentence(cast, random);
        written += Draft.words(paragraph[i]);
      }
      draft.add(paragraph);
    }
    return draft;
  }

  String headline(Cast cast, RandomGenerator random) {
    return capitalised(say("headline", cast, random));
  }

  /** A sentence; those with numbers and quotations are put aside until both are as rare as in news. */
  String sentence(Cast cast, RandomGenerator random) {
    String sentence = say("sentence", cast, random);
    while (isPutAside(sentence, random)) {
      sentence = say("sentence", cast, random);
    }
    return capitalised(sentence);
  }

  private static boolean isPutAside(String sentence, RandomGenerator random) {
    return sentence.chars().anyMatch(Character::isDigit) && random.nextInt(NUMBERED) > 0
        || sentence.indexOf('"') >= 0 && random.nextInt(QUOTED) > 0;
  }

  private String say(String name, Cast cast, RandomGenerator random) {
    return sentences.say(
        name,
        random,
        slot -> slot.equals("Quote")
            ? capitalised(say("quote", cast, random))
            : cast.word(slot, lexicon, random));
  }

  /** Form {@code kind} with other names and numbers each time. */
  Draft form(int kind, Cast cast, RandomGenerator random) {
    String form = FORMS.get(Math.floorMod(kind, FORMS.size()));
    Draft draft = new Draft();
    draft.headline = capitalised(form) + " report: " + cast.word("place", lexicon, random);
    templates.each(
        form,
        random,
        slot -> slot.equals("moved")
            ? random.nextBoolean() ? "rose" : "fell"
            : cast.word(slot, lexicon, random),
        draft::add);
    return draft;
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
