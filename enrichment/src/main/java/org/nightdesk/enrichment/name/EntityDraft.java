package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An entity while corrections are applied to it. */
final class EntityDraft {
  private final ArrayList<NameUnit> units = new ArrayList<>(2);
  private final Map<String, String> reasons = new HashMap<>();
  private EntityType type;
  private String shown = "";

  EntityDraft(EntityType type) {
    this.type = type;
  }

  static EntityDraft of(List<NameNode> nodes) {
    EntityDraft draft = new EntityDraft(nodes.getFirst().type());
    nodes.forEach(node -> draft.units.addAll(node.units()));
    return draft;
  }

  EntityType type() {
    return type;
  }

  List<NameUnit> units() {
    return units;
  }

  /** The name to show, empty where the spellings decide. */
  String shown() {
    return shown;
  }

  /** Why folded spellings are here though the letters do not say so. */
  Map<String, String> reasons() {
    return reasons;
  }

  int mentions() {
    return units.stream().mapToInt(unit -> unit.mentions().size()).sum();
  }

  boolean isSpelt(String folded) {
    return units.stream().anyMatch(unit -> unit.folded().equals(folded));
  }

  void retype(EntityType other) {
    type = other;
  }

  void show(String name) {
    shown = name;
  }

  /** Takes all of the other over and leaves it empty. */
  void takeAll(EntityDraft other, String reason) {
    for (NameUnit unit : other.units) {
      reasons.putIfAbsent(unit.folded(), reason);
    }
    units.addAll(other.units);
    other.units.clear();
    shown = shown.isEmpty() ? other.shown : shown;
  }

  /** Lets go of all units; there are as many as names in a night, and the entity has what is needed. */
  void release() {
    units.clear();
    units.trimToSize();
  }

  /** Takes the units so spelt out; the new draft has the same type. */
  EntityDraft part(String folded) {
    EntityDraft own = new EntityDraft(type);
    for (NameUnit unit : units) {
      if (unit.folded().equals(folded)) {
        own.units.add(unit);
      }
    }
    units.removeAll(own.units);
    return own;
  }
}
