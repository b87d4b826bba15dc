package org.nightdesk.enrichment.name;

import static org.nightdesk.enrichment.name.WordClass.*;

import java.util.ArrayList;
import java.util.List;

/** Finds names in headlines that capitalise most words: listed ones and those of the article. */
final class TitleNames {
  private final NameIndex listed;
  private final NameIndex ofArticle;

  TitleNames(NameIndex listed, NameIndex ofArticle) {
    this.listed = listed;
    this.ofArticle = ofArticle;
  }

  List<Candidate> find(Pieces pieces) {
    List<Candidate> found = new ArrayList<>();
    int i = 0;
    while (i < pieces.count()) {
      KnownName name = longest(pieces, i);
      if (name.isNone()) {
        int last = lastOfPerson(pieces, i);
        if (last > i) {
          found.add(new Candidate(pieces, i, last, KnownName.NONE, pieces.is(i - 1, TITLE)));
          i = last;
        }
        i++;
      } else {
        int last = i + name.length() - 1;
        found.add(new Candidate(pieces, i, last, name, false));
        i = last + 1;
      }
    }
    return found;
  }

  private KnownName longest(Pieces pieces, int i) {
    KnownName inLists = listed.longestAt(pieces, i);
    KnownName inArticle = ofArticle.longestAt(pieces, i);
    KnownName longer = inArticle.length() >= inLists.length() ? inArticle : inLists;
    boolean plainWord = longer.length() == 1
        && pieces.is(i, COMMON)
        && !pieces.word(i).equals(longer.words().getFirst());
    boolean doubtful = !longer.sure()
        || plainWord
        || longer == inLists
            && longer.length() == 1
            && pieces.is(i, COMMON)
            && !Spellings.isAllCapitals(pieces.word(i));
    return doubtful ? KnownName.NONE : longer;
  }

  /** The last piece of a first name and a surname that begin here; before {@code first} if none. */
  private static int lastOfPerson(Pieces pieces, int first) {
    boolean begins = pieces.isCapitalised(first)
        && pieces.is(first, FIRST_NAME)
        && !pieces.isAny(first, COMMON.bit() | CITY.bit() & ~FIRST_NAME.bit());
    int last = first + 1;
    boolean surname = pieces.isCapitalised(last)
        && !pieces.isAny(
            last,
            COMMON.bit()
                | CALENDAR.bit()
                | NO_NAME.bit()
                | DEMONYM.bit()
                | HEADS
                | OFFICE
                | SAY_VERB.bit());
    return begins && surname ? last : first - 1;
  }
}
