package org.nightdesk.corpus.reading;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;

class FeedReadingTest {
  private static final String RSS = """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
        <channel>
          <title>Quill Post</title><link>https://example.org/</link><language>en-GB</language>
          <image><title>Logo</title></image>
          <item>
            <title>Ferry returns &amp;amp; sails</title>
            <link>https://example.org/ferry</link>
            <guid isPermaLink="false">q-1</guid>
            <pubDate>Fri, 02 May 2031 07:15:00 EST</pubDate>
            <dc:creator><![CDATA[Ada Brandt]]></dc:creator>
            <category>Sea</category><category>Ports</category><category>Sea</category>
            <media:title>Not this</media:title>
            <description>The ferry is back.</description>
            <content:encoded><![CDATA[<p>The ferry across Quill Sound sailed again on Friday after
              nine weeks in dock,&nbsp;the port authority said.</p><p>It carried 40 passengers and
              two lorries on its first crossing of the year.</p>]]></content:encoded>
          </item>
          <item>
            <title>Rain &nbsp;ahead</title>
            <description>Rain is forecast for the coast on Sunday, the weather office said.</description>
          </item>
          <item><title>Nothing more</title></item>
        </channel>
      </rss>
      """;

  private static final String ATOM = """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title type="html">Belmar &amp;amp; Coast</title>
        <author><name>The desk</name></author>
        <updated>2031-05-04T00:00:00Z</updated>
        <entry>
          <id>tag:example.org,2031:1</id>
          <title>Mill reopens</title>
          <link rel="self" href="https://example.org/self"/>
          <link rel="alternate" href="https://example.org/mill"/>
          <published>2031-05-03T08:00:00+02:00</published>
          <updated>2031-05-04T09:00:00+02:00</updated>
          <category term="industry" label="Industry"/>
          <summary>Short.</summary>
          <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The old mill at Belmar
          took on 30 workers on Saturday, its owner said.</p><p>Costs stay &lt; 2 million crowns.</p></div></content>
        </entry>
      </feed>
      """;

  @TempDir
  Path folder;

  @Test
  void readsEachItemOfAnRssFeedAsAnArticle() {
    List<ReadOutcome> outcomes = Readings.of(folder, "q.rss", RSS);

    assertThat(outcomes.stream().map(Readings::summary))
        .containsExactly("q.rss q-1", "q.rss 2", "7 q.rss:3 only_boilerplate");
    Article first = ((ReadOutcome.Accepted) outcomes.get(0)).article();
    assertThat(first.about())
        .isEqualTo(new Metadata(
            "Ferry returns & sails",
            "Quill Post",
            "Ada Brandt",
            new Published(
                "2031-05-02T07:15:00-05:00",
                Published.Basis.STATED,
                "Fri, 02 May 2031 07:15:00 EST"),
            "en",
            "https://example.org/ferry",
            "",
            "Sea, Ports"));
    assertThat(first.text())
        .isEqualTo("Ferry returns & sails\n\nThe ferry across Quill Sound sailed again on Friday"
            + " after nine weeks in dock, the port authority said.\n\nIt carried 40 passengers and"
            + " two lorries on its first crossing of the year.");
    assertThat(first.blocks())
        .extracting("role")
        .containsExactly(BlockRole.HEADLINE, BlockRole.BODY, BlockRole.BODY);
    Article second = ((ReadOutcome.Accepted) outcomes.get(1)).article();
    assertThat(second.about().title()).isEqualTo("Rain ahead");
    assertThat(second.about().published()).isEqualTo(Published.unknown());
    assertThat(second.text())
        .isEqualTo(
            "Rain ahead\n\nRain is forecast for the coast on Sunday, the weather office said.");
  }

  @Test
  void readsEachEntryOfAnAtomFeedAsAnArticle() {
    List<ReadOutcome> outcomes = Readings.of(folder, "q.xml", ATOM);

    Article only = ((ReadOutcome.Accepted) outcomes.get(0)).article();
    assertThat(outcomes).hasSize(1);
    assertThat(only.from().externalId()).isEqualTo("tag:example.org,2031:1");
    assertThat(only.about())
        .isEqualTo(new Metadata(
            "Mill reopens",
            "Belmar & Coast",
            "The desk",
            new Published(
                "2031-05-03T08:00:00+02:00", Published.Basis.STATED, "2031-05-03T08:00:00+02:00"),
            "en",
            "https://example.org/mill",
            "",
            "Industry"));
    assertThat(only.text())
        .isEqualTo(
            "Mill reopens\n\nThe old mill at Belmar took on 30 workers on Saturday, its owner"
                + " said.\n\nCosts stay < 2 million crowns.");
  }

  @Test
  void readsTheCharsetAFeedDeclares() {
    String feed = RSS.replace("UTF-8", "windows-1252").replace("Quill Sound", "Quéll “Sound”");

    List<ReadOutcome> outcomes = Readings.of(
        folder, "q.rss", feed.getBytes(Charset.forName("windows-1252")), ReadingLimits.standard());

    assertThat(((ReadOutcome.Accepted) outcomes.get(0)).article().text())
        .contains("across Quéll “Sound” sailed");
  }

