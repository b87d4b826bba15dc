package org.nightdesk.reporting.page;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.reporting.SourceList;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.StoryRow;

/** Puts a line together, piece by piece; empty pieces leave nothing behind. */
final class LineBuilder {
  static final String MARK = "◆ ";

  /** So many numbers are shown, then how many more there are. */
  private static final int NUMBERS_SHOWN = 9;

  private final SourceList sources;
  private final List<Span> spans = new ArrayList<>();
  private final List<Span.RowId> ids = new ArrayList<>();

  LineBuilder(SourceList sources) {
    this.sources = sources;
  }

  LineBuilder words(String text) {
    return words(text, Span.Tone.PLAIN);
  }

  LineBuilder strong(String text) {
    return words(text, Span.Tone.STRONG);
  }

  LineBuilder aside(String text) {
    return words(text, Span.Tone.ASIDE);
  }

  /** Words of disagreement, with the mark before them. */
  LineBuilder dispute(String text) {
    return words(MARK + text, Span.Tone.DISPUTE);
  }

  private LineBuilder words(String text, Span.Tone tone) {
    if (!text.isEmpty()) {
      spans.add(new Span.Words(text, tone));
    }
    return this;
  }

  /** That somebody is said to say so; nothing where the source says so itself. */
  LineBuilder reported(String attributedTo) {
    return attributedTo.isBlank() ? this : aside(" (reported: " + attributedTo + ")");
  }

  LineBuilder numbers(List<String> articleIds) {
    return numbers(articleIds, articleIds.size());
  }

  /**
   * @param all how many articles there are, those not named included
   */
  LineBuilder numbers(List<String> articleIds, int all) {
    var cited = sources.of(articleIds);
    if (!cited.isEmpty()) {
      var shown = cited.subList(0, Math.min(NUMBERS_SHOWN, cited.size()));
      spans.add(new Span.Numbers(shown, Math.max(0, Math.max(all, cited.size()) - shown.size())));
    }
    return this;
  }

  LineBuilder story(StoryRow story) {
    spans.add(new Span.ToStory(story.rank(), story.storyId(), story.headline()));
    return this;
  }

  LineBuilder span(Span span) {
    spans.add(span);
    return this;
  }

  /** The id of a row this line is the place of. */
  LineBuilder home(Extract table, String id) {
    return id(table, id, true);
  }

  /** The id of a row; all ids stand at the end of a line. */
  LineBuilder id(Extract table, String id) {
    return id(table, id, false);
  }

  LineBuilder evidence(String evidenceId) {
    return id(Extract.SENTENCES, evidenceId, false);
  }

  private LineBuilder id(Extract table, String id, boolean home) {
    if (!id.isEmpty()) {
      ids.add(new Span.RowId(table, id, home));
    }
    return this;
  }

  List<Span> build() {
    List<Span> line = new ArrayList<>(spans);
    if (!ids.isEmpty()) {
      line.add(new Span.Ids(ids, spans.isEmpty()));
    }
    return List.copyOf(line);
  }
}
