package org.nightdesk.enrichment.overlap;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Span;

/** Invented articles for the tests of this package: each line of a text is a block of its body. */
final class Candidates {
  static final String FERRY = """
      The ferry Northern Lady ran aground on a sandbank outside Marlow harbour shortly before dawn.
      All 212 passengers and 19 crew were brought ashore by fishing boats within two hours.
      Harbour master Edda Quist said the channel had been marked correctly and that the pilot was \
      experienced.
      The company that owns the vessel promised to cover every cost of the rescue and said divers \
      would look at the hull once the tide allowed it.
      Two people were treated for cold, and the port stayed closed to larger ships until noon.""";
  static final String BAKERS = """
      Bakers in the valley of Orrin have stopped delivering bread to the district's schools after \
      the price of flour doubled in a single month.
      The mayor called the decision regrettable and offered to advance part of the yearly payment.
      Parents were asked to pack a lunch until the two sides meet again in the town hall.
      A spokeswoman for the guild said that nobody wanted the strike but that ovens could not be \
      heated with promises.
      The mill blames a poor harvest and higher freight charges for the sudden rise.""";

  private Candidates() {}

  static ArticleId id(int number) {
    return new ArticleId("a%016x".formatted(number));
  }

  static CopyCandidate article(int number, String published, String text) {
    return article(number, published, "", text);
  }

  static CopyCandidate article(int number, String published, String source, String text) {
    Published date = published.isEmpty()
        ? Published.unknown()
        : new Published(published, Published.Basis.STATED, published);
    return new CopyCandidate(id(number), date, source, "desk/x.txt", text, blocks(text));
  }

  static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(BlockRole.BODY, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return blocks;
  }
}
