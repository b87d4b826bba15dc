package org.nightdesk.enrichment.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.enrichment.story.TermVectors.Vector;

/**
 * What an article or a story is compared by.
 *
 * @param first {@link #UNDATED} or days since 1970 of the earliest article
 * @param last the same of the latest
 */
record Profile(Vector words, Vector names, Vector spellings, long first, long last) {
  static final long UNDATED = Long.MAX_VALUE;

  static List<Profile> of(List<StoryCandidate> articles, StorySettings settings) {
    TermVectors wordTerms = new TermVectors();
    TermVectors nameTerms = new TermVectors();
    TermVectors spellingTerms = new TermVectors();
    for (StoryCandidate article : articles) {
      StoryTerms terms = StoryTerms.of(article);
      wordTerms.add(terms.words());
      nameTerms.add(terms.names());
      spellingTerms.add(terms.spellings());
    }
    int background = settings.background();
    List<Vector> words = wordTerms.weigh(settings.keptWords(), background);
    List<Vector> names = nameTerms.weigh(settings.keptNames(), background);
    List<Vector> spellings = spellingTerms.weigh(settings.keptSpellings(), background);
    List<Profile> profiles = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      long day = StoryDates.day(articles.get(i)).map(LocalDate::toEpochDay).orElse(UNDATED);
      profiles.add(new Profile(words.get(i), names.get(i), spellings.get(i), day, day));
    }
    return profiles;
  }

  static Profile sum(List<Profile> profiles) {
    return new Profile(
        Vector.sum(profiles.stream().map(Profile::words).toList()),
        Vector.sum(profiles.stream().map(Profile::names).toList()),
        Vector.sum(profiles.stream().map(Profile::spellings).toList()),
        profiles.stream().mapToLong(Profile::first).min().orElse(UNDATED),
        profiles.stream()
            .mapToLong(Profile::last)
            .filter(day -> day != UNDATED)
            .max()
            .orElse(UNDATED));
  }

  /** Mixed cosine; where one of the two has no names, of the words alone. */
  double similarity(Profile other, StorySettings settings) {
    double ofWords = words.dot(other.words);
    if (names.terms().length == 0 || other.names.terms().length == 0) {
      return ofWords;
    }
    return settings.words() * ofWords
        + settings.names() * names.dot(other.names)
        + settings.spellings() * spellings.dot(other.spellings);
  }

  /** Days between the two; 0 where they overlap in time or one is undated. */
  long daysApart(Profile other) {
    if (first == UNDATED || other.first == UNDATED) {
      return 0;
    }
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }
}
