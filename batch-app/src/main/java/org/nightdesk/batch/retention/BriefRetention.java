package org.nightdesk.batch.retention;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.retention.Retired.Now;

/**
 * Reduces and deletes the briefs of nights that are over. Done again it finds nothing to do; cut off
 * anywhere, the next time completes it.
 */
final class BriefRetention {
  private final BriefShelf shelf;
  private final KeepSettings keep;
  private final FileAccess access;

  BriefRetention(BriefShelf shelf, KeepSettings keep, FileAccess access) {
    this.shelf = shelf;
    this.keep = keep;
    this.access = access;
  }

  /**
   * Does it.
   *
   * @param retired takes what is not left as it was, in the order it is done
   */
  void apply(List<Retired> retired) throws IOException {
    shelf.sweep();
    int later = 0;
    for (Map.Entry<String, String> each : shelf.nights().entrySet()) {
      Path edition = shelf.edition(each.getValue());
      switch (keep.of(later++)) {
        case FULL -> {}
        case CSV -> {
          if (ReducedEdition.reduce(edition)) {
            access.settle(edition);
            retired.add(new Retired(each.getKey(), BriefShelf.runOf(edition), Now.CSV));
          }
        }
        case REMOVED -> {
          shelf.remove(each.getKey(), each.getValue());
          retired.add(new Retired(each.getKey(), BriefShelf.runOf(edition), Now.DELETED));
        }
      }
    }
    remove(shelf.replaced(), Now.REPLACED, retired);
    remove(shelf.staged(), Now.UNPUBLISHED, retired);
  }

  /** Those of nights before the latest so many; all but later ones where none is kept. */
  private void remove(List<Path> editions, Now now, List<Retired> retired) throws IOException {
    List<String> nights = List.copyOf(shelf.nights().keySet());
    for (Path edition : editions) {
      String night = BriefShelf.nightOf(edition).orElseThrow();
      boolean old = keep.replacedNights() == 0
          ? !nights.isEmpty() && night.compareTo(nights.get(0)) <= 0
          : nights.size() >= keep.replacedNights()
              && night.compareTo(nights.get(keep.replacedNights() - 1)) < 0;
      if (old) {
        shelf.remove(edition);
        retired.add(new Retired(night, BriefShelf.runOf(edition), now));
      }
    }
  }
}
