package org.nightdesk.reporting.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.RoleRow;

/** The names of one story while its tables are read. */
final class NamesDraft {
  private static final Comparator<NamedEntity> MOST_NAMED = Comparator.comparingInt(
          (NamedEntity each) -> -each.articleIds().size())
      .thenComparingInt(each -> -each.mentions())
      .thenComparing(each -> each.entity().name())
      .thenComparing(each -> each.entity().entityId());

  private final Map<String, Named> named = new HashMap<>();

  private static final class Named {
    private int mentions;
    private final SortedSet<String> articleIds = new TreeSet<>();
    private final Map<String, SortedSet<String>> spellings = new TreeMap<>();
    private final Map<String, SortedSet<String>> roles = new TreeMap<>();
    private List<EntityRow> entity = List.of();
  }

  void add(MentionRow row) {
    var entry = named.computeIfAbsent(row.entityId(), id -> new Named());
    entry.mentions++;
    entry.articleIds.add(row.articleId());
    entry.spellings.computeIfAbsent(row.text(), text -> new TreeSet<>()).add(row.articleId());
  }

  Set<String> entityIds() {
    return named.keySet();
  }

  void add(EntityRow row) {
    var entry = named.get(row.entityId());
    if (entry != null) {
      entry.entity = List.of(row);
    }
  }

  /** Takes the role only as far as an article of this story states it. */
  void add(RoleRow row) {
    var entry = named.get(row.entityId());
    if (entry != null && entry.articleIds.contains(row.articleId())) {
      entry.roles.computeIfAbsent(row.role(), role -> new TreeSet<>()).add(row.articleId());
    }
  }

  /** People and organisations, those in most articles first. */
  List<NamedEntity> mostNamed() {
    return named.values().stream()
        .filter(entry -> entry.entity.stream().anyMatch(NamesDraft::isPersonOrOrganisation))
        .map(NamesDraft::finished)
        .sorted(MOST_NAMED)
        .toList();
  }

  private static boolean isPersonOrOrganisation(EntityRow entity) {
    return entity.type().equals("PERSON") || entity.type().equals("ORG");
  }

  private static NamedEntity finished(Named entry) {
    var entity = entry.entity.getFirst();
    entry.spellings.keySet().removeIf(spelling -> isPartOf(spelling, entity.name()));
    return new NamedEntity(
        entity,
        entry.mentions,
        stated(entry.roles),
        stated(entry.spellings),
        List.copyOf(entry.articleIds));
  }

  private static List<NamedEntity.Stated> stated(Map<String, SortedSet<String>> words) {
    return words.entrySet().stream()
        .map(each -> new NamedEntity.Stated(each.getKey(), List.copyOf(each.getValue())))
        .toList();
  }

  /** Whether a spelling only leaves words away: a surname is no other spelling of a full name. */
  private static boolean isPartOf(String spelling, String name) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ")
        .contains(" " + spelling.toLowerCase(Locale.ROOT) + " ");
  }
}
