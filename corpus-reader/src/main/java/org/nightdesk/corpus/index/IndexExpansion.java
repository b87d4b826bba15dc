package org.nightdesk.corpus.index;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.format.FileKind;
import org.nightdesk.corpus.markdown.EntangledMarkdownException;
import org.nightdesk.corpus.markdown.MarkdownIndex;
import org.nightdesk.corpus.markdown.MarkdownLink;

/** Follows the links of an index to files, each once. */
final class IndexExpansion {
  private final Path root;
  private final ReadingLimits limits;
  private final List<IndexEntry> entries = new ArrayList<>();
  private final List<ReadOutcome.Rejected> refusals = new ArrayList<>();
  private final List<String> digests = new ArrayList<>();

  /** Real path of each file taken in, and the line that did. */
  private final Map<Path, Integer> taken = new HashMap<>();

  /** The indexes being followed, innermost first. */
  private final Deque<Path> open = new ArrayDeque<>();

  /**
   * @param root real path of the outermost index's folder
   */
  IndexExpansion(Path root, ReadingLimits limits) {
    this.root = root;
    this.limits = limits;
  }

  CorpusIndex expand(Path asGiven, Path index) throws IOException {
    String markdown = decode(asGiven, read(asGiven, index));
    open.push(index);
    for (MarkdownLink link : links(asGiven, markdown)) {
      follow(new Place(root, link.line(), "", link.about()), link.target());
    }
    open.pop();
    return new CorpusIndex(root, entries, refusals, digests);
  }

  /**
   * Where a link stands.
   *
   * @param base folder the link is relative to
   * @param line of the outermost index
   * @param prefix path and line of the inner index with a colon after each; empty in the outermost
   */
  private record Place(Path base, int line, String prefix, Metadata about) {
    /** The place for files found by a link that is not to one file: its text titles none of them. */
    Place untitled() {
      return new Place(base, line, prefix, about.untitled());
    }
  }

  private void follow(Place place, String target) throws IOException {
    if (target.isEmpty() || target.startsWith("#")) {
      return; // a jump within the page
    }
    if (LinkTarget.isRemote(target)) {
      refuse(
          place,
          target,
          Reason.REMOTE,
          "expected a path relative to the index but found an address");
      return;
    }
    Optional<Path> file = locate(place.base(), LinkTarget.decoded(target));
    if (file.isEmpty()) {
      String path = LinkTarget.decoded(target);
      if (LinkTarget.isGlob(path)) {
        followGlob(place, target, path);
      } else {
        refuse(place, target, Reason.MISSING, "expected a file or folder but there is none");
      }
      return;
    }
    Path real = file.get().toRealPath();
    if (!real.startsWith(root)) {
      refuse(
          place,
          target,
          Reason.OUTSIDE_FOLDER,
          "expected a path inside the index's folder but it leads out of it");
    } else if (Files.isDirectory(real)) {
      followFolder(place, target, real, new Glob("**"));
    } else if (isIndex(real)) {
      followIndex(place, target, real);
    } else {
      take(place, target, real, false);
    }
  }

