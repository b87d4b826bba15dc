package org.nightdesk.enrichment.figure;

import java.util.Optional;
import java.util.Set;
import org.nightdesk.enrichment.figure.UnitLexicon.Found;
import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/** A currency told with a people's name before it: "Nigerian naira", "Costa Rican colones". */
final class NationalCurrency {
  private static final Set<String> ENDINGS = Set.of("an", "se", "sh", "ni", "ti", "di", "qi", "ic");

  private NationalCurrency() {}

  /** The currency that begins at the term, a capitalised word. */
  static Optional<Found> read(Terms terms, int term) {
    if (!terms.isCapitalised(term) || !terms.isWord(term)) {
      return Optional.empty();
    }
    for (int word = term + 1; word <= term + 2 && terms.isWord(word); word++) {
      String adjective = terms.lower(word - 1);
      String coin = terms.lower(word);
      Optional<Unit> usual = UnitLexicon.currencyNamed(coin);
      boolean fits = adjective.length() > 3
          && ENDINGS.contains(adjective.substring(adjective.length() - 2))
          && coin.length() > 3
          && terms.isCapitalised(word - 1);
      if (fits && usual.isPresent()) {
        return Optional.of(new Found(meant(terms, term, word, usual.get()), word));
      }
    }
    return Optional.empty();
  }

  /** The code where the list of places has one; the coin's name where it could be several. */
  private static Unit meant(Terms terms, int first, int word, Unit usual) {
    String coin = terms.lower(word);
    String family = coin.endsWith("s") ? coin.substring(0, coin.length() - 1) : coin;
    if (!Places.families().contains(family)) {
      return usual;
    }
    String code = Places.code(family, terms.phrase(first, word - 1));
    return new Unit(code.isEmpty() ? family : code, FigureKind.MONEY, "", "");
  }
}