  @Test
  void readsUtf16AndRefusesBytesOfAnotherCharset() {
    String feed = RSS.replace("UTF-8", "utf-16");
    assertThat(Readings.of(
            folder, "q.rss", ("\uFEFF" + feed).getBytes(UTF_16LE), ReadingLimits.standard()))
        .hasSize(3);

    byte[] bytes = RSS.getBytes(StandardCharsets.UTF_8);
    bytes[RSS.indexOf("nine weeks")] = (byte) 0xFF;
    assertThat(Readings.of(folder, "q.rss", bytes, ReadingLimits.standard()))
        .containsExactly(new ReadOutcome.Rejected(
            7,
            "q.rss",
            Reason.BAD_ENCODING,
            "expected the charset the feed declares but found other bytes"));
    assertThat(Readings.reason(Readings.of(folder, "q.rss", RSS.replace("UTF-8", "nope"))))
        .isEqualTo("bad_encoding");
  }

  @Test
  void readsYearsOfTwoDigitsAndKeepsUnreadableDatesOut() {
    assertThat(published("Fri, 02 May 31 07:15 GMT")).isEqualTo("2031-05-02T07:15Z");
    assertThat(published("2031-05-02")).isEqualTo("2031-05-02");
    assertThat(published("last Friday")).isEmpty();
  }

  @Test
  void refusesXmlThatIsNoFeed() {
    assertThat(Readings.of(folder, "a.xml", "<?xml version='1.0'?><project><a/></project>"))
        .containsExactly(new ReadOutcome.Rejected(
            7, "a.xml", Reason.UNKNOWN_TYPE, "expected an RSS or Atom feed but found <project>"));
    assertThat(Readings.reason(Readings.of(folder, "a.xml", "no XML"))).isEqualTo("bad_record");
    assertThat(Readings.reason(Readings.of(folder, "a.xml", ""))).isEqualTo("bad_record");
    assertThat(Readings.reason(Readings.of(folder, "a.rss", "<rss><channel/></rss>")))
        .isEqualTo("empty");
  }

  @Test
  void keepsTheItemsBeforeThePlaceWhereTheXmlBreaks() {
    String broken = RSS.replace("<title>Rain", "<titel>Rain");

    assertThat(Readings.of(folder, "a.rss", broken).stream().map(Readings::summary))
        .containsExactly("a.rss q-1", "7 a.rss:2 bad_record");
  }

  @Test
  void refusesAnItemOverTheLimitAndAnIdThatCameBefore() {
    String item =
        "<item><guid>x</guid><description>Rain fell on the town all day.</description></item>";
    String feed = "<rss><channel>" + item + item + "<item><description>" + "a".repeat(600)
        + "</description></item><item><description>Snow fell on the hills all night.</description>"
        + "</item></channel></rss>";

    assertThat(Readings.of(
                folder,
                "a.rss",
                feed.getBytes(StandardCharsets.UTF_8),
                new ReadingLimits(9_999, 500, 9_999))
            .stream()
            .map(Readings::summary))
        .containsExactly("a.rss x", "7 a.rss:2 listed_twice", "7 a.rss:3 too_large", "a.rss 4");
  }

  @Test
  void expandsNothingADocumentDeclares() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 'ha'>");
    for (int i = 1; i < 12; i++) {
      laughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("<!ENTITY file SYSTEM 'file:///etc/hostname'>]>");
    String feed = laughs
        + "<rss><channel><item><title>Calm</title><description>The sea was calm &l11; all day"
        + " &file; off Belmar.</description></item></channel></rss>";

    assertThat(Readings.article(folder, "a.rss", feed).text())
        .isEqualTo("Calm\n\nThe sea was calm &l11; all day &file; off Belmar.");
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void takesHostileFeedsInGoodTime() {
    String head = "<rss><channel><item><description>";
    String tail = "</description></item></channel></rss>";
    for (String part :
        List.of("<b>", "&nbsp;", "&lt;b&gt;", "&lt;", "&amp;", "<b/>", "]]", "<![CDATA[<p>]]>")) {
      assertThat(Readings.of(folder, "a.rss", head + part.repeat(100_000) + tail))
          .hasSize(1);
    }
    assertThat(Readings.of(folder, "a.rss", "<rss><channel>" + "<item>".repeat(100_000)))
        .hasSize(1);
    assertThat(Readings.of(folder, "a.rss", "<rss " + "a='1' ".repeat(100_000))).hasSize(1);
    assertThat(Readings.of(folder, "a.rss", head + "x ".repeat(10_000_000) + tail))
        .hasSize(1);
  }

  private String published(String stated) {
    String feed = "<rss><channel><item><pubDate>" + stated
        + "</pubDate><description>Rain fell on the town all day.</description></item></channel></rss>";
    return Readings.article(folder, "d.rss", feed).about().published().value();
  }
}
