package org.nightdesk.reporting.pdf;

import java.util.List;
import java.util.Locale;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.layout.Block;
import org.nightdesk.reporting.layout.Flow;
import org.nightdesk.reporting.layout.Group;
import org.nightdesk.reporting.layout.Link;
import org.nightdesk.reporting.layout.Paragraph;
import org.nightdesk.reporting.layout.Rule;
import org.nightdesk.reporting.layout.TypeStyle;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.story.StoryDossier;

/** Small blocks that more than one part of the brief has. */
final class Parts {
  /** The mark of disagreement; words always follow. */
  static final String MARK = "◆\u00A0";

  static final char NO_BREAK = '\u00A0';

  private Parts() {}

  static String place(StoryRow story) {
    return "story-" + story.storyId();
  }

  static Link link(StoryRow story) {
    return new Link.ToPlace(place(story), "Story " + story.rank() + ": " + story.headline());
  }

  static Paragraph label(int level, String text) {
    return Paragraph.heading(level, Look.LABEL, text.toUpperCase(Locale.ROOT)).after(3);
  }

  /** A label under a thick rule, as each part of a page begins. */
  static Block ruled(int level, String text) {
    return Group.of(Rule.of(0, 0.7f, Look.INK, 5).keepWithNext(), label(level, text));
  }

  /** "◆ 2 disputed points": versions that cannot all be right, and plans that changed; empty where there are none. */
  static String disputed(StoryDossier dossier) {
    int disputes = dossier.disputes().size();
    return disputes == 0
        ? ""
        : marked(Wording.count(disputes, "disputed point", "disputed points"));
  }

  /** "◆ 8 differences": those of role, name and wording among them; empty where there are none. */
  static String differing(StoryRow story) {
    int differences = story.nDifferences();
    return differences == 0 ? "" : marked(Wording.count(differences, "difference", "differences"));
  }

  private static String marked(String words) {
    return MARK + words.replace(' ', NO_BREAK);
  }

  /**
   * "3 of 5 sources, 1 copy · ◆ 2 disputed points · page 4".
   *
   * @param differing how it is said that sources differ; empty where they do not
   */
  static Paragraph counts(StoryRow story, int allSources, int page, String differing) {
    if (story.isQuiet()) {
      return Paragraph.of(Look.META, "quiet · last of " + Wording.published(story.lastPublished()));
    }
    int told = story.nArticles() + story.nCopies();
    String sources = allSources > 0 && allSources <= Look.PLACES && told <= allSources
        ? told + " of " + Wording.count(allSources, "source", "sources")
        : Wording.count(told, "article", "articles");
    var counts = Paragraph.of(Look.META, sources);
    if (story.nCopies() > 0) {
      counts.text(", " + Wording.count(story.nCopies(), "copy", "copies"));
    }
    if (told > 1) {
      if (story.nOutlets() > 0) {
        counts.text(" · " + Wording.count(story.nOutlets(), "outlet", "outlets"));
      }
      counts.text(" · " + Wording.origins(story.nOrigins()));
    }
    if (!story.status().equals("new")) {
      counts.text(" · " + Wording.spaced(story.status()));
    }
    if (!differing.isEmpty()) {
      counts.text(" · ").text(differing, Look.META_DISPUTE);
    }
    if (page > 0) {
      counts.text(" · ").link("page\u00A0" + page, Look.META.in(Look.BLUE), link(story));
    }
    return counts;
  }

  /** "2 to 4 December 2025"; empty when undated. */
  static String dates(StoryRow story) {
    if (story.lastPublished().isEmpty()) {
      return "undated";
    }
    String first = day(story.firstPublished());
    String last = day(story.lastPublished());
    return Wording.dates(first.equals(last) ? last : first + "/" + last);
  }

  private static String day(String published) {
    return published.length() > 10 ? published.substring(0, 10) : published;
  }

  /** That somebody is said to say so; nothing where the source says so itself. */
  static Paragraph reported(Paragraph paragraph, String attributedTo, TypeStyle style) {
    return attributedTo.isBlank()
        ? paragraph
        : paragraph.text(" (reported: " + attributedTo + ")", style);
  }

  static void more(Flow flow, int leftOut, String file) {
    if (leftOut > 0) {
      flow.add(moreLine(leftOut, file));
    }
  }

  static Paragraph moreLine(int leftOut, String file) {
    return Paragraph.of(Look.CAPTION, Wording.number(leftOut) + " more in " + file)
        .before(3);
  }

  static Paragraph cell(String text) {
    return text.isBlank()
        ? Paragraph.of(Look.CELL.in(Look.GREY), "—")
        : Paragraph.of(Look.CELL, text);
  }

  static Group group(List<Block> blocks) {
    return Group.of(blocks.toArray(Block[]::new));
  }
}
