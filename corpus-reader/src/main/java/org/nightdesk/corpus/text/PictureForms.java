package org.nightdesk.corpus.text;

import java.util.Locale;

/** Tells lines about pictures: who took one, what it shows. */
final class PictureForms {
  /** Longest label before a photographer's name, in characters. */
  private static final int LABEL = 24;

  private PictureForms() {}

  /** "PHOTO: Agency/Name", "Image: ...", "Name / Agency". */
  static boolean isPhotoCredit(Paragraph paragraph) {
    if (paragraph.words() > 14 || paragraph.endsSentence() && paragraph.words() > 8) {
      return false;
    }
    String text = paragraph.text();
    if (Cues.CREDIT_LABELS.open(paragraph.spoken())
        && (labelMark(text) != ' ' || Cues.AGENCIES.in(paragraph.spoken()))) {
      return true;
    }
    return paragraph.words() <= 8
        && text.indexOf('/') > 0
        && !text.contains("//")
        && paragraph.dates().isEmpty()
        && Cues.AGENCIES.in(paragraph.spoken());
  }

  /** The first colon or slash of a label; a space where there is none. */
  private static char labelMark(String text) {
    for (int i = 0; i < Math.min(LABEL, text.length()); i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '/') {
        return text.charAt(i);
      }
    }
    return ' ';
  }

  /** A sentence or two about a picture, closed by who took it. */
  static boolean isCaption(Paragraph paragraph) {
    if (paragraph.words() > 90 || paragraph.words() < 4) {
      return false;
    }
    String text = paragraph.text();
    String tail = text.substring(Math.max(0, text.length() - 70));
    return isSlashed(paragraph, tail)
        || isBracketed(tail)
        || !paragraph.endsSentence() && isLabelled(tail);
  }

  /** "... on Monday. Name / Pool / Agency" */
  private static boolean isSlashed(Paragraph paragraph, String tail) {
    int slash = tail.lastIndexOf('/');
    return slash > 0
        && !paragraph.endsSentence()
        && tail.length() - slash <= 40
        && !tail.contains("//")
        && Words.count(tail.substring(slash + 1)) <= 4
        && Cues.AGENCIES.in(Words.of(tail));
  }

  /** "... on Monday (AP Photo/Name)" */
  private static boolean isBracketed(String tail) {
    int bracket = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
    return bracket >= 0
        && (tail.endsWith(")") || tail.endsWith("]"))
        && Cues.PICTURES.in(Words.of(tail.substring(bracket)));
  }

  /** "... on Monday. Photo: Name" and "... on Monday. Name via Getty Images" */
  private static boolean isLabelled(String tail) {
    return tail.toLowerCase(Locale.ROOT).lastIndexOf("photo:") > 0
        || Cues.PICTURES.in(Words.of(tail.substring(Math.max(0, tail.length() - 30))));
  }
}
