package org.nightdesk.reporting.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.page.Block;
import org.nightdesk.reporting.page.BriefPage;
import org.nightdesk.reporting.page.Section;
import org.nightdesk.reporting.page.Section.Kind;
import org.nightdesk.reporting.page.Span;

/** Writes the page from top to bottom. */
final class HtmlPage {
  private static final String STYLE = "brief.css";
  private static final Set<Kind> PAGE_ONE =
      EnumSet.of(Kind.GLANCE, Kind.WIDE, Kind.MAIN, Kind.SIDE, Kind.BELOW);

  private final BriefPage brief;
  private final Writer out;
  private final HtmlLine line;
  private boolean listsSources;

  HtmlPage(BriefPage brief, Writer out) {
    this.brief = brief;
    this.out = out;
    var places = new Places();
    brief.sections().forEach(places::add);
    this.line = new HtmlLine(brief.sources(), places.homes, places.sections);
  }

  void write() throws IOException {
    line.showIds(false);
    head();
    put("<body>\n<a class=\"skip\" href=\"#stories\">Skip to the stories</a>\n");
    put("<header>\n<h1>News brief</h1>\n<p class=\"date\"><time datetime=\"%s\">%s</time></p>\n"
        .formatted(brief.run().night(), Wording.weekday(brief.run().night())));
    blocks(of(Kind.GLANCE).getFirst().blocks(), 2);
    put("</header>\n");
    contents();
    put("<main>\n<div class=\"glance\">\n");
    column("wide", wide(true));
    column("main", of(Kind.MAIN));
    column("side", of(Kind.SIDE));
    column("below-columns", of(Kind.BELOW));
    column("wide", wide(false));
    line.showIds(true);
    put("</div>\n<div id=\"stories\">\n");
    for (var section : brief.sections()) {
      if (!PAGE_ONE.contains(section.kind())) {
        section(section);
      }
    }
    put("</div>\n</main>\n<footer>\n<p>News brief · %s · run %s · Nightdesk %s</p>\n</footer>\n"
        .formatted(
            Wording.dates(brief.run().night().toString()),
            HtmlText.of(brief.run().runId()),
            HtmlText.of(brief.run().version())));
    put("</body>\n</html>\n");
  }