  /** The file of that name, or of the name before a fragment or query; empty if there is neither. */
  private static Optional<Path> locate(Path base, String path) {
    int cut = path.length();
    while (cut > 0) {
      try {
        Path file = base.resolve(path.substring(0, cut).replace('\\', '/'));
        if (Files.exists(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException notAPath) {
        return Optional.empty();
      }
      int fragment = path.indexOf('#');
      cut = cut == path.length() && fragment > 0 ? fragment : 0;
    }
    return Optional.empty();
  }

  private void followGlob(Place place, String target, String pattern) throws IOException {
    Glob glob = new Glob(pattern);
    Optional<Path> start = glob.literalFolder().isEmpty()
        ? Optional.of(place.base())
        : locate(place.base(), glob.literalFolder());
    if (start.isEmpty() || !Files.isDirectory(start.get())) {
      refuse(place, target, Reason.MISSING, "expected a folder to look in but there is none");
      return;
    }
    Path real = start.get().toRealPath();
    if (!real.startsWith(root)) {
      refuse(
          place,
          target,
          Reason.OUTSIDE_FOLDER,
          "expected a path inside the index's folder but it leads out of it");
      return;
    }
    String prefix = glob.literalFolder();
    String rest = prefix.isEmpty() ? pattern : pattern.substring(prefix.length() + 1);
    followFolder(place, target, real, new Glob(rest));
  }

  private void followFolder(Place place, String target, Path folder, Glob glob) throws IOException {
    List<Path> files = new FolderListing(root, folder).files();
    int found = 0;
    for (Path file : files) {
      if (!glob.matches(slashed(folder.relativize(file))) || isPassedOver(file)) {
        continue;
      }
      found++;
      Path real = file.toRealPath();
      if (!real.startsWith(root)) {
        refuse(
            place,
            slashed(root.relativize(file)),
            Reason.OUTSIDE_FOLDER,
            "expected a path inside the index's folder but it leads out of it");
      } else {
        take(place.untitled(), target, real, true);
      }
    }
    if (found == 0) {
      refuse(place, target, Reason.EMPTY, "expected files but found none");
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

  private void followIndex(Place place, String target, Path index) throws IOException {
    if (open.contains(index)) {
      refuse(
          place,
          target,
          Reason.INDEX_CYCLE,
          "expected another index but this one is being read already");
      return;
    }
    Integer earlier = taken.putIfAbsent(index, place.line());
    if (earlier != null) {
      refuse(
          place,
          target,
          Reason.LISTED_TWICE,
          "expected a new index but line " + earlier + " lists it too");
      return;
    }
    List<MarkdownLink> links;
    try {
      links = links(index, decode(index, read(index, index)));
    } catch (UnreadableIndexException e) {
      refuse(
          place,
          target,
          Reason.UNREADABLE,
          "expected an index in UTF-8 of at most " + limits.fileBytes() + " bytes");
      return;
    }
    open.push(index);
    String path = slashed(root.relativize(index));
    for (MarkdownLink link : links) {
      Metadata outer = place.untitled().about();
      Metadata about = nested(link.about(), outer);
      follow(
          new Place(index.getParent(), place.line(), path + ":" + link.line() + ": ", about),
          link.target());
    }
    open.pop();
  }

  private static Metadata nested(Metadata inner, Metadata outer) {
    String section = outer.section().isEmpty() || inner.section().isEmpty()
        ? outer.section() + inner.section()
        : outer.section() + " / " + inner.section();
    Metadata both = inner.or(outer);
    return new Metadata(
        both.title(),
        both.source(),
        both.author(),
        both.published(),
        both.language(),
        both.url(),
        section,
        both.tags());
  }

  private void take(Place place, String target, Path file, boolean fromFolder) {
    String path = slashed(root.relativize(file));
    String written = fromFolder ? target + " -> " + path : target;
    FileKind kind = FileKind.of(path);
    if (kind instanceof FileKind.Unread unread) {
      refuse(place, written, Reason.UNKNOWN_TYPE, unread.expected());
      return;
    }
    if (!Files.isRegularFile(file)) {
      refuse(place, written, Reason.UNKNOWN_TYPE, "expected a file but found something else");
      return;
    }
    Integer earlier = taken.putIfAbsent(file, place.line());
    if (earlier != null) {
      refuse(
          place,
          written,
          Reason.LISTED_TWICE,
          "expected a file once but line " + earlier + " lists it too");
      return;
    }
    Place here = kind.isOneArticle() ? place : place.untitled();
    entries.add(new IndexEntry(here.line(), here.prefix() + written, path, here.about()));
  }

  private void refuse(Place place, String target, Reason reason, String detail) {
    refusals.add(new ReadOutcome.Rejected(place.line(), place.prefix() + target, reason, detail));
  }

  private byte[] read(Path asGiven, Path index) throws UnreadableIndexException {
    try (InputStream in = Files.newInputStream(index)) {
      byte[] bytes = in.readNBytes(limits.fileBytes() + 1);
      if (bytes.length > limits.fileBytes()) {
        throw new UnreadableIndexException(
            asGiven, "expected at most %d bytes but found more".formatted(limits.fileBytes()));
      }
      digests.add(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      return bytes;
    } catch (UnreadableIndexException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadableIndexException(
          asGiven, "expected a readable file but found: " + e.getClass().getSimpleName());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<MarkdownLink> links(Path asGiven, String markdown)
      throws UnreadableIndexException {
    try {
      return MarkdownIndex.links(markdown);
    } catch (EntangledMarkdownException e) {
      throw new UnreadableIndexException(asGiven, String.valueOf(e.getMessage()));
    }
  }

  private static String decode(Path asGiven, byte[] bytes) throws UnreadableIndexException {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableIndexException(asGiven, "expected UTF-8 but found other bytes");
    }
  }

  private static String slashed(Path relative) {
    return Normalizer.normalize(relative.toString().replace('\\', '/'), Normalizer.Form.NFC);
  }
}
