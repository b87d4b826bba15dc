package org.nightdesk.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Does to a draft what newsrooms do to the reports of others. */
final class Editor {
  private static final String[] AGENCIES = {"AP", "Reuters", "AFP", "EFE", "dpa", "ANA-MPA", "PTI"};

  private final StoryWriter writer;

  Editor(StoryWriter writer) {
    this.writer = writer;
  }

  /** Changes the draft; {@code other} is another story's, for texts that are printed together. */
  void edit(Draft draft, Edit edit, Cast cast, Draft other, Outlet outlet, RandomGenerator random) {
    switch (edit) {
      case FORMAT -> format(draft);
      case HEADLINE -> {
        draft.headline = writer.headline(cast, random);
        draft.paragraphs.add(0, List.of("By " + cast.word("Person", writer.lexicon(), random)));
      }
      case BOILERPLATE -> furnish(draft, outlet, random);
      case TRUNCATED_60_80 -> truncate(draft, .62 + .18 * random.nextDouble());
      case TRUNCATED_30_50 -> truncate(draft, .3 + .18 * random.nextDouble());
      case WORDS_5 -> change(draft, .05, cast, random);
      case WORDS_10 -> change(draft, .1, cast, random);
      case WORDS_20 -> change(draft, .2, cast, random);
      case WORDS_30 -> change(draft, .3, cast, random);
      case REORDERED -> shuffle(draft.paragraphs, random);
      case RESPELT -> respell(draft, cast);
      case WIRE_REWRITE -> rewrite(draft, cast, random);
      case MERGED ->
        draft.paragraphs.addAll(random.nextInt(2) * draft.paragraphs.size(), other.paragraphs);
      case QUOTED -> quote(draft, other, random);
      case PARAPHRASED -> {
        change(draft, .5, cast, random);
        List<String> sentences = new ArrayList<>(draft.sentences());
        shuffle(sentences, random);
        draft.setSentences(sentences);
        draft.headline = writer.headline(cast, random);
      }
      case ORIGINAL, EXACT, TEMPLATE, SAME_BOILERPLATE, SAME_EVENT -> {}
    }
  }

  private static void shuffle(List<?> list, RandomGenerator random) {
    Collections.shuffle(list, new Random(random.nextLong()));
  }

  private static void format(Draft draft) {
    draft.headline = draft.headline.toUpperCase(Locale.ROOT);
    List<String> sentences = new ArrayList<>();
    for (String sentence : draft.sentences()) {
      sentences.add(sentence
          .replace(" \"", " “")
          .replace("\"", "”")
          .replace("'", "’")
          .replace(" percent", "\u00a0percent")
          .replace(", ", ",  "));
    }
    draft.setSentences(sentences);
  }

  private static void furnish(Draft draft, Outlet outlet, RandomGenerator random) {
    String agency = AGENCIES[random.nextInt(AGENCIES.length)];
    List<String> lead = draft.paragraphs.get(0);
    lead.set(0, outlet.seat().toUpperCase(Locale.ROOT) + " (" + agency + ") - " + lead.get(0));
    outlet.boilerplate(2 + random.nextInt(3)).forEach(draft::add);
  }

  private static void truncate(Draft draft, double share) {
    int wanted = (int) (draft.words() * share);
    List<List<String>> all = new ArrayList<>(draft.paragraphs);
    draft.paragraphs.clear();
    int kept = 0;
    for (List<String> paragraph : all) {
      List<String> some = new ArrayList<>();
      for (String sentence : paragraph) {
        int words = Draft.words(sentence);
        if (kept < wanted) {
          some.add(firstWords(sentence, Math.min(words, wanted - kept)));
          kept += words;
        }
      }
      if (!some.isEmpty()) {
        draft.paragraphs.add(some);
      }
    }
  }

  private static String firstWords(String sentence, int words) {
    int end = 0;
    for (int i = 0; i < words && end >= 0; i++) {
      end = sentence.indexOf(' ', end + 1);
    }
    return end < 0 ? sentence : sentence.substring(0, end) + " ...";
  }

  /** Puts other words in place of a share of the words that are neither names nor numbers. */
  private void change(Draft draft, double share, Cast cast, RandomGenerator random) {
    for (List<String> paragraph : draft.paragraphs) {
      paragraph.replaceAll(sentence -> {
        String[] words = sentence.split(" ");
        for (int i = 0; i < words.length; i++) {
          if (random.nextDouble() < share && words[i].chars().allMatch(Character::isLowerCase)) {
            words[i] = cast.word(random.nextBoolean() ? "n" : "adj", writer.lexicon(), random);
          }
        }
        return String.join(" ", words);
      });
    }
  }

  private static void respell(Draft draft, Cast cast) {
    for (List<String> paragraph : draft.paragraphs) {
      paragraph.replaceAll(sentence -> respelt(sentence, cast));
    }
    draft.headline = respelt(draft.headline, cast);
  }

  private static String respelt(String sentence, Cast cast) {
    String text = sentence;
    for (String[] names : List.of(cast.surnames, cast.firstNames, cast.places)) {
      for (String name : names) {
        text = text.replace(name, NameMaker.respelt(name));
      }
    }
    return text;
  }

  private void rewrite(Draft draft, Cast cast, RandomGenerator random) {
    change(draft, .08, cast, random);
    List<List<String>> paragraphs = draft.paragraphs;
    paragraphs.get(0).set(0, writer.sentence(cast, random));
    for (int i = paragraphs.size() / 8; i > 0; i--) {
      paragraphs.remove(1 + random.nextInt(paragraphs.size() - 1));
    }
    paragraphs.add(
        random.nextInt(paragraphs.size() + 1),
        new ArrayList<>(List.of(writer.sentence(cast, random))));
    draft.headline = writer.headline(cast, random);
    draft.add("(" + AGENCIES[random.nextInt(AGENCIES.length)] + ")");
  }

  /** The other story, with some sentences of this one in its midst. */
  private static void quote(Draft draft, Draft other, RandomGenerator random) {
    List<String> sentences = draft.sentences();
    int first = random.nextInt(Math.max(1, sentences.size() - 3));
    List<String> taken = new ArrayList<>();
    int words = 0;
    for (int i = first; i < sentences.size() && (taken.size() < 2 || words < 35); i++) {
      taken.add(sentences.get(i));
      words += Draft.words(sentences.get(i));
    }
    draft.headline = other.headline;
    draft.paragraphs.clear();
    draft.paragraphs.addAll(other.paragraphs);
    draft.paragraphs.add(other.paragraphs.size() / 2, taken);
  }
}
