package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.store.KeptStories;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes what the articles of stories say together, where it does not stand there from the run before. */
public final class ComparisonWriter implements ItemWriter<StoryComparison> {
  private final KeptStories stories;
  private final NightJournal journal;

  public ComparisonWriter(KeptStories stories, NightJournal journal) {
    this.stories = stories;
    this.journal = journal;
  }

  @Override
  public void write(Chunk<? extends StoryComparison> chunk) {
    List<String> kept = new ArrayList<>();
    for (StoryComparison story : chunk) {
      story
          .comparison()
          .ifPresentOrElse(
              comparison -> stories.save(story.storyId(), story.stamp(), comparison),
              () -> kept.add(story.storyId()));
    }
    stories.keep(kept);
    journal.advance(chunk.size());
  }
}
