package org.nightdesk.corpus.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.archive.Allowance;
import org.nightdesk.corpus.archive.ArchiveBytes;
import org.nightdesk.corpus.archive.MemberStream;
import org.nightdesk.corpus.archive.ZipDirectory;
import org.nightdesk.corpus.archive.ZipMember;
import org.nightdesk.corpus.format.RejectedException;
import org.nightdesk.corpus.text.Characters;

/**
 * All files of a ZIP file by name, without its own index and read-me and without hidden ones. A file
 * is refused by itself; only a spent allowance ends the archive.
 */
final class ZipOutcomes extends Outcomes {
  private final Content content;
  private final ReadingLimits limits;
  private final ContentReader reader;
  private final Allowance allowance;
  private final int depth;

  private Optional<ArchiveBytes> archive = Optional.empty();
  private Iterator<ZipMember> members = List.<ZipMember>of().iterator();
  private Optional<ReadOutcomes> current = Optional.empty();
  private String lastName = "";
  private boolean ended;

  /**
   * @param depth how many archives these files lie in, this one included
   */
  ZipOutcomes(
      Content content, ReadingLimits limits, ContentReader reader, Allowance allowance, int depth) {
    this.content = content;
    this.limits = limits;
    this.reader = reader;
    this.allowance = allowance;
    this.depth = depth;
  }

  @Override
  Optional<ReadOutcome> advance() {
    if (ended) {
      return Optional.empty();
    }
    try {
      if (archive.isEmpty()) {
        ArchiveBytes bytes = content.opening().openArchive(limits.fileBytes());
        archive = Optional.of(bytes);
        members = ZipDirectory.members(bytes, allowance.limits()).iterator();
      }
      while (true) {
        if (current.isPresent() && current.get().hasNext()) {
          return Optional.of(current.get().next());
        }
        if (allowance.isSpent() || !members.hasNext()) {
          return end();
        }
        current = open(archive.get(), members.next());
      }
    } catch (RejectedException e) {
      ended = true;
      return Optional.of(content.rejected(e.reason(), e.detail()));
    } catch (IOException e) {
      ended = true;
      return Optional.of(content.rejected(e));
    }
  }

  private Optional<ReadOutcome> end() {
    ended = true;
    long left = 0;
    while (members.hasNext()) {
      left += isArticleFile(members.next()) ? 1 : 0;
    }
    if (left > 0) {
      return Optional.of(content.rejected(
          Reason.TOO_LARGE,
          "expected an archive within bounds but found more: %s of its files are not read"
              .formatted(left)));
    }
    return given() > 0
        ? Optional.empty()
        : Optional.of(content.rejected(Reason.EMPTY, "expected files but found none"));
  }

  private Optional<ReadOutcomes> open(ArchiveBytes bytes, ZipMember member) {
    if (!isArticleFile(member)) {
      return Optional.empty();
    }
    if (!member.hasSoundName()) {
      String detail = "expected names that stay inside the archive but found \"%s\""
          .formatted(shown(member.name()));
      return Optional.of(
          ContentReader.single(() -> content.rejected(Reason.OUTSIDE_FOLDER, detail)));
    }
    Content file =
        content.member(member.name(), false, () -> MemberStream.of(bytes, member, allowance));
    boolean again = member.name().equals(lastName);
    lastName = member.name();
    return Optional.of(
        again
            ? ContentReader.single(() -> file.rejected(
                Reason.LISTED_TWICE, "expected a name once in the archive but found it again"))
            : reader.read(file, allowance, depth));
  }

  /** A name as it can stand in a message: on one line, cut short. */
  private static String shown(String name) {
    String line = Characters.oneLine(name.replaceAll("\\p{Cntrl}", "?"));
    return line.length() > 100 ? line.substring(0, 100) + "…" : line;
  }

  private static boolean isArticleFile(ZipMember member) {
    String path = member.name();
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !member.isFolder()
        && !name.equals("index.md")
        && !name.equals("readme.md")
        && !isHidden(path);
  }

  private static boolean isHidden(String path) {
    for (String step : path.split("/", -1)) {
      if (step.startsWith(".") && !step.equals("..") && !step.equals(".")
          || step.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  @Override
  void release() {
    ended = true;
    current.ifPresent(ReadOutcomes::close);
    try {
      if (archive.isPresent()) {
        archive.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
