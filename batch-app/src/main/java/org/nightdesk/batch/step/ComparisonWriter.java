package org.nightdesk.batch.step;

import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Writes what the articles of stories say together. */
public final class ComparisonWriter implements ItemWriter<StoryComparison> {
  private final JdbcStoryStore stories;
  private final NightJournal journal;

  public ComparisonWriter(JdbcStoryStore stories, NightJournal journal) {
    this.stories = stories;
    this.journal = journal;
  }

  @Override
  public void write(Chunk<? extends StoryComparison> chunk) {
    for (StoryComparison story : chunk) {
      stories.save(story.storyId(), story.comparison());
    }
    journal.advance(chunk.size());
  }
}
