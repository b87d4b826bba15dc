package org.nightdesk.reporting.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.NoveltyRow;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.RoleRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StrandRow;

/** Reads what is shown of some stories: each table once, holding only the rows of those stories. */
public final class DossierReader {
  private final NightExtracts extracts;
  private final Map<String, StoryDraft> drafts = new LinkedHashMap<>();

  private DossierReader(NightExtracts extracts) {
    this.extracts = extracts;
  }

  /** The dossiers of these stories, in their order. */
  public static List<StoryDossier> read(
      NightExtracts extracts, List<StoryRow> stories, Function<StoryRow, DossierLimits> limits) {
    var reader = new DossierReader(extracts);
    stories.forEach(story -> reader.drafts.put(story.storyId(), new StoryDraft(story)));
    if (!stories.isEmpty()) {
      reader.readTables();
    }
    return reader.drafts.values().stream()
        .map(draft -> draft.dossier(limits.apply(draft.story())))
        .toList();
  }

  private void readTables() {
    perStory(StrandRow.class, StrandRow::storyId, StoryDraft::add);
    Map<String, StoryDraft> byPoint = new HashMap<>();
    perStory(PointRow.class, PointRow::storyId, (draft, row) -> {
      draft.add(row);
      byPoint.put(row.pointId(), draft);
    });
    with(PointSourceRow.class, "point_id", byPoint, PointSourceRow::pointId, StoryDraft::add);
    perStory(
        ArticleRow.class, ArticleRow::storyId, (draft, row) -> draft.reports().add(row));
    with(
        NoveltyRow.class,
        "point_id",
        byPoint,
        NoveltyRow::pointId,
        (draft, row) -> draft.reports().add(row));
    Map<String, StoryDraft> byDifference = new HashMap<>();
    perStory(DifferenceRow.class, DifferenceRow::storyId, (draft, row) -> {
      draft.add(row);
      byDifference.put(row.differenceId(), draft);
    });
    with(
        DifferenceVersionRow.class,
        "difference_id",
        byDifference,
        DifferenceVersionRow::differenceId,
        StoryDraft::add);
    perStory(EventRow.class, EventRow::storyId, StoryDraft::add);
    perStory(FigureRow.class, FigureRow::storyId, StoryDraft::add);
    perStory(QuoteRow.class, QuoteRow::storyId, StoryDraft::add);
    perStory(ChangeRow.class, ChangeRow::storyId, StoryDraft::add);
    readNames();
  }

  private void readNames() {
    perStory(
        MentionRow.class, MentionRow::storyId, (draft, row) -> draft.names().add(row));
    Set<String> named = new HashSet<>();
    drafts.values().forEach(draft -> named.addAll(draft.names().entityIds()));
    each(
        EntityRow.class,
        named,
        row -> drafts.values().forEach(draft -> draft.names().add(row)));
    each(
        RoleRow.class,
        named,
        row -> drafts.values().forEach(draft -> draft.names().add(row)));
  }

  /** Takes a row into the draft it belongs to. */
  private interface Intake<R> {
    void take(StoryDraft draft, R row);
  }

  private <R extends Record> void perStory(
      Class<R> rowClass, Function<R, String> storyId, Intake<R> intake) {
    with(rowClass, "story_id", drafts, storyId, intake);
  }

  /** Gives each row whose id in a column belongs to a draft to that draft. */
  private <R extends Record> void with(
      Class<R> rowClass,
      String column,
      Map<String, StoryDraft> draftOf,
      Function<R, String> id,
      Intake<R> intake) {
    try (var rows = extracts.rowsWith(rowClass, column, draftOf.keySet())) {
      rows.forEach(row -> intake.take(draftOf.get(id.apply(row)), row));
    }
  }

  private <R extends Record> void each(
      Class<R> rowClass, Set<String> entities, Consumer<R> intake) {
    try (var rows = extracts.rowsWith(rowClass, "entity_id", entities)) {
      rows.forEach(intake);
    }
  }
}
