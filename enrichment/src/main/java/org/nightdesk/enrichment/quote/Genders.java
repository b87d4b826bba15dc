package org.nightdesk.enrichment.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nightdesk.enrichment.name.Mention;

/**
 * Whether an article's people are "he" or "she", as far as titles, first names and the pronouns beside
 * their names tell. Surnames stand for persons; where two signs disagree the person fits both.
 */
final class Genders {
  /** A title or a noun settles it, a first name nearly, a pronoun nearby is a hint. */
  private static final int TITLE = 40;

  private static final int FIRST_NAME = 10;
  private static final int PRONOUN = 2;

  /** Above zero for "he", below for "she", by lower-case surname. */
  private final Map<String, Integer> leaning = new HashMap<>();

  Genders(List<Paragraph> paragraphs) {
    paragraphs.forEach(this::read);
  }

  /** Whether the pronoun "he" or "she" can mean this person. */
  boolean fits(Mention mention, String pronoun) {
    int lean = leaning.getOrDefault(Roles.surname(mention.text()), 0);
    return pronoun.equals("he") ? lean >= 0 : lean <= 0;
  }

  /** Whether there is a sign that the pronoun means this person. */
  boolean isKnownAs(Mention mention, String pronoun) {
    int lean = leaning.getOrDefault(Roles.surname(mention.text()), 0);
    return pronoun.equals("he") ? lean > 0 : lean < 0;
  }

  private void read(Paragraph paragraph) {
    int token = 0;
    while (token < paragraph.count()) {
      int sentence = paragraph.sentence(token);
      int pronouns = 0;
      String only = "";
      boolean several = false;
      for (; token < paragraph.count() && paragraph.sentence(token) == sentence; token++) {
        if (paragraph.opensName(token) && paragraph.isPerson(token)) {
          String surname = paragraph.surname(token);
          several |= !only.isEmpty() && !only.equals(surname);
          only = surname;
          lean(surname, nameSign(paragraph, token));
        }
        if (!only.isEmpty() && !paragraph.isQuoted(token)) {
          pronouns += pronoun(paragraph, token);
        }
      }
      if (!several && !only.isEmpty()) {
        lean(only, PRONOUN * Integer.signum(pronouns));
      }
    }
  }

  private void lean(String surname, int sign) {
    leaning.merge(surname, sign, Integer::sum);
  }

  private static int nameSign(Paragraph paragraph, int token) {
    String name = paragraph.mention(token).text().toLowerCase(Locale.ROOT);
    int space = name.indexOf(' ');
    int sign = space > 0
        ? FIRST_NAME * GivenNames.sign(name.substring(0, space))
        : FIRST_NAME / 2 * GivenNames.sign(name); // more often a surname like "James"
    int at = token - 1;
    at -= paragraph.lower(at).equals(".") || paragraph.lower(at).equals(",") ? 1 : 0;
    sign += TITLE * GivenNames.titleSign(paragraph.lower(at));
    int end = paragraph.nameEnd(token);
    if (paragraph.lower(end + 1).equals(",")) {
      for (int i = end + 2; i < end + 8 && isApposition(paragraph, i); i++) {
        sign += TITLE * GivenNames.titleSign(paragraph.lower(i));
      }
    }
    return sign;
  }

  private static boolean isApposition(Paragraph paragraph, int token) {
    return paragraph.isNominal(token) && pronoun(paragraph, token) == 0;
  }

  private static int pronoun(Paragraph paragraph, int token) {
    return paragraph.has(token, SpeechSigns.MALE)
        ? 1
        : paragraph.has(token, SpeechSigns.FEMALE) ? -1 : 0;
  }

  /** All the words that {@link #pronoun} knows. */
  static final List<String> PRONOUNS =
      List.of("he", "his", "him", "himself", "she", "her", "hers", "herself");

  /** 1 for "he" and its forms, -1 for "she" and its forms, 0 for all other words. */
  static int pronoun(String word) {
    return switch (word) {
      case "he", "his", "him", "himself" -> 1;
      case "she", "her", "hers", "herself" -> -1;
      default -> 0;
    };
  }
}
