package org.nightdesk.reporting.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.page.Block.Item;
import org.nightdesk.reporting.page.Block.Line;
import org.nightdesk.reporting.page.Block.LineKind;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.story.StoryDossier;
import org.nightdesk.reporting.story.StoryEvent;
import org.nightdesk.reporting.story.SummarySentence;
import org.nightdesk.reporting.story.SupportedPoint;
import org.nightdesk.reporting.story.ToldDifference;

/** Lines that more than one part of the page has. */
final class Lines {
  /** Dots are drawn for so many sources; beyond, counts stand alone. */
  private static final int DOTS = 9;

  private final Brief brief;
  private final boolean pdfBeside;

  Lines(Brief brief, boolean pdfBeside) {
    this.brief = brief;
    this.pdfBeside = pdfBeside;
  }

  LineBuilder line() {
    return new LineBuilder(brief.sources());
  }

  /** Stories with a dossier, by rank. */
  List<StoryDossier> told() {
    return Stream.concat(brief.full().stream(), brief.inBrief().stream())
        .sorted(Comparator.comparingInt((StoryDossier each) -> each.story().rank()))
        .toList();
  }

  List<Span> headline(StoryRow story) {
    return line().words(story.rank() + ". " + story.headline()).build();
  }

  LineBuilder sentence(LineBuilder line, SummarySentence sentence) {
    return line.words(sentence.text())
        .reported(sentence.attributedTo())
        .numbers(sentence.articleIds());
  }

  /** A line of a summary, with the point it states. */
  List<Span> summary(SummarySentence sentence) {
    return sentence(line(), sentence)
        .id(Extract.POINTS, sentence.pointId())
        .evidence(sentence.evidenceId())
        .build();
  }

  List<Span> point(SupportedPoint point, boolean home) {
    var row = point.point();
    var line = line();
    String against = Wording.against(row);
    String standing = Wording.standing(row) + (against.isEmpty() ? "" : "; " + against);
    line.words(row.text())
        .reported(row.attributedTo())
        .numbers(point.articleIds(), row.nArticles());
    if (row.standing().equals("disputed")) {
      line.words(" ").dispute(standing);
    } else {
      line.aside(" — " + standing);
    }
    return (home
            ? line.home(Extract.POINTS, row.pointId())
            : line.id(Extract.POINTS, row.pointId()))
        .evidence(row.evidenceId())
        .build();
  }

  /** What is counted of a story, in a line of its own. */
  Line counts(StoryRow story) {
    return new Line(LineKind.ASIDE, counts(line(), story).build());
  }

  LineBuilder counts(LineBuilder line, StoryRow story) {
    dots(line, story);
    if (story.isQuiet()) {
      return line.aside(story.status() + ", last of " + Wording.published(story.lastPublished()))
          .id(Extract.STORIES, story.storyId());
    }
    List<String> counts = new ArrayList<>(
        List.of(story.status(), Wording.count(story.nArticles(), "article", "articles")));
    if (story.nCopies() > 0) {
      counts.add(Wording.count(story.nCopies(), "copy", "copies"));
    }
    if (story.nArticles() + story.nCopies() > 1 && story.nOutlets() > 0) {
      counts.add(Wording.count(story.nOutlets(), "outlet", "outlets"));
    }
    counts.add(Wording.origins(story.nOrigins()));
    line.aside(String.join(", ", counts));
    if (story.nDifferences() > 0) {
      line.aside(", ").dispute(Wording.count(story.nDifferences(), "difference", "differences"));
    }
    return line;
  }

  private void dots(LineBuilder line, StoryRow story) {
    int all = brief.sources().size();
    if (all > 0 && all <= DOTS) {
      line.span(new Span.Dots(
          brief.sources().all().stream()
              .filter(source -> source.article().storyId().equals(story.storyId()))
              .map(Source::number)
              .toList(),
          all));
    }
  }

  /** "2 to 4 December 2025"; "undated". */
  static String dated(StoryRow story) {
    if (story.lastPublished().isEmpty()) {
      return "undated";
    }
    String first = Wording.published(story.firstPublished());
    String last = Wording.published(story.lastPublished());
    return first.equals(last) ? last : first + " to " + last;
  }

  /** Where the story stands in the PDF, if there is one. */
  Optional<Span> inPdf(StoryRow story) {
    return pdfBeside
        ? Optional.of(new Span.ToPdf(BriefPage.place(story), "page in the PDF"))
        : Optional.empty();
  }

  Item difference(ToldDifference difference, boolean home) {
    var row = difference.difference();
    var line = line()
        .dispute(row.subject().isBlank() ? Wording.differenceKind(row.kind()) : row.subject())
        .aside(" (%s, %s): ".formatted(Wording.differenceKind(row.kind()), row.status()))
        .words(row.explanation());
    var head = home
        ? line.home(Extract.DIFFERENCES, row.differenceId())
        : line.id(Extract.DIFFERENCES, row.differenceId());
    return new Item(
        head.build(),
        difference.byVersion().values().stream().map(this::version).toList());
  }

  private Item version(List<DifferenceVersionRow> rows) {
    var first = rows.getFirst();
    return Item.of(line()
        .words(first.text())
        .numbers(rows.stream().map(DifferenceVersionRow::articleId).toList())
        .aside(" " + Wording.published(first.published()))
        .evidence(first.evidenceId())
        .build());
  }

  List<Span> event(StoryEvent event, boolean home) {
    var row = event.event();
    var line = line()
        .strong(row.date().isEmpty() ? "no date" : Wording.dates(row.date()))
        .aside(row.status().equals("planned") ? " (planned)" : "")
        .words(": " + row.text())
        .numbers(event.articleIds(), row.nArticles());
    return (home
            ? line.home(Extract.EVENTS, row.eventId())
            : line.id(Extract.EVENTS, row.eventId()))
        .evidence(row.evidenceId())
        .build();
  }

  List<Span> change(ChangeRow row, boolean home) {
    var line = line().words(Wording.spaced(row.kind()) + ": " + row.what());
    if (!row.before().isEmpty()) {
      line.aside(", before: ").words(row.before());
    }
    if (!row.after().isEmpty()) {
      line.aside(", now: ").words(row.after());
    }
    line.numbers(row.articleIds());
    return (home
            ? line.home(Extract.CHANGES, row.changeId())
            : line.id(Extract.CHANGES, row.changeId()))
        .build();
  }

  /** That the table has more; nothing where all is shown. */
  static List<Block> more(int leftOut, String file) {
    return leftOut > 0
        ? List.of(aside(Wording.number(leftOut) + " more in " + file + "."))
        : List.of();
  }

  static Line aside(String words) {
    return new Line(LineKind.ASIDE, List.of(new Span.Words(words, Span.Tone.ASIDE)));
  }

  static Line body(String words) {
    return new Line(LineKind.BODY, own(words));
  }

  static List<Span> own(String words) {
    return List.of(new Span.Words(words, Span.Tone.PLAIN));
  }
}
