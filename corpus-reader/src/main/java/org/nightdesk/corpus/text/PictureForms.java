package org.nightdesk.corpus.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells lines about pictures: who took one, what it shows. */
final class PictureForms {
  /** Longest label before a photographer's name, in characters. */
  private static final int LABEL = 24;

  /** Words from which a line without a stop is a sentence about a picture and no heading. */
  private static final int SENTENCE = 10;

  /** How sites name a caption in its own text. */
  private static final Phrases NAMING = new Phrases("""
      image caption, media caption, toggle caption, hide caption, enlarge this image, enlarge image,
      image copyright, media playback is unsupported
      """);

  /** Services whose names open captions; "AP" and the like alone are too often something else. */
  private static final Phrases SIGNING = new Phrases(
      "getty, getty images, getty contributor, associated press, splash news, shutterstock, alamy, rex features");

  /** Labels of who took a picture, after what it shows. */
  private static final List<String> TAKEN = List.of(" Image: ", " Photo: ", " Picture: ");

  private static final Set<String> ASKING = Set.of(
      "how", "why", "what", "who", "where", "when", "which", "is", "are", "can", "will", "does");

  private PictureForms() {}

  /** "PHOTO: Agency/Name", "Image: ...", "Name / Agency". */
  static boolean isPhotoCredit(Paragraph paragraph) {
    if (NAMING.open(paragraph.spoken())
        || paragraph.words() > 14
        || paragraph.endsSentence() && paragraph.words() > 8) {
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
    if (NAMING.in(paragraph.spoken())) {
      return true;
    }
    String text = paragraph.text();
    String tail = text.substring(Math.max(0, text.length() - 70));
    return isSlashed(paragraph, tail)
        || isBracketed(tail)
        || paragraph.words() <= 40 && isNamedAtEnd(Characters.oneLine(text))
        || !paragraph.endsSentence() && isLabelled(tail);
  }

  /**
   * A sentence without its stop, as papers print it under a picture: opened by an agency's name or one in
   * capitals, or of many words in a sentence's case.
   */
  static boolean isLineUnderPicture(Paragraph line) {
    if (!line.isShortLine()
        || line.isProse()
        || line.words() < 6
        || line.text().endsWith(":")
        || line.isUpperCase()
        || InsetForms.isTold(line)) {
      return false;
    }
    int lower = 0;
    int capitals = 0;
    boolean opening = true;
    for (String word : line.text().split("\\s+")) {
      boolean shout = word.length() >= 3 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
      opening &= shout;
      capitals += opening ? 1 : 0;
      lower += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    boolean sentence =
        lower * 2 >= line.words() && Character.isUpperCase(line.text().charAt(0));
    boolean asking = ASKING.contains(line.spoken().get(0));
    boolean signed = capitals > 0 && capitals <= 3 || SIGNING.open(line.spoken());
    return sentence && !asking && (signed || line.words() >= SENTENCE);
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

  /** "A horse of the fair Image: Ada Brandt.": a label, a name of at most four words, nothing else. */
  private static boolean isNamedAtEnd(String text) {
    int label = -1;
    int end = -1;
    for (String form : TAKEN) {
      int at = text.lastIndexOf(form);
      if (at > label) {
        label = at;
        end = at + form.length();
      }
    }
    String name = label < 0 ? "" : text.substring(end).strip();
    if (label == 0 || name.isEmpty() || name.length() > 50 || Words.count(name) > 4) {
      return false;
    }
    for (String word : name.split(" ")) {
      if (!Character.isUpperCase(word.charAt(0)) && word.length() > 3) {
        return false;
      }
    }
    return true;
  }

  /** "... on Monday. Photo: Name" and "... on Monday. Name via Getty Images" */
  private static boolean isLabelled(String tail) {
    return tail.toLowerCase(Locale.ROOT).lastIndexOf("photo:") > 0
        || Cues.PICTURES.in(Words.of(tail.substring(Math.max(0, tail.length() - 30))));
  }
}
