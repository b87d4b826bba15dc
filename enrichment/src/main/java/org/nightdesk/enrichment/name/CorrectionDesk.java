package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.enrichment.name.CorrectionEffect.Outcome;
import org.nightdesk.enrichment.name.Corrections.Done;

/** Applies one correction after the other to the entities of a night. */
final class CorrectionDesk {
  private final List<EntityDraft> drafts;
  private final Map<String, List<EntityDraft>> spelt = new HashMap<>();

  CorrectionDesk(List<EntityDraft> drafts) {
    this.drafts = drafts;
    drafts.forEach(this::learn);
  }

  private void learn(EntityDraft draft) {
    for (NameUnit unit : draft.units()) {
      List<EntityDraft> bearers = spelt.computeIfAbsent(unit.folded(), key -> new ArrayList<>(1));
      if (!bearers.contains(draft)) {
        bearers.add(draft);
      }
    }
  }

  /** The entities with the spelling: those with most mentions of it first, then in night order. */
  private List<EntityDraft> bearersOf(String name) {
    String folded = ArticleUnits.fold(name);
    List<EntityDraft> bearers = new ArrayList<>();
    for (EntityDraft draft : spelt.getOrDefault(folded, List.of())) {
      if (draft.isSpelt(folded)) {
        bearers.add(draft);
      }
    }
    return bearers;
  }

  Done apply(Correction correction) {
    List<EntityDraft> bearers = bearersOf(correction.name());
    if (bearers.isEmpty()) {
      return done(correction, Outcome.NOT_FOUND, bearers, 0);
    }
    return switch (correction.action()) {
      case MERGE -> merge(correction, bearers);
      case SPLIT -> split(correction, bearers);
      case RETYPE -> retype(correction, bearers);
      case RENAME -> rename(correction, bearers);
      case IGNORE -> ignore(correction);
    };
  }

  private Done merge(Correction correction, List<EntityDraft> bearers) {
    List<EntityDraft> others = bearersOf(correction.other());
    if (others.isEmpty()) {
      return done(correction, Outcome.NOT_FOUND, List.of(), 0);
    }
    EntityDraft into = bearers.getFirst();
    int moved = 0;
    List<EntityDraft> all = new ArrayList<>(bearers);
    all.addAll(others);
    for (EntityDraft other : all) {
      if (other != into && !other.units().isEmpty()) {
        moved += other.mentions();
        into.takeAll(other, "merged by line %s of the corrections".formatted(correction.line()));
      }
    }
    if (moved > 0) {
      into.show(correction.name());
    }
    learn(into);
    return done(
        correction, moved == 0 ? Outcome.ALREADY_SO : Outcome.APPLIED, List.of(into), moved);
  }

  private Done split(Correction correction, List<EntityDraft> bearers) {
    String folded = ArticleUnits.fold(correction.other());
    int moved = 0;
    List<EntityDraft> own = new ArrayList<>();
    for (EntityDraft draft : bearers) {
      if (draft.isSpelt(folded)) {
        EntityDraft parted = draft.part(folded);
        moved += parted.mentions();
        own.add(parted);
      }
    }
    for (EntityDraft parted : own) {
      drafts.add(parted);
      learn(parted);
    }
    boolean known = !bearersOf(correction.other()).isEmpty();
    Outcome outcome = moved > 0 ? Outcome.APPLIED : known ? Outcome.ALREADY_SO : Outcome.NOT_FOUND;
    return done(correction, outcome, bearers, moved);
  }

  private static Done retype(Correction correction, List<EntityDraft> bearers) {
    int mentions = 0;
    for (EntityDraft draft : bearers) {
      mentions += draft.type() == correction.type() ? 0 : draft.mentions();
      draft.retype(correction.type());
    }
    return done(
        correction, mentions == 0 ? Outcome.ALREADY_SO : Outcome.APPLIED, bearers, mentions);
  }

  private static Done rename(Correction correction, List<EntityDraft> bearers) {
    if (bearers.size() > 1) {
      return done(correction, Outcome.AMBIGUOUS, bearers, 0);
    }
    EntityDraft draft = bearers.getFirst();
    draft.show(correction.other());
    return done(correction, Outcome.APPLIED, bearers, draft.mentions());
  }

  /** Only the spelling named is dropped, not what else the entity is called. */
  private Done ignore(Correction correction) {
    int dropped = 0;
    for (EntityDraft draft : bearersOf(correction.name())) {
      dropped += draft.part(correction.folded()).mentions();
    }
    return done(correction, Outcome.APPLIED, List.of(), dropped);
  }

  private static Done done(
      Correction correction, Outcome outcome, List<EntityDraft> on, int mentions) {
    return new Done(correction, outcome, on, mentions);
  }
}
