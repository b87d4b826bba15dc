package org.nightdesk.reporting.page;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.SourceList;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.StoryRow;

/**
 * All that a brief says, in the order it is read.
 *
 * @param sections page one, the stories, the appendix
 */
public record BriefPage(String title, NightRun run, SourceList sources, List<Section> sections) {
  /** The place of the list of sources. */
  public static final String SOURCES = "sources";

  /** The place of the figures that lead page one. */
  public static final String KEY_FIGURES = "key-figures";

  public BriefPage {
    sections = List.copyOf(sections);
  }

  /**
   * @param pdfBeside whether {@code brief.pdf} lies beside the page, so that links into it lead somewhere
   */
  public static BriefPage of(Brief brief, boolean pdfBeside) {
    var lines = new Lines(brief, pdfBeside);
    List<Section> sections = new ArrayList<>();
    sections.addAll(new FrontSections(brief, lines).all());
    sections.addAll(new StorySections(brief, lines).all());
    sections.addAll(new AppendixSections(brief, lines).all());
    return new BriefPage(
        "News brief, " + Wording.weekday(brief.run().night()),
        brief.run(),
        brief.sources(),
        sections);
  }

  /** The place of a story, the same in the PDF. */
  static String place(StoryRow story) {
    return place(story.storyId());
  }

  static String place(String storyId) {
    return "story-" + storyId;
  }
}
