package org.nightdesk.reporting.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nightdesk.reporting.ReportFormat;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.SourceList;
import org.nightdesk.reporting.page.BriefPage;
import org.nightdesk.reporting.page.ShownText;
import org.nightdesk.reporting.page.Span;
import org.nightdesk.reporting.row.Extract;

/** Pieces to HTML. A row's id leads to the row's place on the page, else to its table. */
final class HtmlLine {
  private final SourceList sources;
  private final Set<String> homes;
  private final Set<String> places;
  private final Set<String> placed = new HashSet<>();
  private boolean idsShown = true;

  /**
   * @param homes ids of rows that have a place on the page
   * @param places places of sections on the page
   */
  HtmlLine(SourceList sources, Set<String> homes, Set<String> places) {
    this.sources = sources;
    this.homes = Set.copyOf(homes);
    this.places = Set.copyOf(places);
  }

  /**
   * @param idsShown whether ids are shown or stand behind a mark, as on page one
   */
  void showIds(boolean idsShown) {
    this.idsShown = idsShown;
  }

  String of(List<Span> spans) {
    return spans.stream().map(this::span).collect(Collectors.joining()).strip();
  }

  private String span(Span span) {
    return switch (span) {
      case Span.Words words -> words(words);
      case Span.Numbers numbers -> numbers(numbers);
      case Span.Ids ids -> ids(ids);
      case Span.ToStory story -> story(story);
      case Span.ToPdf place ->
        link("pdf", ReportFormat.PDF.file() + "#nameddest=" + place.place(), place.text());
      case Span.Dots dots -> dots(dots);
    };
  }

  private static String words(Span.Words words) {
    String text = HtmlText.of(words.text());
    return switch (words.tone()) {
      case PLAIN -> text;
      case STRONG -> "<strong>" + text + "</strong>";
      case ASIDE -> "<span class=\"aside\">" + text + "</span>";
      case DISPUTE -> "<strong class=\"dispute\">" + text + "</strong>";
    };
  }

  private static String numbers(Span.Numbers numbers) {
    String shown = numbers.shown().stream()
        .map(HtmlLine::number)
        .collect(Collectors.joining("<span class=\"comma\">,</span>"));
    String more = numbers.more() > 0
        ? "<span class=\"comma\">,</span><a href=\"#%s\">+%s</a>"
            .formatted(BriefPage.SOURCES, numbers.more())
        : "";
    return "<sup>\u2009" + shown + more + "</sup>";
  }

  private static String number(Source source) {
    String name = HtmlText.of(ShownText.of(source.name()));
    return "<a href=\"#source-%1$s\" title=\"%2$s\" aria-label=\"Source %1$s, %2$s\">%1$s</a>"
        .formatted(source.number(), name);
  }

  /** On page one a mark that leads to the place of the line; evidence stands there. */
  private String ids(Span.Ids ids) {
    if (idsShown) {
      return " <span class=\"ids\">"
          + ids.rows().stream().map(this::row).collect(Collectors.joining(" "))
          + "</span>";
    }
    return ids.rows().stream()
        .filter(row -> row.table() != Extract.SENTENCES)
        .map(row ->
            " <a class=\"mark\" href=\"%1$s\" title=\"%2$s\" aria-label=\"Evidence, %2$s\">¶</a>"
                .formatted(place(row), HtmlText.of(row.id())))
        .collect(Collectors.joining());
  }

  /** The row's place on the page, else its table. */
  private String place(Span.RowId row) {
    return homes.contains(row.id()) ? "#" + HtmlText.of(row.id()) : table(row);
  }

  private static String table(Span.RowId row) {
    return "csv/" + row.table().file() + "#" + HtmlText.of(row.id());
  }

  private String row(Span.RowId row) {
    String id = HtmlText.of(row.id());
    if (row.table() == Extract.SENTENCES) {
      return evidence(row.id());
    }
    if (row.home() && placed.add(row.id())) {
      return "<a class=\"id\" id=\"%s\" href=\"%s\">%s</a>".formatted(id, table(row), id);
    }
    return link("id", place(row), row.id());
  }

  /** An evidence id leads to its article in the list of sources. */
  private String evidence(String evidenceId) {
    int dot = evidenceId.indexOf('.');
    String article = dot < 0 ? evidenceId : evidenceId.substring(0, dot);
    return link(
        "id",
        sources
            .of(article)
            .map(source -> "#source-" + source.number())
            .orElse("csv/" + Extract.SENTENCES.file() + "#" + HtmlText.of(evidenceId)),
        evidenceId);
  }

  private String story(Span.ToStory story) {
    String text = HtmlText.of(story.text());
    // A story in a few lines has no section; the line with its id is its place then.
    String place = places.contains(story.place()) ? story.place() : story.storyId();
    String headline = places.contains(place) || homes.contains(place)
        ? "<a href=\"#%s\">%s</a>".formatted(HtmlText.of(place), text)
        : text;
    return "<span class=\"rank\">%s</span> <strong class=\"headline\">%s</strong>"
        .formatted(story.rank(), headline);
  }

  private static String dots(Span.Dots dots) {
    var text = new StringBuilder();
    String told = dots.told().isEmpty()
        ? "Told by no listed source"
        : "Told by source "
            + dots.told().stream().map(Object::toString).collect(Collectors.joining(", "));
    text.append(
        "<span class=\"dots\" role=\"img\" aria-label=\"%s of %s\">".formatted(told, dots.all()));
    for (int number = 1; number <= dots.all(); number++) {
      text.append(dots.told().contains(number) ? '●' : '○');
    }
    return text.append("</span> ").toString();
  }

  private static String link(String kind, String target, String text) {
    return "<a class=\"%s\" href=\"%s\">%s</a>".formatted(kind, target, HtmlText.of(text));
  }
}
