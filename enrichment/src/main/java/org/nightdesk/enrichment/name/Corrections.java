package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.enrichment.name.Correction.Action;

/**
 * The corrections of a file, free of contradictions. Applied in the order of their actions, within an
 * action in the order of the lines; applying them to what they made changes nothing.
 *
 * @param lines in the order of their lines
 */
public record Corrections(List<Correction> lines) {
  private static final Corrections NONE = new Corrections(List.of());

  /**
   * @throws CorrectionConflictException where two lines cannot both be done
   */
  public Corrections {
    lines = List.copyOf(lines);
    Contradictions.refuse(lines);
  }

  public static Corrections none() {
    return NONE;
  }

  /** What was done, before ids are known. */
  record Done(
      Correction correction,
      CorrectionEffect.Outcome outcome,
      List<EntityDraft> on,
      int mentions) {}

  /** Changes the drafts; emptied ones stay in the list without units. */
  List<Done> apply(List<EntityDraft> drafts) {
    List<Done> done = new ArrayList<>(lines.size());
    CorrectionDesk desk = new CorrectionDesk(drafts);
    for (Action action : Action.values()) {
      List<Correction> before = new ArrayList<>();
      for (Correction correction : lines) {
        if (correction.action() == action) {
          boolean repeated = before.stream().anyMatch(correction::repeats);
          done.add(
              repeated
                  ? new Done(correction, CorrectionEffect.Outcome.REPEATED, List.of(), 0)
                  : desk.apply(correction));
          before.add(correction);
        }
      }
    }
    return done;
  }
}
