package org.nightdesk.reporting.pdf;

import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.LargeNight;
import org.nightdesk.reporting.NightNames;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.RowsInMemory;

/** Nights a writer must survive. */
enum Night {
  EMPTY,
  ONE_ARTICLE,
  ONE_AFFAIR,
  STAGES,
  TWO_STORIES,
  FIVE_STORIES,
  NOTHING_NEW,
  ONLY_QUIET,
  TWO_HUNDRED,
  AWKWARD,
  HOSTILE;

  RowsInMemory rows() {
    return switch (this) {
      case EMPTY -> LargeNight.empty();
      case ONE_ARTICLE -> LargeNight.oneArticle();
      case ONE_AFFAIR -> LargeNight.oneAffair();
      case STAGES -> LargeNight.stages();
      case TWO_STORIES -> InventedNight.twoStories();
      case FIVE_STORIES -> LargeNight.fiveStories();
      case NOTHING_NEW -> LargeNight.nothingNew();
      case ONLY_QUIET -> LargeNight.onlyQuiet();
      case TWO_HUNDRED -> LargeNight.twoHundred();
      case AWKWARD -> LargeNight.awkward();
      case HOSTILE -> NightNames.hostile();
    };
  }

  /**
   * @param first whether there is no earlier night
   */
  Brief brief(boolean first) {
    return brief(rows(), first, BriefSettings.DEFAULT);
  }

  static Brief brief(RowsInMemory rows, boolean first, BriefSettings settings) {
    var run = InventedNight.run();
    return new BriefEditor(settings)
        .edit(new NightRun(run.night(), run.runId(), run.version(), first, run.settings()), rows);
  }
}
