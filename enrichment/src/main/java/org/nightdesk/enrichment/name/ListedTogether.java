package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * Reads names that stand behind one another with nothing but commas between them: one word among
 * towns is a town, and "Inc" behind a company's comma belongs to its name.
 */
final class ListedTogether {
  private static final long COMMA = WordKeys.of(",");
  private static final long AND = WordKeys.of("and");
  private static final Set<Long> LEGAL_FORMS = Set.of(
      WordKeys.of("inc"),
      WordKeys.of("ltd"),
      WordKeys.of("llc"),
      WordKeys.of("corp"),
      WordKeys.of("co"),
      WordKeys.of("plc"),
      WordKeys.of("limited"));

  private final WordTable words;

  ListedTogether(WordTable words) {
    this.words = words;
  }

  /** The names in the same order. */
  List<FoundName> read(List<FoundName> names) {
    List<FoundName> read = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      FoundName name = names.get(i);
      FoundName before = read.isEmpty() ? name : read.get(read.size() - 1);
      if (isLegalFormOf(name, before)) {
        read.set(read.size() - 1, before.between(before.first(), name.last()));
      } else if (i > 0 && i + 1 < names.size() && isTownAmong(names, i)) {
        read.add(name.as(EntityType.PLACE));
      } else {
        read.add(name);
      }
    }
    return read;
  }

  private boolean isLegalFormOf(FoundName form, FoundName company) {
    return form.isOneWord()
        && form.type() == EntityType.ORG
        && company.type() == EntityType.ORG
        && company.last() == form.first() - 2
        && company.sentence() == form.sentence()
        && words.key(form.first() - 1) == COMMA
        && LEGAL_FORMS.contains(words.key(form.first()));
  }

  /** "Madrid, Carmen, Lanuza": a first name between two places, where the article has no such person. */
  private boolean isTownAmong(List<FoundName> names, int i) {
    FoundName name = names.get(i);
    return name.isOneWord()
        && name.type() == EntityType.PERSON
        && isPlaceBeside(names.get(i - 1), name)
        && isPlaceBeside(name, names.get(i + 1))
        && names.stream()
            .noneMatch(other -> other.type() == EntityType.PERSON
                && !other.isOneWord()
                && (words.key(other.last()) == words.key(name.first())
                    || words.key(other.first()) == words.key(name.first())));
  }

  private boolean isPlaceBeside(FoundName left, FoundName right) {
    int gap = right.first() - left.last();
    boolean place = left.type() == EntityType.PLACE || right.type() == EntityType.PLACE;
    return place
        && left.sentence() == right.sentence()
        && (gap == 2 && words.key(left.last() + 1) == COMMA
            || gap == 3
                && words.key(left.last() + 1) == COMMA
                && words.key(left.last() + 2) == AND);
  }
}
