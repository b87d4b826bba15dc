package org.nightdesk.batch.step;

import org.jspecify.annotations.Nullable;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.row.NightExtracts;

/**
 * What the brief says, edited out of the staged tables once for all reports: reading the tables of a large
 * night takes longer than writing what is told of them.
 */
public final class StagedBrief {
  private final BriefEditor editor;
  private final NightRun run;
  private @Nullable Brief edited;

  public StagedBrief(BriefEditor editor, NightRun run) {
    this.editor = editor;
    this.run = run;
  }

  /** The brief; who asks first edits it and the others wait. */
  synchronized Brief of(NightExtracts tables) {
    Brief brief = edited;
    if (brief == null) {
      brief = editor.edit(run, tables);
      edited = brief;
    }
    return brief;
  }
}
