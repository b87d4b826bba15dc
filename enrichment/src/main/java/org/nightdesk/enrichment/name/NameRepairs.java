package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * Brings the names of the model to the conventions that leave no doubt: no title inside a name, the
 * number of a unit belongs to it, a demonym is no name, two countries joined by a hyphen are two.
 */
final class NameRepairs {
  private final NameLists lists;

  NameRepairs(NameLists lists) {
    this.lists = lists;
  }

  /** The names in the same order. */
  List<FoundName> repair(WordTable words, List<FoundName> names) {
    NameCuts cuts = new NameCuts(words, lists);
    NameBounds bounds = new NameBounds(words);
    NameKinds kinds = new NameKinds(words, lists);
    NoNames noNames = new NoNames(words);
    OfficeWords offices = new OfficeWords(words);
    List<FoundName> parted = new ArrayList<>(names.size());
    for (FoundName name : cuts.cut(names)) {
      offices.addParted(cuts.withoutPrefix(name), parted);
    }
    List<FoundName> repaired = new ArrayList<>(names.size());
    for (FoundName name : parted) {
      FoundName kept = bounds.bounded(name);
      if (!noNames.has(kept)) {
        kept = kinds.settled(bounds.withoutPlaceNoun(kept));
        cuts.addParted(bounds.withoutOffice(kept), repaired);
      }
    }
    return new ListedTogether(words).read(new PortfolioLists(words).join(repaired));
  }
}
