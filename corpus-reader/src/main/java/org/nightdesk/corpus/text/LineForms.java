package org.nightdesk.corpus.text;

import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.date.WrittenDate;

/** Tells by its form what a single paragraph is, wherever it stands. */
final class LineForms {
  private static final Set<String> BYLINE_LABELS = Set.of(
      "source",
      "sources",
      "agency",
      "author",
      "authors",
      "published",
      "posted",
      "updated",
      "date",
      "written by",
      "posted by",
      "published by",
      "published on",
      "posted on",
      "updated on",
      "last updated",
      "last modified",
      "first published",
      "reporter",
      "correspondent",
      "story by",
      "edited by",
      "reporting by",
      "editing by",
      "writing by",
      "additional reporting by",
      "compiled by",
      "translated by",
      "text by",
      "report by");
  private static final List<String> CREDIT_LABELS = List.of(
      " photo ",
      " photos ",
      " photograph ",
      " photo by ",
      " photo credit ",
      " photo courtesy ",
      " image ",
      " images ",
      " image credit ",
      " picture ",
      " pictures by ",
      " credit ",
      " credits ",
      " file photo ",
      " illustration by ",
      " graphic by ",
      " photography by ",
      " featured image ");
  private static final List<String> AUTHOR_NOTES = List.of(
      " is a staff writer ",
      " is a reporter ",
      " is a correspondent ",
      " is a journalist ",
      " is a senior reporter ",
      " is a freelance ",
      " is the editor ",
      " contributed to this report ",
      " contributed reporting ",
      " reporting by ");

  private LineForms() {}

  static boolean isTable(Paragraph paragraph) {
    int lineEnd = paragraph.text().indexOf('\n');
    String first =
        lineEnd < 0 ? paragraph.text() : paragraph.text().substring(0, lineEnd).strip();
    return TableForm.isRow(first) && (lineEnd >= 0 || paragraph.text().charAt(0) == '|');
  }

  static boolean isComments(Paragraph paragraph) {
    if (paragraph.words() > 30) {
      return false;
    }
    String plain = paragraph.plain();
    boolean counted = paragraph.words() <= 3
        && (plain.endsWith(" comments")
            || plain.endsWith(" comment")
            || plain.startsWith("comments "))
        && plain.chars().anyMatch(Character::isDigit);
    boolean labelled =
        paragraph.words() <= 8 || !paragraph.endsSentence() || paragraph.opensWith(Cues.COMMENTS);
    return counted || labelled && paragraph.says(Cues.COMMENTS);
  }

  /** "Read also: ..." or a heading over links to other articles. */
  static boolean isRelated(Paragraph paragraph) {
    String text = paragraph.text();
    int colon = text.indexOf(':');
    boolean labelled =
        colon > 0 && colon <= 40 && Cues.RELATED.contains(Words.padded(text.substring(0, colon)));
    boolean heading = paragraph.words() <= 6 && Cues.RELATED.contains(paragraph.padded());
    boolean upper = paragraph.words() <= 40
        && paragraph.opensWith(Cues.RELATED.subList(0, 6))
        && text.length() > 9
        && text.substring(0, 9).equals(text.substring(0, 9).toUpperCase(java.util.Locale.ROOT));
    return labelled || heading || upper;
  }

  static boolean isPhotoCredit(Paragraph paragraph) {
    if (paragraph.words() > 14 || paragraph.endsSentence() && paragraph.words() > 8) {
      return false;
    }
    boolean labelled = paragraph.opensWith(CREDIT_LABELS);
    String text = paragraph.text();
    char mark = labelMark(text);
    if (labelled && (mark == ':' || mark == '/' || paragraph.says(Cues.AGENCIES))) {
      return true;
    }
    return paragraph.words() <= 8
        && text.indexOf('/') > 0
        && text.indexOf("//") < 0
        && paragraph.dates().isEmpty()
        && paragraph.says(Cues.AGENCIES);
  }

