package org.nightdesk.enrichment.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.story.StoryLink.Affair;
import org.nightdesk.enrichment.story.StoryLink.Agreement;
import org.nightdesk.enrichment.story.StoryLink.Part;
import org.nightdesk.enrichment.story.StoryLink.SharedTerm;
import org.nightdesk.enrichment.story.StoryLink.Verdict;

/**
 * Tells why articles of a night were joined into one story or kept apart. Groups the night once, in
 * the same way as {@link StoryGrouper}; then answers for any two of its articles.
 */
public final class StoryExplainer {
  private final StorySettings settings;
  private final StoryArticles.Numbered terms;
  private final List<Profile> profiles;
  private final Map<ArticleId, Integer> numberOf = new HashMap<>();
  private final Contrast contrast;
  private final Affairs affairs;
  private final List<List<Integer>> groups;
  private final int[] groupOf;
  private final int[] stragglerGroupOf;
  private final int[] alikeGroupOf;
  private final Map<ArticleId, Story> storyOf = new HashMap<>();

  /**
   * Reads a night.
   *
   * @param night the articles that were grouped together; weights depend on all of them
   * @param known the terms of earlier articles, as they were known that night
   */
  public StoryExplainer(StorySettings settings, List<StoryCandidate> night, TermCounts known) {
    this.settings = settings;
    terms = StoryArticles.of(night).numbered();
    profiles = Profile.of(terms, known, settings);
    List<Report> reports = terms.reports();
    for (int i = 0; i < reports.size(); i++) {
      numberOf.put(reports.get(i).article(), i);
    }
    EventGroups found = EventGroups.of(profiles, settings);
    groups = found.joined();
    groupOf = GroupSimilarity.groupOf(groups);
    stragglerGroupOf = GroupSimilarity.groupOf(found.withStragglers());
    contrast = Contrast.of(profiles, settings);
    affairs = Affairs.of(groups, reports, profiles, settings);
    alikeGroupOf = GroupSimilarity.groupOf(found.alike());
    StoryGrouper grouper = new StoryGrouper(settings);
    for (Story story : grouper.storylines(reports, profiles, found).stories()) {
      story.articles().forEach(article -> storyOf.put(article, story));
    }
  }

  /**
   * Compares two articles of the night.
   *
   * @throws IllegalArgumentException when one of them is not of this night, or is a folded copy
   */
  public StoryLink explain(ArticleId one, ArticleId other) {
    int a = number(one);
    int b = number(other);
    Likeness likeness = profiles.get(a).likeness(profiles.get(b), settings);
    boolean dated =
        profiles.get(a).first() != Profile.UNDATED && profiles.get(b).first() != Profile.UNDATED;
    Verdict verdict = verdict(one, other, a, b);
    List<Integer> ofOne = groups.get(groupOf[a]);
    List<Integer> ofOther = groups.get(groupOf[b]);
    return new StoryLink(
        one,
        other,
        parts(a, b, likeness),
        likeness.mixed(settings),
        dated ? profiles.get(a).daysApart(profiles.get(b)) : -1,
        profiles.get(a).nearness(profiles.get(b), likeness, settings),
        average(ofOne, ofOther, verdict),
        threshold(verdict),
        agreement(ofOne, ofOther, verdict),
        verdict.isOneEvent() ? Affair.NONE : affairs.between(groupOf[a], groupOf[b]),
        verdict);
  }

  private double average(List<Integer> ofOne, List<Integer> ofOther, Verdict verdict) {
    GroupSimilarity similarity = new GroupSimilarity(
        (x, y) -> profiles.get(x).sameEvent(profiles.get(y), settings), contrast);
    return verdict.isOneEvent() ? similarity.inside(ofOne) : similarity.between(ofOne, ofOther);
  }

  private double threshold(Verdict verdict) {
    return switch (verdict) {
      case STRAGGLER -> settings.straggler();
      case LOOSE -> settings.looseStory();
      case ALIKE, PARTED, SAME_STORYLINE, APART -> settings.sameStory();
    };
  }

  private Agreement agreement(List<Integer> ofOne, List<Integer> ofOther, Verdict verdict) {
    Contrast.Agreement insideOne = contrast.inside(ofOne);
    if (verdict.isOneEvent()) {
      return new Agreement(insideOne.average(), insideOne.average(), insideOne.average(), 1);
    }
    Contrast.Agreement insideOther = contrast.inside(ofOther);
    Contrast.Agreement between = contrast.between(ofOne, ofOther);
    return new Agreement(
        between.average(),
        insideOne.average(),
        insideOther.average(),
        contrast.share(between, insideOne, insideOther));
  }

  private int number(ArticleId article) {
    Integer number = numberOf.get(article);
    if (number == null) {
      throw new IllegalArgumentException(article + " was not grouped this night");
    }
    return number;
  }

  private Verdict verdict(ArticleId one, ArticleId other, int a, int b) {
    Story ofOne = Objects.requireNonNull(storyOf.get(one));
    Story ofOther = Objects.requireNonNull(storyOf.get(other));
    if (ofOne.id().equals(ofOther.id())) {
      return alikeGroupOf[a] == alikeGroupOf[b]
          ? Verdict.ALIKE
          : stragglerGroupOf[a] == stragglerGroupOf[b] ? Verdict.STRAGGLER : Verdict.LOOSE;
    }
    if (groupOf[a] == groupOf[b]) {
      return Verdict.PARTED;
    }
    return ofOne.storylineId().equals(ofOther.storylineId())
        ? Verdict.SAME_STORYLINE
        : Verdict.APART;
  }

  private List<Part> parts(int a, int b, Likeness likeness) {
    Profile one = profiles.get(a);
    Profile other = profiles.get(b);
    double ofNames = settings.names() * likeness.namesShare();
    double ofSpellings = settings.spellings() * likeness.namesShare();
    double ofParticulars = settings.particulars() * likeness.particularsShare();
    double all = settings.words() + ofNames + ofSpellings + ofParticulars;
    return List.of(
        new Part(
            "words",
            settings.words() / all,
            likeness.words(),
            likeness.words(),
            shared(terms.words(), one.words(), other.words())),
        new Part(
            "names",
            ofNames / all,
            likeness.names(),
            likeness.names(),
            shared(terms.names(), one.names(), other.names())),
        new Part(
            "spellings",
            ofSpellings / all,
            likeness.spellings(),
            likeness.spellings(),
            shared(terms.spellings(), one.spellings(), other.spellings())),
        new Part(
            "particulars",
            ofParticulars / all,
            likeness.particulars(),
            likeness.agreed(settings),
            shared(terms.particulars(), one.particulars(), other.particulars())));
  }

  private static List<SharedTerm> shared(TermVectors terms, TermVector one, TermVector other) {
    List<SharedTerm> shared = new ArrayList<>();
    one.products(other)
        .forEach((term, product) -> shared.add(new SharedTerm(terms.name(term), product)));
    shared.sort(
        Comparator.comparing((SharedTerm term) -> -term.adds()).thenComparing(SharedTerm::term));
    return shared;
  }
}
