package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives words quoted without a speaker, as in a headline, the one who says the same words elsewhere
 * in the article. A few words that nobody is known to have said are dropped: they are scare quotes.
 */
final class Repetitions {
  private static final int LONGEST = 400;

  /** Fewer words than this, with neither verb of speech nor speaker, are no speech. */
  private static final int CLAUSE = 5;

  /** Utterances an unknown one is held against. */
  private static final int MOST = 200;

  /** Unknown utterances that are looked up in one article. */
  private static final int MOST_ASKED = 2000;

  /** Plain words with a known speaker. */
  private record Said(String words, String written, Speaker speaker) {}

  private Repetitions() {}

  static List<Quote> resolve(List<Quote> quotes) {
    if (quotes.stream().allMatch(quote -> QuoteExtractor.isKnown(quote.speaker()))) {
      return quotes;
    }
    List<Said> said = new ArrayList<>();
    for (Quote quote : quotes) {
      boolean speech =
          quote.kind() != Quote.Kind.INDIRECT && QuoteExtractor.isKnown(quote.speaker());
      if (speech && quote.text().length() <= 4 * LONGEST && said.size() < MOST) {
        said.add(new Said(plain(quote.text()), quote.text(), quote.speaker()));
      }
    }
    List<Quote> resolved = new ArrayList<>();
    int asked = 0;
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      boolean asks = !QuoteExtractor.isKnown(quote.speaker())
          && quote.text().length() <= LONGEST
          && asked < MOST_ASKED;
      asked += asks ? 1 : 0;
      Quote known = asks ? resolved(quote, said) : quote;
      boolean words = quote.cue().isEmpty()
          && quote.kind() == Quote.Kind.PARTIAL
          && quote.text().split("\\s+", CLAUSE).length < CLAUSE;
      if (!words || QuoteExtractor.isKnown(known.speaker())) {
        resolved.add(known);
      }
    }
    return resolved;
  }

  private static Quote resolved(Quote quote, List<Said> said) {
    String words = plain(quote.text());
    for (Said other : said) {
      boolean few = words.indexOf(' ') == words.lastIndexOf(' ');
      boolean same =
          few ? other.written().contains(quote.text()) : other.words().contains(words);
      if (same) { // one or two words must agree to the letter
        return new Quote(
            quote.evidence(),
            quote.where(),
            quote.text(),
            quote.kind(),
            as(other.speaker()),
            quote.cue());
      }
    }
    return quote;
  }

  private static Speaker as(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> new Speaker.Named(named.mention(), Speaker.Basis.PARAGRAPH);
      case Speaker.Described described ->
        new Speaker.Described(described.where(), Speaker.Basis.PARAGRAPH);
      case Speaker.Unknown unknown -> unknown;
    };
  }

  /** Letters and digits in lower case, one space between words. */
  private static String plain(String words) {
    StringBuilder plain = new StringBuilder(" ");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        plain.append(c);
      } else if (plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().trim().toLowerCase(Locale.ROOT);
  }
}
