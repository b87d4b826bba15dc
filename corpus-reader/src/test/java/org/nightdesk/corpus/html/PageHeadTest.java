package org.nightdesk.corpus.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.date.PublishedCandidate.Place;

class PageHeadTest {
  private static final String PROSE =
      "<p>The ferry across Quill Sound sailed again on Friday after nine weeks in dock, the port authority said.</p>";

  @Test
  void takesTheHeadingReadersSeeForTheTitle() {
    assertThat(title("""
        <title>Ferry latest | Islands | Quill Post</title>
        <meta property="og:title" content="Quill Sound ferry sails again"><body><h1>Log in</h1>
        <h1>Ferry sails again on Quill Sound</h1>""")).isEqualTo("Ferry sails again on Quill Sound");
  }

  @Test
  void prefersATitleOnWhichAllOthersAgreeToTheHeading() {
    assertThat(title("""
        <title>Council of Quill fails its ferry crews - Quill Post</title>
        <meta property="og:site_name" content="Quill Post">
        <meta property="og:title" content="Council of Quill fails its ferry crews">
        <meta name="twitter:title" content="Council of Quill fails its ferry crews">
        <body><h1>Quill fails its ferry crews</h1>""")).isEqualTo("Council of Quill fails its ferry crews");
  }

  @Test
  void prefersATitleOnWhichWindowAndLinkedDataAgreeToTheHeading() {
    assertThat(title("""
        <title>Ferry summary: nine weeks in dock end | Islands | Quill Post</title>
        <meta property="og:title" content="Nine weeks in dock end for Quill ferry">
        <meta name="twitter:title" content="Nine weeks in dock end for Quill ferry">
        <script type="application/ld+json">
        {"@type": "NewsArticle", "headline": "Ferry summary: nine weeks in dock end"}</script>
        <body><h1>Nine weeks in dock end for Quill ferry</h1>""")).isEqualTo("Ferry summary: nine weeks in dock end");
  }

  @Test
  void callsAPageThatIsToldLiveByWhatItIsSharedBy() {
    String head = """
        <title>Quill ferry LIVE: band on the pier</title>
        <meta property="og:title" content="Ferry sails again on Quill Sound - updates">
        <script type="application/ld+json">
        {"@type": "%s", "headline": "Quill ferry LIVE: band on the pier"}</script>
        <body><h1>Quill ferry LIVE: band on the pier</h1>""";

    assertThat(title(head.formatted("LiveBlogPosting")))
        .isEqualTo("Ferry sails again on Quill Sound - updates");
    assertThat(title(head.formatted("NewsArticle")))
        .isEqualTo("Quill ferry LIVE: band on the pier");
  }

  @Test
  void leavesTheNameOfTheSiteOffATitle() {
    assertThat(title("""
        <title>Ferry returns to the island - Quill Post</title>
        <link rel="canonical" href="https://www.quillpost.example/ferry">""")).isEqualTo("Ferry returns to the island");
    assertThat(title("<title>Ferry returns - and the band plays</title>"))
        .isEqualTo("Ferry returns - and the band plays");
  }

  @Test
  void listsAuthorsWithoutOfficesAddressesAndConjunctions() {
    assertThat(author("<meta name=author content=\"By Ada Brandt and Tom Okoro\">"))
        .isEqualTo("Ada Brandt, Tom Okoro");
    assertThat(author("<meta name=author content=\"Ada Brandt, Chief Reporter, ada@example.org\">"))
        .isEqualTo("Ada Brandt");
    assertThat(author("<meta name=author content=\"Marks and Sons\">")).isEqualTo("Marks and Sons");
  }

  @Test
  void findsAuthorsUnderTheHeadlineWhereTheHeadNamesNone() {
    assertThat(author("""
        <body><div class="byline"><a href="/author/other">Una Else</a></div><h1>Ferry returns</h1>
        <p class="byline">By <a href="/author/ada">Ada Brandt</a> and <a href="/author/tom">Tom Okoro</a></p>""")).isEqualTo("Ada Brandt, Tom Okoro");
  }

  @Test
  void readsDaysBetweenSlashesAsThePagesLanguageWritesThem() {
    String line = "<body><h1>Ferry returns</h1><span class=\"date\">03/05/2031</span>";

    assertThat(date("<html lang=\"en-GB\">" + line)).isEqualTo("2031-05-03");
    assertThat(date("<html lang=\"en-US\">" + line)).isEqualTo("2031-03-05");
    assertThat(date("<html lang=\"en\">" + line)).isEmpty();
  }

