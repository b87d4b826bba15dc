package org.nightdesk.enrichment.story;

import java.util.List;
import org.nightdesk.enrichment.story.TermVector.Spread;

/**
 * How far two articles speak for one event, as {@link Profile#sameEvent} has it. Where one article is
 * compared with many, its vectors are spread out, so that a product costs the terms of the other alone.
 */
final class SameEvent implements Similarity {
  private final List<Profile> profiles;
  private final StorySettings settings;
  private final ThreadLocal<SpreadRow> rows = ThreadLocal.withInitial(SpreadRow::new);

  SameEvent(List<Profile> profiles, StorySettings settings) {
    this.profiles = profiles;
    this.settings = settings;
  }

  @Override
  public double of(int one, int other) {
    return profiles.get(one).sameEvent(profiles.get(other), settings);
  }

  /** The row of this thread: it is spread out over as many numbers as there are terms. */
  @Override
  public Row row() {
    return rows.get();
  }

  private final class SpreadRow implements Row {
    private final Spread words = new Spread();
    private final Spread names = new Spread();
    private final Spread spellings = new Spread();
    private final Spread particulars = new Spread();
    private final Profile.Products products =
        new Profile.Products(words::dot, names::dot, spellings::dot, particulars::dot);
    private int one = -1;

    @Override
    public void from(int thing) {
      if (thing != one) {
        one = thing;
        Profile profile = profiles.get(thing);
        words.set(profile.words());
        names.set(profile.names());
        spellings.set(profile.spellings());
        particulars.set(profile.particulars());
      }
    }

    @Override
    public double to(int other) {
      return profiles.get(one).sameEvent(profiles.get(other), products, settings);
    }
  }
}
