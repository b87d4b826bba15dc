package org.nightdesk.corpus.index;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.format.FileKind;

/** The entries and refusals of an index as it is followed, each file once. */
final class EntryList {
  private final CorpusFolder folder;
  private final List<IndexEntry> entries = new ArrayList<>();
  private final List<ReadOutcome.Rejected> refusals = new ArrayList<>();

  /** Path in the folder of each file taken in, and the line that did. */
  private final Map<String, Integer> taken = new HashMap<>();

  EntryList(CorpusFolder folder) {
    this.folder = folder;
  }

  CorpusIndex index(List<String> digests) {
    return new CorpusIndex(folder.root(), entries, refusals, digests);
  }

  /**
   * Takes a file in or refuses it.
   *
   * @param isRegular whether the file is one with bytes to read
   * @param fromFolder whether the link is to more than this file
   */
  void take(LinkPlace place, String target, Path file, boolean isRegular, boolean fromFolder) {
    String path = folder.relative(file);
    String written = fromFolder ? target + " -> " + path : target.equals(path) ? path : target;
    FileKind kind = FileKind.of(path);
    if (kind instanceof FileKind.Unread unread) {
      refuse(place, written, Reason.UNKNOWN_TYPE, unread.expected());
    } else if (!isRegular) {
      refuse(place, written, Reason.UNKNOWN_TYPE, "expected a file but found something else");
    } else if (isNew(place, written, path, "expected a file once but line %s lists it too")) {
      LinkPlace here = kind.isOneArticle() ? place : place.untitled();
      entries.add(
          new IndexEntry(here.line(), here.prefix() + written, path, here.about(), here.label()));
    }
  }

  /**
   * Whether nothing of this path was taken before; refuses it otherwise.
   *
   * @param detail with {@code %s} for the earlier line
   */
  boolean isNew(LinkPlace place, String written, String path, String detail) {
    Integer earlier = taken.putIfAbsent(path, place.line());
    if (earlier != null) {
      refuse(place, written, Reason.LISTED_TWICE, detail.formatted(earlier));
    }
    return earlier == null;
  }

  void refuse(LinkPlace place, String target, Reason reason, String detail) {
    refusals.add(new ReadOutcome.Rejected(place.line(), place.prefix() + target, reason, detail));
  }

  void refuseOutside(LinkPlace place, String target) {
    refuse(
        place,
        target,
        Reason.OUTSIDE_FOLDER,
        "expected a path inside the index's folder but it leads out of it");
  }
}
