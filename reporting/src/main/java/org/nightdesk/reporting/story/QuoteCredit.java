package org.nightdesk.reporting.story;

/** Who is credited with a quotation, and that the speaker was inferred where the name is not beside it. */
public final class QuoteCredit {
  private QuoteCredit() {}

  public static String of(StoryQuote quote) {
    var row = quote.quote();
    var credit = new StringBuilder(row.speaker().isBlank() ? "speaker not named" : row.speaker());
    if (!row.speakerRole().isBlank()) {
      credit.append(", ").append(row.speakerRole());
    }
    if (!row.speaker().isBlank() && !isBeside(row.speakerBasis())) {
      credit.append(" (inferred)");
    }
    if (row.kind().equals("partial")) {
      credit.append(", in part");
    }
    return credit.toString();
  }

  /** Whether the name itself stands with the cue. */
  private static boolean isBeside(String basis) {
    return basis.equals("cue") || basis.equals("stated");
  }
}
