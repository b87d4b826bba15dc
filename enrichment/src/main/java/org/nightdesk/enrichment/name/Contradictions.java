package org.nightdesk.enrichment.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.enrichment.name.Correction.Action;

/**
 * Finds corrections that cannot both be done, also where merges lie between: who makes one of A and B,
 * and of B and C, cannot split C from A, nor give A and C two types.
 */
final class Contradictions {
  private final List<Correction> lines;
  /** What each name was merged into, by folded names. */
  private final Map<String, String> mergedInto = new HashMap<>();

  private Contradictions(List<Correction> lines) {
    this.lines = lines;
  }

  /**
   * @throws CorrectionConflictException with the later of two lines that cannot both be done
   */
  static void refuse(List<Correction> lines) {
    Contradictions check = new Contradictions(lines);
    check.refuseBesideIgnore();
    check.refuseSplitsOfMerged();
    check.refuseTwoTypesOrNames();
  }

  private void refuseBesideIgnore() {
    Map<String, Correction> ignored = new HashMap<>();
    for (Correction line : lines) {
      if (line.action() == Action.IGNORE) {
        ignored.putIfAbsent(line.folded(), line);
      }
    }
    for (Correction line : lines) {
      Correction drop = line.action() == Action.IGNORE ? null : ignored.get(line.folded());
      if (drop == null && line.action() == Action.MERGE) {
        drop = ignored.get(otherOf(line));
      }
      if (drop != null) {
        throw conflict(line, drop);
      }
    }
  }

  private void refuseSplitsOfMerged() {
    List<Correction> splits =
        lines.stream().filter(line -> line.action() == Action.SPLIT).toList();
    for (Correction merge : lines) {
      if (merge.action() == Action.MERGE) {
        String into = rootOf(merge.folded());
        String other = rootOf(otherOf(merge));
        if (!other.equals(into)) {
          mergedInto.put(other, into);
        }
        for (Correction split : splits) {
          if (rootOf(split.folded()).equals(rootOf(otherOf(split)))
              && !split.folded().equals(otherOf(split))) {
            throw conflict(split, merge);
          }
        }
      }
    }
  }

  private void refuseTwoTypesOrNames() {
    Map<String, Correction> single = new HashMap<>();
    for (Correction line : lines) {
      if (line.action() == Action.RETYPE || line.action() == Action.RENAME) {
        String key = line.action() + " " + rootOf(line.folded());
        Correction before = single.putIfAbsent(key, line);
        if (before != null && !line.saysTheSameAs(before)) {
          throw conflict(line, before);
        }
      }
    }
  }

  private String rootOf(String folded) {
    String root = folded;
    for (String next = mergedInto.get(root); next != null; next = mergedInto.get(root)) {
      root = next;
    }
    return root;
  }

  private static String otherOf(Correction line) {
    return ArticleUnits.fold(line.other());
  }

  private static CorrectionConflictException conflict(Correction one, Correction two) {
    Correction later = one.line() > two.line() ? one : two;
    Correction earlier = later == one ? two : one;
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
}
