package org.nightdesk.corpus.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.markdown.MarkdownLink;

/** Follows the links of an index to files, each once. */
final class IndexExpansion {
  private final CorpusFolder folder;
  private final ReadingLimits limits;
  private final EntryList found;
  private final List<String> digests = new ArrayList<>();

  /** The indexes being followed, innermost first. */
  private final Deque<Path> open = new ArrayDeque<>();

  IndexExpansion(CorpusFolder folder, ReadingLimits limits) {
    this.folder = folder;
    this.limits = limits;
    this.found = new EntryList(folder);
  }

  CorpusIndex expand(Path asGiven, Path index) throws IOException {
    IndexFile file = IndexFile.read(asGiven, index, limits.indexBytes());
    digests.add(file.sha256());
    open.push(index);
    for (MarkdownLink link : file.links()) {
      follow(
          new LinkPlace(folder.root(), link.line(), "", link.about(), link.label()), link.target());
    }
    open.pop();
    return found.index(digests);
  }

  private void follow(LinkPlace place, String target) throws IOException {
    if (target.isEmpty() || target.startsWith("#")) {
      return; // a jump within the page
    }
    if (LinkTarget.isRemote(target)) {
      found.refuse(
          place,
          target,
          Reason.REMOTE,
          "expected a path relative to the index but found an address");
      return;
    }
    String path = LinkTarget.decoded(target);
    Optional<Path> file = CorpusFolder.locate(place.base(), path);
    if (file.isPresent()) {
      followFile(place, target, file.get().toRealPath());
    } else if (LinkTarget.isGlob(path)) {
      followGlob(place, target, path);
    } else {
      found.refuse(place, target, Reason.MISSING, "expected a file or folder but there is none");
    }
  }

  private void followFile(LinkPlace place, String target, Path real) throws IOException {
    if (!folder.holds(real)) {
      found.refuseOutside(place, target);
      return;
    }
    BasicFileAttributes attributes =
        Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    if (attributes.isDirectory()) {
      followFolder(place, target, real, new Glob("**"));
    } else if (isIndex(real)) {
      followIndex(place, target, real);
    } else {
      found.take(place, target, real, attributes.isRegularFile(), false);
    }
  }

  private void followGlob(LinkPlace place, String target, String pattern) throws IOException {
    Glob glob = new Glob(pattern);
    Optional<Path> start = glob.literalFolder().isEmpty()
        ? Optional.of(place.base())
        : CorpusFolder.locate(place.base(), glob.literalFolder());
    if (start.isEmpty() || !Files.isDirectory(start.get())) {
      found.refuse(place, target, Reason.MISSING, "expected a folder to look in but there is none");
      return;
    }
    Path real = start.get().toRealPath();
    if (!folder.holds(real)) {
      found.refuseOutside(place, target);
      return;
    }
    String prefix = glob.literalFolder();
    String rest = prefix.isEmpty() ? pattern : pattern.substring(prefix.length() + 1);
    followFolder(place, target, real, new Glob(rest));
  }

  private void followFolder(LinkPlace place, String target, Path top, Glob glob)
      throws IOException {
    int count = 0;
    for (Path file : new FolderListing(folder.root(), top).files()) {
      if (!glob.matches(CorpusFolder.slashed(top.relativize(file))) || isPassedOver(file)) {
        continue;
      }
      count++;
      Path real = file.toRealPath();
      if (folder.holds(real)) {
        found.take(place.untitled(), target, real, Files.isRegularFile(real), true);
      } else {
        found.refuseOutside(place, folder.relative(file));
      }
    }
    if (count == 0) {
      found.refuse(place, target, Reason.EMPTY, "expected files but found none");
    }
  }

  private boolean isPassedOver(Path file) {
    String name = file.getFileName().toString();
    return name.equalsIgnoreCase("INDEX.md")
        || name.equalsIgnoreCase("README.md")
        || open.contains(file);
  }

  /** A Markdown file named as an index is: {@code INDEX.md}, {@code north-index.md}. */
  private static boolean isIndex(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.equals("index.md")
        || name.endsWith("-index.md")
        || name.endsWith("_index.md")
        || name.endsWith(".index.md");
  }

  private void followIndex(LinkPlace place, String target, Path index) throws IOException {
    String path = folder.relative(index);
    if (open.contains(index)) {
      found.refuse(
          place,
          target,
          Reason.INDEX_CYCLE,
          "expected another index but this one is being read already");
      return;
    }
    if (!found.isNew(place, target, path, "expected a new index but line %s lists it too")) {
      return;
    }
    IndexFile file;
    try {
      file = IndexFile.read(index, index, limits.indexBytes());
    } catch (UnreadableIndexException e) {
      found.refuse(
          place,
          target,
          Reason.UNREADABLE,
          "expected an index in UTF-8 of at most " + limits.indexBytes() + " bytes");
      return;
    }
    digests.add(file.sha256());
    open.push(index);
    for (MarkdownLink link : file.links()) {
      follow(place.inside(index.getParent(), path, link), link.target());
    }
    open.pop();
  }
}
