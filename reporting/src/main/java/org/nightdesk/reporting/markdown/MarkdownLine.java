package org.nightdesk.reporting.markdown;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nightdesk.reporting.ReportFormat;
import org.nightdesk.reporting.Source;
import org.nightdesk.reporting.SourceList;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.page.Span;
import org.nightdesk.reporting.row.Extract;

/**
 * Pieces to Markdown. Numbers and ids are references, so that the text reads well as it stands; where
 * they lead is defined at the end of the file.
 */
final class MarkdownLine {
  private final SortedMap<String, String> ids = new TreeMap<>();

  /** A line of its own. */
  String of(List<Span> spans) {
    return joined(spans, true);
  }

  /** A part of a line, such as a cell. */
  String inside(List<Span> spans) {
    return joined(spans, false);
  }

  /** A heading: words only. */
  String heading(List<Span> spans) {
    var heading = new StringBuilder();
    for (var span : spans) {
      heading.append(
          switch (span) {
            case Span.Words words -> MarkdownText.of(words.text());
            case Span.ToStory story -> MarkdownText.of(story.rank() + ". " + story.text());
            case Span.Numbers none -> "";
            case Span.Ids none -> "";
            case Span.ToPdf none -> "";
            case Span.Dots none -> "";
          });
    }
    return heading.toString().strip();
  }

  private String joined(List<Span> spans, boolean beginsTheLine) {
    var line = new StringBuilder();
    for (var span : spans) {
      boolean first = beginsTheLine && line.isEmpty();
      line.append(
          switch (span) {
            case Span.Words words -> words(words, first);
            case Span.Numbers numbers -> numbers(numbers);
            case Span.Ids each -> ids(each);
            case Span.ToStory story -> strong(story.rank() + ". " + story.text());
            case Span.ToPdf place ->
              "[%s](%s#nameddest=%s)"
                  .formatted(place.text(), ReportFormat.PDF.file(), place.place());
            case Span.Dots dots -> dots(dots);
          });
    }
    return line.toString().strip();
  }

  private static String words(Span.Words words, boolean first) {
    return switch (words.tone()) {
      case PLAIN, ASIDE ->
        first ? MarkdownText.of(words.text()) : MarkdownText.inside(words.text());
      case STRONG, DISPUTE -> strong(words.text());
    };
  }

  /** Marks stand next to the words; a space between would undo them. */
  private static String strong(String text) {
    String inner = text.strip();
    if (inner.isEmpty()) {
      return text;
    }
    int from = text.indexOf(inner);
    return text.substring(0, from)
        + "**" + MarkdownText.inside(inner) + "**"
        + text.substring(from + inner.length());
  }

  /** " [1] [3] +14", with a space before. */
  private static String numbers(Span.Numbers numbers) {
    var text = new StringBuilder();
    numbers.shown().forEach(source -> text.append(" [").append(source.number()).append(']'));
    return numbers.more() > 0
        ? text.append(" +").append(numbers.more()).toString()
        : text.toString();
  }

  /** "2 of 5 sources [1] [4]; ". */
  private static String dots(Span.Dots dots) {
    var text = new StringBuilder();
    text.append(dots.told().size()).append(" of ");
    text.append(Wording.count(dots.all(), "source", "sources"));
    dots.told().forEach(number -> text.append(" [").append(number).append(']'));
    return text.append("; ").toString();
  }

  /** In brackets, unless nothing else stands there. */
  private String ids(Span.Ids each) {
    String references = each.rows().stream().map(this::reference).collect(Collectors.joining(", "));
    return each.alone() ? references : " (" + references + ")";
  }

  private String reference(Span.RowId row) {
    if (!row.id().chars().allMatch(MarkdownLine::isPartOfAnId)) {
      return MarkdownText.inside(row.id());
    }
    ids.put(row.id(), "csv/" + row.table().file() + "#" + row.id());
    return "[" + row.id() + "]";
  }

  private static boolean isPartOfAnId(int each) {
    return each >= '0' && each <= '9' || each >= 'a' && each <= 'z' || each == '.';
  }

  /** Where each number and each id leads. */
  String definitions(SourceList sources) {
    var text = new StringBuilder();
    for (Source source : sources.all()) {
      text.append("[%s]: csv/%s#%s \"%s\"\n"
          .formatted(
              source.number(),
              Extract.ARTICLES.file(),
              source.article().articleId(),
              MarkdownText.title(source.name())));
    }
    ids.forEach((id, place) -> text.append("[%s]: %s\n".formatted(id, place)));
    return text.toString();
  }
}