  @Test
  void settlesTheDayOfAMomentInUniversalTimeByThePagesAddress() {
    assertThat(published("""
        <link rel="canonical" href="https://example.org/2031/05/03/ferry">
        <meta property="article:published_time" content="2031-05-04T02:25:54Z">"""))
        .isEqualTo(new Published(
            "2031-05-03",
            Published.Basis.STATED,
            "2031-05-04T02:25:54Z (meta tag article:published_time;"
                + " its day as in the page's address)"));
  }

  @Test
  void settlesTheDayOfAMomentInUniversalTimeByALineThatShowsTheSameMoment() {
    String stated = "<meta property=\"article:published_time\" content=\"2031-05-04T02:25:54Z\">";

    assertThat(date(stated + "<body><h1>Ferry</h1><p class=date>May 3, 2031 9:25 pm</p>"))
        .isEqualTo("2031-05-03T21:25");
    assertThat(date(stated + "<body><h1>Ferry</h1><p class=date>May 3, 2031 9:31 pm</p>"))
        .isEqualTo("2031-05-04T02:25:54Z");
  }

  @Test
  void takesADateOfChangeOnlyWhereNothingElseIsSaid() {
    String changed = "<meta property=\"article:modified_time\" content=\"2031-06-01T10:00:00Z\">";

    assertThat(date(changed + "<body><h1>Ferry</h1><time datetime=\"2031-05-03\">3 May</time>"))
        .isEqualTo("2031-05-03");
    assertThat(date(changed)).isEqualTo("2031-06-01T10:00:00Z");
  }

  @Test
  void keepsEveryDateThePageStatesTheMostTellingFirst() {
    HtmlPage page = HtmlPage.of("""
        <link rel="canonical" href="https://example.org/2031/05/03/ferry">
        <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry",
        "datePublished": "2031-05-03T07:15+02:00", "dateModified": "2031-05-05T10:00+02:00"}</script>
        <meta name="pubdate" content="2031-05-03"><meta name="lastmod" content="2031-05-06">
        <body><h1>Ferry</h1><time datetime="2031-05-03T07:20">3 May</time>""" + PROSE);

    assertThat(page.dates())
        .containsExactly(
            date(
                "2031-05-03T07:15+02:00",
                Place.JSON_LD,
                "2031-05-03T07:15+02:00",
                "the page's linked data"),
            date("2031-05-03", Place.META, "2031-05-03", "meta tag pubdate"),
            date("2031-05-03T07:20", Place.TIME_ELEMENT, "3 May", "marked as the page's time"),
            date("2031-05-03", Place.URL, "2031-05-03", "the day in the page's address"),
            date(
                "2031-05-05T10:00+02:00",
                Place.JSON_LD,
                "2031-05-05T10:00+02:00",
                "the page's linked data, of a change"),
            date("2031-05-06", Place.META, "2031-05-06", "meta tag lastmod, of a change"));
  }

  private static PublishedCandidate date(String value, Place place, String words, String reason) {
    return PublishedCandidate.outside(value, place, words, reason);
  }

  @Test
  void prefersTheLineUnderTheHeadlineToOneInAMenu() {
    assertThat(date("""
        <body><span class="date">Monday, June 2, 2031</span><h1>Ferry</h1>
        <p>May 3, 2031 by Ada Brandt</p>""")).isEqualTo("2031-05-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1>Ferry",
        "<h1>Ferry</h1>",
        "<div class=\"date byline\">updated: 1 ",
        "<time datetime=x>",
        "<a rel=author href=/author/a>Ada Brandt",
        "<meta name=author content=\"by by by\">"
      })
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void readsHeadsMadeToTakeLongInLinearTime(String part) {
    String page =
        "<h1>Ferry returns to Quill Sound</h1>" + part.repeat(20_000) + PROSE.repeat(2_000);

    assertThat(HtmlPage.of(page).about().title()).contains("Ferry");
  }

  private static Metadata about(String head) {
    return HtmlPage.of(head + PROSE).about();
  }

  private static String title(String head) {
    return about(head).title();
  }

  private static String author(String head) {
    return about(head).author();
  }

  private static Published published(String head) {
    return about(head).published();
  }

  private static String date(String head) {
    return published(head).value();
  }
}
