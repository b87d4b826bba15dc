package org.nightdesk.batch.store;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;

/** The blocks of an article in one column: {@code HEADLINE 0 45;BODY 47 120}. */
final class BlockList {
  private BlockList() {}

  static String write(List<Block> blocks) {
    StringBuilder line = new StringBuilder();
    for (Block block : blocks) {
      if (!line.isEmpty()) {
        line.append(';');
      }
      line.append(block.role().name())
          .append(' ')
          .append(block.where().start())
          .append(' ')
          .append(block.where().end());
    }
    return line.toString();
  }

  static List<Block> read(String line) {
    List<Block> blocks = new ArrayList<>();
    if (!line.isEmpty()) {
      for (String block : line.split(";")) {
        String[] parts = block.split(" ");
        Span where = new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        blocks.add(new Block(BlockRole.valueOf(parts[0]), where));
      }
    }
    return blocks;
  }
}