  private void head() throws IOException {
    put("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n");
    // No script, nothing from elsewhere, nothing sent anywhere, whatever a headline says.
    put("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        + "style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n");
    put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    put("<meta name=\"color-scheme\" content=\"light dark\">\n");
    put("<title>" + HtmlText.of(brief.title()) + "</title>\n<style>\n");
    try (InputStream style = HtmlPage.class.getResourceAsStream(STYLE)) {
      if (style == null) {
        throw new IOException("expected the style " + STYLE + " beside this class");
      }
      put(new String(style.readAllBytes(), UTF_8));
    }
    put("</style>\n</head>\n");
  }

  private void contents() throws IOException {
    put("<nav aria-label=\"Contents\">\n<details>\n<summary>Contents</summary>\n<ol>\n");
    for (var section : brief.sections()) {
      if (!section.title().isEmpty()) {
        put("<li><a href=\"#%s\">%s</a></li>\n".formatted(section.place(), plain(section.title())));
      }
    }
    put("</ol>\n</details>\n</nav>\n");
  }

  private static String plain(List<Span> title) {
    var text = new StringBuilder();
    for (var span : title) {
      if (span instanceof Span.Words words) {
        text.append(words.text());
      } else if (span instanceof Span.ToStory story) {
        text.append(story.text());
      }
    }
    return HtmlText.of(text.toString());
  }

  private List<Section> of(Kind kind) {
    return brief.sections().stream().filter(each -> each.kind() == kind).toList();
  }

  /** Key figures stand above the columns, the week below them. */
  private List<Section> wide(boolean above) {
    return of(Kind.WIDE).stream()
        .filter(each -> above == each.place().equals(BriefPage.KEY_FIGURES))
        .toList();
  }

  private void column(String name, List<Section> sections) throws IOException {
    if (sections.isEmpty()) {
      return;
    }
    put("<div class=\"" + name + "\">\n");
    for (var section : sections) {
      section(section);
    }
    put("</div>\n");
  }

  private void section(Section section) throws IOException {
    boolean folded = section.kind() == Kind.SMALL_PRINT;
    listsSources = section.place().equals(BriefPage.SOURCES);
    put("<section id=\"%s\" class=\"%s\" aria-labelledby=\"%s-title\">\n"
        .formatted(section.place(), name(section.kind()), section.place()));
    String heading =
        "<h2 id=\"%s-title\">%s</h2>".formatted(section.place(), line.of(section.title()));
    put(folded ? "<details>\n<summary>" + heading + "</summary>\n" : heading + "\n");
    blocks(section.blocks(), 3);
    put(folded ? "</details>\n</section>\n" : "</section>\n");
  }

  private void blocks(List<Block> blocks, int level) throws IOException {
    for (var block : blocks) {
      switch (block) {
        case Block.Line each ->
          put("<p class=\"%s\">%s</p>\n".formatted(name(each.kind()), line.of(each.spans())));
        case Block.Listing each -> list(name(each.kind()), each.items());
        case Block.Grid each -> grid(each);
        case Block.Quotation each ->
          put(
              "<figure class=\"quote\">\n<blockquote><p>%s</p></blockquote>\n<figcaption>%s</figcaption>\n</figure>\n"
                  .formatted(line.of(each.words()), line.of(each.credit())));
        case Block.Part each -> {
          put("<div class=\"part\">\n<h%1$s>%2$s</h%1$s>\n"
              .formatted(level, line.of(each.title())));
          blocks(each.blocks(), level + 1);
          put("</div>\n");
        }
      }
    }
  }

  private void list(String name, List<Block.Item> items) throws IOException {
    put("<ul class=\"" + name + "\">\n");
    for (var item : items) {
      put("<li>" + line.of(item.spans()));
      if (!item.below().isEmpty()) {
        put("\n");
        list("below", item.below());
      }
      put("</li>\n");
    }
    put("</ul>\n");
  }

  private void grid(Block.Grid grid) throws IOException {
    put(
        "<div class=\"wide-table\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">\n<table>\n<thead>\n<tr>");
    for (var column : grid.columns()) {
      put("<th scope=\"col\"%s>%s</th>".formatted(side(column), HtmlText.of(column.title())));
    }
    put("</tr>\n</thead>\n<tbody>\n");
    for (var row : grid.rows()) {
      put("<tr%s>".formatted(place(row.getFirst())));
      for (int i = 0; i < row.size(); i++) {
        String tag = i == 0 ? "th scope=\"row\"" : "td";
        String cell = line.of(row.get(i));
        put("<%s%s>%s</%s>"
            .formatted(
                tag,
                side(grid.columns().get(i)),
                cell.isEmpty() ? "—" : cell,
                i == 0 ? "th" : "td"));
      }
      put("</tr>\n");
    }
    put("</tbody>\n</table>\n</div>\n");
  }

  /** A row of the list of sources is where its number leads. */
  private String place(List<Span> firstCell) {
    return listsSources && firstCell.getFirst() instanceof Span.Numbers numbers
        ? " id=\"source-" + numbers.shown().getFirst().number() + "\""
        : "";
  }

  private static String side(Block.Grid.Column column) {
    return column.right() ? " class=\"right\"" : "";
  }

  private static String name(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void put(String html) throws IOException {
    out.write(html);
  }

  /** What can be linked to. */
  private static final class Places {
    private final Set<String> homes = new HashSet<>();
    private final Set<String> sections = new HashSet<>();

    private void add(Section section) {
      sections.add(section.place());
      section.blocks().forEach(this::add);
    }

    private void add(Block block) {
      switch (block) {
        case Block.Line each -> add(each.spans());
        case Block.Listing each -> each.items().forEach(this::add);
        case Block.Grid each -> each.rows().forEach(row -> row.forEach(this::add));
        case Block.Quotation each -> add(each.credit());
        case Block.Part each -> each.blocks().forEach(this::add);
      }
    }

    private void add(Block.Item item) {
      add(item.spans());
      item.below().forEach(this::add);
    }

    private void add(List<Span> spans) {
      for (var span : spans) {
        if (span instanceof Span.Ids ids) {
          ids.rows().stream().filter(Span.RowId::home).forEach(row -> homes.add(row.id()));
        }
      }
    }
  }
}
