package org.nightdesk.corpus.damage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Damage;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.text.Words;

/** Looks over an article's blocks for faults, and grades the whole. */
public final class DamageInspector {
  private static final Comparator<Damage> IN_TEXT_ORDER =
      Comparator.comparing(Damage::where).thenComparing(Damage::kind);

  /** Most faults listed of one article; a text with more is poor anyway. */
  private static final int MOST = 200;

  private DamageInspector() {}

  /** The faults of {@code text} in text order. */
  public static List<Damage> inspect(String text, List<Block> blocks) {
    List<Damage> found = new ArrayList<>();
    for (Block block : blocks) {
      if (found.size() > 4 * MOST) {
        break;
      }
      if (block.role() == BlockRole.BODY || block.role() == BlockRole.DECK) {
        found.addAll(Gaps.in(text, block.where()));
        found.addAll(MissingSubject.in(text, block.where()));
        found.addAll(ForeignLeftover.in(text, block.where()));
      }
      if (block.role().isTold()) {
        found.addAll(Mojibake.in(text, block.where()));
      }
    }
    found.addAll(Quotation.unbalanced(text, blocks));
    found.addAll(Composition.faults(text, blocks));
    return found.stream().sorted(IN_TEXT_ORDER).distinct().limit(MOST).toList();
  }

  /**
   * Good without any fault; poor where faults stand so close that sentences cannot be trusted: more
   * than two for every hundred words told, or decoding faults all over.
   */
  public static Quality grade(String text, List<Block> blocks, List<Damage> damage) {
    if (damage.isEmpty()) {
      return Quality.GOOD;
    }
    int words = 0;
    for (Block block : blocks) {
      if (block.role().isTold()) {
        words +=
            Words.count(text.subSequence(block.where().start(), block.where().end()));
      }
    }
    long inSentences = damage.stream()
        .filter(fault -> fault.kind() != Damage.Kind.TEMPLATE_RESIDUE
            && fault.kind() != Damage.Kind.DOUBLED_HEADLINE)
        .count();
    return inSentences >= 3 && inSentences * 50 > words ? Quality.POOR : Quality.DAMAGED;
  }
}
