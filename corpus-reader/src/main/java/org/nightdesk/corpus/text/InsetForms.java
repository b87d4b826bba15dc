package org.nightdesk.corpus.text;

import java.util.List;
import java.util.Set;

/**
 * Tells short lines that are part of the telling though they look like headings: questions of an
 * interview, names of speakers, messages quoted whole, words that lead over to a quotation.
 */
final class InsetForms {
  private static final Set<String> LEADING = Set.of(
      "said",
      "says",
      "writes",
      "wrote",
      "reported",
      "reports",
      "tweeted",
      "posted",
      "added",
      "asked",
      "read",
      "reads",
      "replied",
      "responded",
      "told",
      "explained",
      "included",
      "include",
      "includes",
      "statement",
      "continued",
      "concluded",
      "declared",
      "noted",
      "follows",
      "following");
  private static final Set<String> ADDRESSED = Set.of("you", "your", "yours", "yourself");

  private InsetForms() {}

  /** Whether a line is told rather than a heading over what is told. */
  static boolean isTold(Paragraph line) {
    return isSpeakerLabelled(line)
        || isSpeakerName(line)
        || isMessage(line)
        || isQuoteCredit(line)
        || isLeadingOver(line);
  }

  /** "((AB)) What next?", "Q: What next?", "What would you do next?" */
  private static boolean isSpeakerLabelled(Paragraph line) {
    String text = line.text();
    if (text.startsWith("((")) {
      return true;
    }
    int colon = text.indexOf(':');
    boolean initials = colon > 0 && colon <= 3 && Character.isUpperCase(text.charAt(0));
    return initials && colon + 1 < text.length() && text.charAt(colon + 1) == ' '
        || text.endsWith("?") && line.spoken().stream().anyMatch(ADDRESSED::contains);
  }

  /** "ADA BRANDT, HOST:", the next lines being hers. */
  private static boolean isSpeakerName(Paragraph line) {
    return line.words() <= 6
        && line.text().endsWith(":")
        && line.text().indexOf(',') > 0
        && line.isUpperCase();
  }

  /** A message as networks show it, with its sender's handle or its short address. */
  static boolean isMessage(Paragraph line) {
    String text = line.text();
    return text.contains("(@") || text.contains("pic.twitter.com") || text.contains("//t.co/");
  }

  /** Who is quoted, under the quotation: "—Ada Brandt, mayor". */
  private static boolean isQuoteCredit(Paragraph line) {
    String text = line.text();
    return text.length() > 2
        && (text.charAt(0) == '\u2014' || text.charAt(0) == '\u2015')
        && !text.endsWith("?")
        && Character.isUpperCase(text.charAt(text.charAt(1) == ' ' ? 2 : 1));
  }

  /** "She writes:" */
  private static boolean isLeadingOver(Paragraph line) {
    List<String> spoken = line.spoken();
    return line.text().endsWith(":")
        && spoken.size() >= 2
        && LEADING.contains(spoken.get(spoken.size() - 1));
  }
}
