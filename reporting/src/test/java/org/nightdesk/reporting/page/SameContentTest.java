package org.nightdesk.reporting.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.FigureWording;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.LargeNight;
import org.nightdesk.reporting.NightNames;
import org.nightdesk.reporting.ReportWriter;
import org.nightdesk.reporting.RowsInMemory;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.html.HtmlReportWriter;
import org.nightdesk.reporting.markdown.MarkdownReportWriter;
import org.nightdesk.reporting.story.StoryDossier;

/** What a brief shows in Markdown it shows in the browser, and the other way round. */
class SameContentTest {
  private static final MutableDataSet WITH_TABLES =
      new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create()));

  static Stream<RowsInMemory> nights() {
    return Stream.of(
        InventedNight.twoStories(),
        NightNames.hostile(),
        LargeNight.oneAffair(),
        LargeNight.stages(),
        LargeNight.night(60, 3, 9));
  }

  @ParameterizedTest
  @MethodSource("nights")
  void showsEveryStoryPointDifferenceFigureAndQuotationInBoth(RowsInMemory night)
      throws IOException {
    Brief brief = new BriefEditor(BriefSettings.DEFAULT).edit(InventedNight.run(), night);
    String markdown = shown(Jsoup.parse(HtmlRenderer.builder(WITH_TABLES)
            .build()
            .render(Parser.builder(WITH_TABLES)
                .build()
                .parse(written(new MarkdownReportWriter(true), brief))))
        .wholeText());
    String html =
        shown(Jsoup.parse(written(new HtmlReportWriter(true), brief)).body().wholeText());

    for (String words : told(brief)) {
      assertThat(markdown).contains(shown(words));
      assertThat(html).contains(shown(words));
    }
  }

  @ParameterizedTest
  @MethodSource("nights")
  void showsEveryIdOfTheMarkdownInTheBrowserToo(RowsInMemory night) throws IOException {
    Brief brief = new BriefEditor(BriefSettings.DEFAULT).edit(InventedNight.run(), night);
    String markdown = written(new MarkdownReportWriter(true), brief);
    var html = Jsoup.parse(written(new HtmlReportWriter(true), brief));
    List<String> ids = new ArrayList<>(html.select("a.id").eachText());
    html.select("a.mark, a[href^=csv/]").eachAttr("href").forEach(ids::add);

    for (var line : markdown.lines().filter(line -> line.matches("\\[[a-z].*")).toList()) {
      String id = line.substring(1, line.indexOf(']'));
      assertThat(ids).as(line).anyMatch(each -> each.equals(id) || each.endsWith("#" + id));
    }
  }

  @Test
  void writesTheSameInWhateverLanguageTheMachineSpeaks() throws IOException {
    Brief brief = new BriefEditor(BriefSettings.DEFAULT)
        .edit(InventedNight.run(), InventedNight.twoStories());
    var writers = List.of(new MarkdownReportWriter(true), new HtmlReportWriter(true));
    Locale before = Locale.getDefault(Locale.Category.FORMAT);
    for (ReportWriter writer : writers) {
      String here = written(writer, brief);
      try {
        Locale.setDefault(Locale.Category.FORMAT, Locale.forLanguageTag("ar-EG"));
        assertThat(written(writer, brief)).isEqualTo(here);
      } finally {
        Locale.setDefault(Locale.Category.FORMAT, before);
      }
    }
  }

  private static List<String> told(Brief brief) {
    List<String> words = new ArrayList<>();
    for (StoryDossier dossier :
        Stream.concat(brief.full().stream(), brief.inBrief().stream()).toList()) {
      boolean full = brief.full().contains(dossier);
      words.add(dossier.story().headline());
      dossier.differences().forEach(each -> {
        words.add(each.difference().explanation());
        each.byVersion().values().forEach(rows -> words.add(rows.getFirst().text()));
      });
      if (full) {
        dossier.summary().forEach(each -> words.add(each.text()));
        dossier.points().forEach(each -> words.add(each.point().text()));
        dossier.events().forEach(each -> words.add(each.event().text()));
        dossier.quotes().forEach(each -> words.add(each.quote().text()));
        dossier.figures().forEach(each -> {
          words.add(each.figure().text());
          words.add(FigureWording.value(each.figure()));
        });
        dossier.names().forEach(each -> words.add(each.entity().name()));
        dossier.reports().forEach(each -> words.add(Wording.beside(each)));
      }
    }
    brief.lines().forEach(row -> words.add(row.headline()));
    brief.sources().all().forEach(source -> words.add(source.article().title()));
    brief.rejected().forEach(row -> words.add(row.entry()));
    brief.warnings().forEach(row -> words.add(row.text()));
    brief.run().settings().forEach(setting -> words.add(setting.name()));
    return words;
  }

  private static String written(ReportWriter writer, Brief brief) throws IOException {
    var out = new ByteArrayOutputStream();
    writer.write(brief, out);
    return out.toString(UTF_8);
  }

  private static String shown(String words) {
    return ShownText.of(words).strip();
  }
}
