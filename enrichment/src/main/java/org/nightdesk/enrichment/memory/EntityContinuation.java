package org.nightdesk.enrichment.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nightdesk.enrichment.memory.StoryContinuation.Group;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Variant;

/**
 * Carries the ids of entities over to those of another night that share most spellings. A spelling
 * that several entities of one night have tells none of them; nor does a person's surname alone.
 */
public final class EntityContinuation {
  private EntityContinuation() {}

  /**
   * The same entities under the ids they go by, in order of those.
   *
   * @param earlier ids of earlier nights and their spellings, see {@link #spellings}
   */
  public static List<Entity> carried(List<Entity> entities, Map<String, Set<String>> earlier) {
    Map<String, Set<String>> tonight = new HashMap<>();
    entities.forEach(entity -> tonight.put(entity.id(), spellings(entity)));
    Map<String, String> idOf =
        StoryContinuation.of(groups(earlier), groups(tonight)).idOf();
    List<Entity> carried = new ArrayList<>();
    for (Entity entity : entities) {
      carried.add(new Entity(
          idOf.get(entity.id()),
          entity.type(),
          entity.usedAs(),
          entity.name(),
          entity.variants(),
          entity.mentions()));
    }
    carried.sort(Comparator.comparing(Entity::id));
    return carried;
  }

  /** What an entity is known by on other nights: its type and each spelling that tells it. */
  public static Set<String> spellings(Entity entity) {
    Set<String> spellings = new HashSet<>();
    entity.variants().stream()
        .map(Variant::text)
        .filter(text -> entity.type() != EntityType.PERSON
            || text.indexOf(' ') > 0
            || text.equals(entity.name()))
        .forEach(text -> spellings.add(entity.type() + " " + text));
    return spellings;
  }

  private static Collection<Group> groups(Map<String, Set<String>> spellings) {
    Map<String, Integer> owners = new HashMap<>();
    spellings.values().forEach(of -> of.forEach(each -> owners.merge(each, 1, Integer::sum)));
    List<Group> groups = new ArrayList<>();
    spellings.forEach((id, of) -> {
      Set<String> own = new HashSet<>(of);
      own.removeIf(each -> owners.get(each) > 1);
      groups.add(new Group(id, own, true));
    });
    return groups;
  }
}
