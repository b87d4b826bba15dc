package org.nightdesk.enrichment.figure;

import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * A number an article states, with all that makes it usable. Fields that are not stated are empty.
 *
 * <p>Scaled but never converted: "3.2 million tonnes" is 3200000 {@code t}.
 *
 * @param evidence the sentence it stands in
 * @param where position in the article's text: number, unit and counted noun, with the qualifier
 * @param text exactly the characters at {@code where}
 * @param unit ISO 4217 code, UCUM code ({@code %}, {@code km2}, {@code h}) or the counted noun,
 *     singular and lower-case
 * @param per what the value is for one of: {@code barrel}, {@code oz}, {@code mo}
 * @param measured what is counted or measured, words of the sentence
 * @param comparedTo against what or since when it changed, words of the sentence
 * @param asOf ISO date or interval the value holds for
 * @param attributedTo who says so, words of the sentence
 * @param convertedValue plain decimal in {@code convertedUnit}, beside the value as written
 * @param group shared by the parts of one tally, otherwise empty; unique within the article
 */
public record Figure(
    EvidenceId evidence,
    Span where,
    String text,
    FigureKind kind,
    Amount amount,
    Qualifier qualifier,
    String unit,
    String per,
    String measured,
    Change change,
    String comparedTo,
    String asOf,
    String attributedTo,
    String convertedValue,
    String convertedUnit,
    String group) {
  public Figure {
    if (text.isEmpty() || text.length() != where.length()) {
      throw new IllegalArgumentException(
          "\"%s\" is %s characters long but stands at %s".formatted(text, text.length(), where));
    }
  }
}
