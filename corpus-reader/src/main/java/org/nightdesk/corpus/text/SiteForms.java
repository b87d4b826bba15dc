package org.nightdesk.corpus.text;

import java.util.List;
import java.util.Locale;

/** Tells what a site puts around its articles: comments, links to others, warnings, furniture. */
final class SiteForms {
  /** What stands between the parts of a menu on one line. */
  private static final String MARKS = "|\u00B7\u2022/\u203A\u00BB>";

  private SiteForms() {}

  static boolean isComments(Paragraph paragraph) {
    if (paragraph.words() > 30) {
      return false;
    }
    boolean labelled = paragraph.words() <= 8
        || !paragraph.endsSentence()
        || Cues.COMMENTS.open(paragraph.spoken());
    return isCounted(paragraph) || labelled && Cues.COMMENTS.in(paragraph.spoken());
  }

  /** "3 comments", "Comments (12)" */
  private static boolean isCounted(Paragraph paragraph) {
    List<String> spoken = paragraph.spoken();
    return paragraph.words() <= 3
        && spoken.stream().anyMatch(word -> word.equals("comments") || word.equals("comment"))
        && spoken.stream().anyMatch(word -> Character.isDigit(word.charAt(0)));
  }

  /** "Read also: ..." or a heading over links to other articles. */
  static boolean isRelated(Paragraph paragraph) {
    String text = paragraph.text();
    int colon = text.indexOf(':');
    if (colon > 0 && colon <= 40 && Cues.RELATED.are(Words.of(text.substring(0, colon)))) {
      return true;
    }
    boolean heading = paragraph.words() <= 6 && Cues.RELATED.are(paragraph.spoken())
        || paragraph.words() <= 8 && text.endsWith(":") && Cues.RELATED.open(paragraph.spoken())
        || isLinked(paragraph);
    String opening = text.substring(0, Math.min(9, text.length()));
    boolean capitals = paragraph.words() <= 40
        && Cues.INLINE_RELATED.open(paragraph.spoken())
        && opening.equals(opening.toUpperCase(Locale.ROOT));
    return heading || capitals;
  }

  /** "[Bridge plan shelved for good]", "Bridge plan shelved for good Read more" */
  private static boolean isLinked(Paragraph paragraph) {
    String text = paragraph.text();
    boolean bracketed = text.charAt(0) == '['
        && text.indexOf(']') == text.length() - 1
        && paragraph.words() >= 4
        && paragraph.words() <= 16;
    return bracketed
        || paragraph.words() >= 5
            && paragraph.words() <= 30
            && (text.endsWith(" Read more") || text.endsWith(" Read More"));
  }

  static boolean isDisclaimerHeading(Paragraph paragraph) {
    return paragraph.words() <= 8
        && !paragraph.endsSentence()
        && Cues.DISCLAIMER_HEADINGS.in(paragraph.spoken());
  }

  /** Enough of the wording of a warning or a refusal of liability; {@code near} another one does. */
  static boolean isDisclaimer(Paragraph paragraph, boolean near) {
    int cues = Cues.DISCLAIMER.count(paragraph.spoken());
    return cues >= 2 && cues * 60 >= Math.min(paragraph.words(), 240)
        || near && cues >= 1
        || cues >= 1 && Cues.DISCLAIMER_HEADINGS.open(paragraph.spoken());
  }

  /** What a site says about itself, not what the article tells. */
  static boolean isFurniture(Paragraph paragraph) {
    List<String> spoken = paragraph.spoken();
    if (spoken.isEmpty()
        || paragraph.text().charAt(0) == '\u00A9'
        || Cues.LONE_FURNITURE.are(spoken)
        || isAddressOnly(paragraph)
        || isNavigation(paragraph)) {
      return true;
    }
    int cues = paragraph.words() <= 60 ? Cues.SITE.count(spoken) : 0;
    if (cues == 0) {
      return false;
    }
    boolean opens = Cues.SITE.open(spoken);
    return paragraph.words() <= 12 && (opens || !paragraph.endsSentence())
        || cues >= 2
        || paragraph.words() <= 30 && (opens || Cues.SITE_SENTENCES.in(spoken));
  }

  /** Names of a site's parts in a row: "Home | World | Business | Sport". */
  static boolean isNavigation(Paragraph paragraph) {
    if (paragraph.words() > 60
        || paragraph.endsSentence()
        || paragraph.text().chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
      return false;
    }
    int marks = 0;
    int longest = 0;
    int run = 0;
    for (String word : paragraph.text().split("\\s+")) {
      boolean mark = word.length() == 1 && MARKS.indexOf(word.charAt(0)) >= 0;
      marks += mark ? 1 : 0;
      run = mark ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return marks >= 2 && longest <= 3;
  }

  private static boolean isAddressOnly(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.words() == 1
        && (text.startsWith("http://")
            || text.startsWith("https://")
            || text.startsWith("www.")
            || text.startsWith("#"));
  }
}
