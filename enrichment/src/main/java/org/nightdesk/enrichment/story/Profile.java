package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.nightdesk.enrichment.story.TermVectors.Vector;

/**
 * What an article or a story is compared by.
 *
 * @param first {@link #UNDATED} or days since 1970 of the earliest article
 * @param last the same of the latest
 */
record Profile(
    Vector words, Vector names, Vector spellings, Vector particulars, long first, long last) {
  static final long UNDATED = Long.MAX_VALUE;

  /** Articles whose terms are held before they are numbered. */
  private static final int READ_AT_ONCE = 500;

  static List<Profile> of(List<StoryCandidate> articles, TermCounts known, StorySettings settings) {
    return new ProfileTerms(articles).profiles(articles, known, settings);
  }

  /** The terms of many articles, numbered and counted. */
  static final class ProfileTerms {
    private final TermVectors words = new TermVectors();
    private final TermVectors names = new TermVectors();
    private final TermVectors spellings = new TermVectors();
    private final TermVectors particulars = new TermVectors();

    ProfileTerms(List<StoryCandidate> articles) {
      // Texts are read side by side, some at a time, and the terms of each kind numbered in order.
      for (int from = 0; from < articles.size(); from += READ_AT_ONCE) {
        int to = Math.min(articles.size(), from + READ_AT_ONCE);
        List<StoryTerms> read =
            articles.subList(from, to).parallelStream().map(StoryTerms::of).toList();
        Stream.<Runnable>of(
                () -> read.forEach(terms -> words.add(terms.words())),
                () -> read.forEach(terms -> names.add(terms.names())),
                () -> read.forEach(terms -> spellings.add(terms.spellings())),
                () -> read.forEach(terms -> particulars.add(terms.particulars())))
            .parallel()
            .forEach(Runnable::run);
      }
    }

    TermVectors words() {
      return words;
    }

    TermVectors names() {
      return names;
    }

    TermVectors spellings() {
      return spellings;
    }

    TermVectors particulars() {
      return particulars;
    }

    /** @param known the terms of earlier articles that are not among these */
    List<Profile> profiles(
        List<StoryCandidate> articles, TermCounts known, StorySettings settings) {
      int background = settings.background() + known.articles();
      List<Vector> ofWords = words.weigh(settings.keptWords(), background, known.words());
      List<Vector> ofNames = names.weigh(settings.keptNames(), background, known.names());
      List<Vector> ofSpellings =
          spellings.weigh(settings.keptSpellings(), background, known.spellings());
      List<Vector> ofParticulars =
          particulars.weigh(settings.keptParticulars(), background, known.particulars());
      List<Profile> profiles = new ArrayList<>();
      for (int i = 0; i < articles.size(); i++) {
        long day = StoryDates.day(articles.get(i)).map(LocalDate::toEpochDay).orElse(UNDATED);
        profiles.add(new Profile(
            ofWords.get(i), ofNames.get(i), ofSpellings.get(i), ofParticulars.get(i), day, day));
      }
      return profiles;
    }
  }

  static Profile sum(List<Profile> profiles) {
    return new Profile(
        Vector.sum(profiles.stream().map(Profile::words).toList()),
        Vector.sum(profiles.stream().map(Profile::names).toList()),
        Vector.sum(profiles.stream().map(Profile::spellings).toList()),
        Vector.sum(profiles.stream().map(Profile::particulars).toList()),
        profiles.stream().mapToLong(Profile::first).min().orElse(UNDATED),
        profiles.stream()
            .mapToLong(Profile::last)
            .filter(day -> day != UNDATED)
            .max()
            .orElse(UNDATED));
  }

  /** What makes the products of one profile's vectors with those of another. */
  record Products(
      ToDoubleFunction<Vector> words,
      ToDoubleFunction<Vector> names,
      ToDoubleFunction<Vector> spellings,
      ToDoubleFunction<Vector> particulars) {}

  private Products products() {
    return new Products(words::dot, names::dot, spellings::dot, particulars::dot);
  }

  Likeness likeness(Profile other, StorySettings settings) {
    return likeness(other, products(), settings);
  }

  private Likeness likeness(Profile other, Products products, StorySettings settings) {
    boolean named = names.terms().length > 0 && other.names.terms().length > 0;
    return new Likeness(
        products.words().applyAsDouble(other.words),
        products.names().applyAsDouble(other.names),
        products.spellings().applyAsDouble(other.spellings),
        products.particulars().applyAsDouble(other.particulars),
        named ? 1 : 0,
        particularsShare(other, settings));
  }

  /** How much the numbers and days of the two say, 0 to 1: little where one tells few. */
  double particularsShare(Profile other, StorySettings settings) {
    int fewest = Math.min(particulars.terms().length, other.particulars.terms().length);
    return Math.min(1, fewest / (double) settings.enoughParticulars());
  }

  /**
   * How far the two speak for one event: likeness, less where they lie apart in time or share
   * neither a number nor a day.
   */
  double sameEvent(Profile other, StorySettings settings) {
    return sameEvent(other, products(), settings);
  }

  /** @param products those of this profile */
  double sameEvent(Profile other, Products products, StorySettings settings) {
    Likeness likeness = likeness(other, products, settings);
    return likeness.mixed(settings) * nearness(other, likeness, settings);
  }

  /** What remains of the likeness, 0 to 1. */
  double nearness(Profile other, Likeness likeness, StorySettings settings) {
    boolean shared = likeness.particulars() > settings.sameParticulars();
    if (daysApart(other) > settings.nearDays()) {
      return shared
          ? settings.farShare()
          : settings.farShare()
              - likeness.particularsShare() * (settings.farShare() - settings.farOtherShare());
    }
    boolean many = Math.min(particulars.terms().length, other.particulars.terms().length)
        >= settings.manyParticulars();
    return many && !shared ? settings.otherShare() : 1;
  }

  /** Days between the two; 0 where they overlap in time or one is undated. */
  long daysApart(Profile other) {
    if (first == UNDATED || other.first == UNDATED) {
      return 0;
    }
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }
}
