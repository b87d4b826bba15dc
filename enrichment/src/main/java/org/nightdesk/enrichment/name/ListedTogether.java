package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashSet;
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
  /** Names of the shortest list that tells what one of them is. */
  private static final int SHORTEST_LIST = 4;
  /** Names of a list looked at to each side. */
  private static final int FARTHEST = 20;

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
    Set<Long> persons = wordsOfPersons(names);
    List<FoundName> read = new ArrayList<>(names.size());
    for (int i = 0; i < names.size(); i++) {
      FoundName name = names.get(i);
      FoundName before = read.isEmpty() ? name : read.get(read.size() - 1);
      if (isLegalFormOf(name, before)) {
        read.set(read.size() - 1, before.between(before.first(), name.last()));
      } else if (isTownAmong(names, i, persons)) {
        read.add(name.as(EntityType.PLACE));
      } else {
        read.add(withLegalForm(names, i));
      }
    }
    return read;
  }

  /** First and last words of the full names of people. */
  private Set<Long> wordsOfPersons(List<FoundName> names) {
    Set<Long> persons = new HashSet<>();
    for (FoundName name : names) {
      if (name.type() == EntityType.PERSON && !name.isOneWord()) {
        persons.add(words.key(name.first()));
        persons.add(words.key(name.last()));
      }
    }
    return persons;
  }

  /** The company with the "Inc" behind its comma, where the model has passed over that. */
  private FoundName withLegalForm(List<FoundName> names, int i) {
    FoundName name = names.get(i);
    int form = name.last() + 2;
    boolean passedOver = name.type() == EntityType.ORG
        && form < words.first(name.sentence() + 1)
        && (i + 1 == names.size() || names.get(i + 1).first() > form)
        && words.key(form - 1) == COMMA
        && words.isCapital(form)
        && LEGAL_FORMS.contains(words.key(form));
    if (!passedOver) {
      return name;
    }
    boolean stop = form + 2 < words.first(name.sentence() + 1) && words.isFullStop(form + 1);
    return name.between(name.first(), stop ? form + 1 : form);
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

  /** "Madrid, Carmen, Lanuza": a first name among places, where the article has no such person. */
  private boolean isTownAmong(List<FoundName> names, int i, Set<Long> persons) {
    FoundName name = names.get(i);
    return name.isOneWord()
        && name.type() == EntityType.PERSON
        && (isBetweenPlaces(names, i) || isInListOfPlaces(names, i))
        && !persons.contains(words.key(name.first()));
  }

  private boolean isBetweenPlaces(List<FoundName> names, int i) {
    return i > 0
        && i + 1 < names.size()
        && names.get(i - 1).type() == EntityType.PLACE
        && names.get(i + 1).type() == EntityType.PLACE
        && areListed(names.get(i - 1), names.get(i))
        && areListed(names.get(i), names.get(i + 1));
  }

  /** Whether half or more of the four or more names that stand in one list are places, and no surname is it. */
  private boolean isInListOfPlaces(List<FoundName> names, int i) {
    int first = i;
    while (first > 0 && i - first < FARTHEST && areListed(names.get(first - 1), names.get(first))) {
      first--;
    }
    int last = i;
    while (last + 1 < names.size()
        && last - i < FARTHEST
        && areListed(names.get(last), names.get(last + 1))) {
      last++;
    }
    int count = last - first + 1;
    int places = 0;
    for (int k = first; k <= last; k++) {
      places += names.get(k).type() == EntityType.PLACE ? 1 : 0;
    }
    int word = names.get(i).first();
    return count >= SHORTEST_LIST
        && 2 * places >= count
        && !WordClass.SURNAME.in(words.classes(word))
        && !words.isListedWhole(word, word, EntityType.PERSON.ordinal());
  }

  private boolean areListed(FoundName left, FoundName right) {
    int gap = right.first() - left.last();
    return left.sentence() == right.sentence()
        && (gap == 2 && words.key(left.last() + 1) == COMMA
            || gap == 2 && words.key(left.last() + 1) == AND
            || gap == 3
                && words.key(left.last() + 1) == COMMA
                && words.key(left.last() + 2) == AND);
  }
}
