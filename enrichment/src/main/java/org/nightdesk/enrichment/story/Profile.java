package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What an article or a story is compared by.
 *
 * @param first {@link #UNDATED} or days since 1970 of the earliest article
 * @param last the same of the latest
 */
record Profile(
    TermVector words,
    TermVector names,
    TermVector spellings,
    TermVector particulars,
    long first,
    long last) {
  static final long UNDATED = Long.MAX_VALUE;

  /** A profile of each article, in the order of the articles. */
  static List<Profile> of(
      StoryArticles.Numbered articles, TermCounts known, StorySettings settings) {
    int background = settings.background() + known.articles();
    List<TermVector> words =
        articles.words().weigh(settings.keptWords(), background, known.words());
    List<TermVector> names =
        articles.names().weigh(settings.keptNames(), background, known.names());
    List<TermVector> spellings =
        articles.spellings().weigh(settings.keptSpellings(), background, known.spellings());
    List<TermVector> particulars =
        articles.particulars().weigh(settings.keptParticulars(), background, known.particulars());
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      long day = articles.reports().get(i).day().map(LocalDate::toEpochDay).orElse(UNDATED);
      profiles.add(
          new Profile(words.get(i), names.get(i), spellings.get(i), particulars.get(i), day, day));
    }
    return profiles;
  }

  static Profile sum(List<Profile> profiles) {
    return new Profile(
        TermVector.sum(profiles.stream().map(Profile::words).toList()),
        TermVector.sum(profiles.stream().map(Profile::names).toList()),
        TermVector.sum(profiles.stream().map(Profile::spellings).toList()),
        TermVector.sum(profiles.stream().map(Profile::particulars).toList()),
        profiles.stream().mapToLong(Profile::first).min().orElse(UNDATED),
        profiles.stream()
            .mapToLong(Profile::last)
            .filter(day -> day != UNDATED)
            .max()
            .orElse(UNDATED));
  }

  /** What makes the products of one profile's vectors with those of another. */
  record Products(
      ToDoubleFunction<TermVector> words,
      ToDoubleFunction<TermVector> names,
      ToDoubleFunction<TermVector> spellings,
      ToDoubleFunction<TermVector> particulars) {}

  private Products products() {
    return new Products(words::dot, names::dot, spellings::dot, particulars::dot);
  }

  Likeness likeness(Profile other, StorySettings settings) {
    return likeness(other, products(), settings);
  }

  private Likeness likeness(Profile other, Products products, StorySettings settings) {
    boolean named = names.size() > 0 && other.names.size() > 0;
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
    int fewest = Math.min(particulars.size(), other.particulars.size());
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
    boolean many =
        Math.min(particulars.size(), other.particulars.size()) >= settings.manyParticulars();
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
