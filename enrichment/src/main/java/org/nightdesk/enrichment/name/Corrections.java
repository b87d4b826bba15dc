package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    check(lines);
  }

  public static Corrections none() {
    return NONE;
  }

  private static void check(List<Correction> lines) {
    Map<String, Correction> single = new HashMap<>();
    Map<String, Correction> pairs = new HashMap<>();
    Map<String, Correction> ignored = new HashMap<>();
    for (Correction correction : lines) {
      if (correction.action() == Action.IGNORE) {
        ignored.putIfAbsent(correction.folded(), correction);
      }
    }
    for (Correction correction : lines) {
      Action action = correction.action();
      if (action == Action.RETYPE || action == Action.RENAME) {
        String key = action + " " + correction.folded();
        Correction before = single.putIfAbsent(key, correction);
        if (before != null && !correction.repeats(before)) {
          throw conflict(correction, before);
        }
      }
      if (action == Action.MERGE || action == Action.SPLIT) {
        String pair = String.join(
            " | ",
            new TreeSet<>(List.of(correction.folded(), ArticleUnits.fold(correction.other()))));
        Correction before = pairs.putIfAbsent(pair, correction);
        if (before != null && before.action() != action) {
          throw conflict(correction, before);
        }
      }
      Correction drop = ignored.get(correction.folded());
      if (drop != null && action != Action.IGNORE) {
        throw correction.line() > drop.line()
            ? conflict(correction, drop)
            : conflict(drop, correction);
      }
    }
  }

  private static CorrectionConflictException conflict(Correction later, Correction earlier) {
    return new CorrectionConflictException(
        later.line(),
        "\"%s %s\" contradicts \"%s %s\" in line %s"
            .formatted(
                Correction.word(later.action()),
                later.name(),
                Correction.word(earlier.action()),
                earlier.name(),
                earlier.line()));
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
