package org.nightdesk.batch.step;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.JdbcStoryStore;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Reads the ids of a range of the night's stories, in order. */
public class StoryItemReader implements ItemStreamReader<String> {
  private static final String DONE = "done";

  private final JdbcStoryStore stories;
  private List<String> ids = List.of();
  private int next;
  private int end;

  public StoryItemReader(JdbcStoryStore stories) {
    this.stories = stories;
  }

  @Override
  public void open(ExecutionContext context) {
    ids = stories.ids();
    next = context.getInt(DONE, context.getInt(EntryRanges.FROM));
    end = context.getInt(EntryRanges.TO);
  }

  @Override
  public @Nullable String read() {
    return next < end ? ids.get(next++) : null;
  }

  @Override
  public void update(ExecutionContext context) {
    context.putInt(DONE, next);
  }
}