  /** The first of colon, slash and bar within the first 24 characters, or a space. */
  private static char labelMark(String text) {
    for (int i = 0; i < Math.min(24, text.length()); i++) {
      if (":/|".indexOf(text.charAt(i)) >= 0) {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** A sentence or two about a picture, closed by who took it. */
  static boolean isCaption(Paragraph paragraph) {
    String text = paragraph.text();
    if (paragraph.words() > 90 || paragraph.words() < 4) {
      return false;
    }
    String tail = text.substring(Math.max(0, text.length() - 70));
    int slash = tail.lastIndexOf('/');
    boolean slashed = slash > 0
        && tail.length() - slash <= 40
        && tail.indexOf("//") < 0
        && Words.count(tail.substring(slash + 1)) <= 4
        && Cues.any(Words.padded(tail), Cues.AGENCIES);
    int bracket = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
    boolean bracketed = bracket >= 0
        && (tail.endsWith(")") || tail.endsWith("]"))
        && Cues.any(Words.padded(tail.substring(bracket)), PICTURE_SERVICES);
    int label = tail.toLowerCase(java.util.Locale.ROOT).lastIndexOf("photo:");
    boolean labelled = label > 0 && !paragraph.endsSentence();
    boolean service = !paragraph.endsSentence()
        && Cues.any(
            Words.padded(tail.substring(Math.max(0, tail.length() - 30))), PICTURE_SERVICES);
    return slashed && !paragraph.endsSentence() || bracketed || labelled || service;
  }

  private static final List<String> PICTURE_SERVICES = List.of(
      " ap photo ",
      " getty images ",
      " file photo ",
      " photo ",
      " photograph ",
      " afp getty ",
      " epa ",
      " via ap ",
      " via reuters ",
      " via getty images ",
      " handout ",
      " pool ",
      " shutterstock ",
      " alamy ",
      " nurphoto ",
      " image ",
      " picture ");

  static boolean isDisclaimerHeading(Paragraph paragraph) {
    return paragraph.words() <= 8
        && !paragraph.endsSentence()
        && (paragraph.padded().contains(" disclaimer ")
            || paragraph.padded().contains(" risk warning ")
            || paragraph.padded().contains(" legal notice "));
  }

  /** Enough of the wording of a warning or a refusal of liability; {@code near} a heading one does. */
  static boolean isDisclaimer(Paragraph paragraph, boolean near) {
    int cues = Cues.count(paragraph.padded(), Cues.DISCLAIMER);
    return cues >= 2 && cues * 60 >= Math.min(paragraph.words(), 240)
        || near && cues >= 1
        || paragraph.opensWith(List.of(" disclaimer ", " risk warning ", " risk disclosure "))
            && cues >= 1;
  }

  /** What a site says about itself, not what the article tells. */
  static boolean isFurniture(Paragraph paragraph) {
    if (Cues.LONE_FURNITURE.contains(paragraph.plain()) || paragraph.text().startsWith("\u00A9")) {
      return true;
    }
    if (paragraph.plain().isEmpty()) {
      return true;
    }
    int cues = Cues.count(paragraph.padded(), Cues.SITE);
    boolean opens = paragraph.opensWith(Cues.SITE);
    return cues >= 1 && (paragraph.words() <= 12 && (opens || !paragraph.endsSentence()))
        || cues >= 2 && paragraph.words() <= 60
        || opens && paragraph.words() <= 30
        || cues >= 1 && paragraph.words() <= 30 && paragraph.says(FURNITURE_SENTENCES)
        || isAddressOnly(paragraph);
  }

  private static final List<String> FURNITURE_SENTENCES = List.of(
      " cookies ",
      " newsletter ",
      " originally published ",
      " originally appeared ",
      " appeared first on ",
      " first appeared on ",
      " first published on ",
      " all rights reserved ",
      " our journalism ");

  private static boolean isAddressOnly(Paragraph paragraph) {
    return paragraph.words() == 1
        && (paragraph.text().startsWith("http://")
            || paragraph.text().startsWith("https://")
            || paragraph.text().startsWith("www.")
            || paragraph.text().startsWith("#"));
  }

  /** Who, where and when: what stands between a headline and its article. */
  static boolean isByline(Paragraph paragraph) {
    if (paragraph.words() > 25 || paragraph.endsSentence() && paragraph.words() > 12) {
      return false;
    }
    return isDateLine(paragraph)
        || labelEnd(paragraph.text()) > 0
        || isAuthorLine(paragraph)
        || isReadingTime(paragraph)
        || isAgencyAlone(paragraph);
  }

  /** Notes on who wrote it, after the article's end. */
  static boolean isSignOff(Paragraph paragraph) {
    return isByline(paragraph)
        || paragraph.words() <= 40 && paragraph.says(AUTHOR_NOTES)
        || paragraph.text().startsWith("(")
            && paragraph.words() <= 40
            && paragraph.padded().startsWith(" reporting by ");
  }

  static boolean isDateLine(Paragraph paragraph) {
    if (DateScanner.timeAlone(paragraph.text()).isPresent()) {
      return true;
    }
    List<WrittenDate> dates = paragraph.dates();
    if (dates.isEmpty()) {
      return false;
    }
    int dated = 0;
    for (WrittenDate date : dates) {
      dated += Words.count(date.where().in(paragraph.text()));
    }
    return paragraph.words() - dated <= 6
        && !(paragraph.endsSentence() && paragraph.words() - dated > 3);
  }

  /** Where the value after a label such as "Source:" begins; 0 where there is no such label. */
  static int labelEnd(String text) {
    int colon = text.indexOf(':');
    if (colon <= 0 || colon > 30) {
      return 0;
    }
    return BYLINE_LABELS.contains(Words.padded(text.substring(0, colon)).strip()) ? colon + 1 : 0;
  }

  static boolean isAuthorLine(Paragraph paragraph) {
    String text = paragraph.text();
    return paragraph.words() <= 14
        && paragraph.words() >= 2
        && !paragraph.endsSentence()
        && text.length() > 3
        && text.regionMatches(true, 0, "by ", 0, 3)
        && Character.isUpperCase(text.charAt(3))
        && (text.charAt(0) == 'B' || text.charAt(0) == 'b');
  }

  private static boolean isReadingTime(Paragraph paragraph) {
    return paragraph.words() <= 6
        && (paragraph.plain().endsWith(" min read")
            || paragraph.plain().endsWith(" minute read")
            || paragraph.plain().endsWith(" minutes ago")
            || paragraph.plain().endsWith(" hours ago")
            || paragraph.plain().endsWith(" hour ago")
            || paragraph.plain().endsWith(" days ago"));
  }

  private static boolean isAgencyAlone(Paragraph paragraph) {
    return paragraph.words() <= 3 && Cues.AGENCIES.contains(paragraph.padded());
  }

  /** A section's name standing alone, as papers print it over a headline. */
  static boolean isSectionLabel(Paragraph paragraph) {
    return paragraph.words() <= 3
        && (Cues.SECTIONS.contains(paragraph.plain())
            || paragraph.isUpperCase() && paragraph.words() <= 2);
  }
}
