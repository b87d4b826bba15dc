package org.nightdesk.corpus.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.archive.Allowance;
import org.nightdesk.corpus.archive.MemberStream;
import org.nightdesk.corpus.format.DraftReader;
import org.nightdesk.corpus.format.FileKind;
import org.nightdesk.corpus.format.RejectedException;

/** Reads a file by its kind, archives by what they hold. */
final class ContentReader {
  private final ReadingLimits limits;
  private final ArticleAssembly assembly;

  ContentReader(ReadingLimits limits, ArticleAssembly assembly) {
    this.limits = limits;
    this.assembly = assembly;
  }

  /**
   * The outcomes of a file.
   *
   * @param allowance what may be read out of archives
   * @param depth how many archives the file lies in
   */
  ReadOutcomes read(Content content, Allowance allowance, int depth) {
    return switch (FileKind.of(content.entry().relativePath())) {
      case FileKind.OneArticle one -> single(() -> readOne(content, one.reader()));
      case FileKind.JsonLines lines -> new JsonLinesOutcomes(content, limits, assembly);
      case FileKind.Feed feed -> new FeedOutcomes(content, limits, assembly);
      case FileKind.Zip zip ->
        depth < allowance.limits().depth()
            ? new ZipOutcomes(content, limits, this, allowance, depth + 1)
            : single(() -> tooDeep(content, allowance));
      case FileKind.Gzip packed ->
        depth < allowance.limits().depth()
            ? read(unpacked(content, packed, allowance), allowance, depth + 1)
            : single(() -> tooDeep(content, allowance));
      case FileKind.Unread unread ->
        single(() -> content.rejected(Reason.UNKNOWN_TYPE, unread.expected()));
    };
  }

  private static Content unpacked(Content content, FileKind.Gzip packed, Allowance allowance) {
    return content.member(
        packed.inner(),
        FileKind.of(packed.inner()).isOneArticle(),
        () -> MemberStream.ofGzip(content.open(), allowance));
  }

  private static ReadOutcome tooDeep(Content content, Allowance allowance) {
    return content.rejected(
        Reason.UNKNOWN_TYPE,
        "expected at most %s archives one in another but found another in them"
            .formatted(allowance.limits().depth()));
  }

  private ReadOutcome readOne(Content content, DraftReader reader) {
    try (InputStream in = content.open()) {
      byte[] bytes = Content.atMost(limits.fileBytes(), in);
      return new ReadOutcome.Accepted(
          assembly.assemble(content.entry(), reader.read(bytes), bytes, 0));
    } catch (RejectedException e) {
      return content.rejected(e.reason(), e.detail());
    } catch (IOException e) {
      return content.rejected(e);
    }
  }

  /** The one outcome of a file, made when it is asked for. */
  static ReadOutcomes single(Supplier<ReadOutcome> outcome) {
    return new Outcomes() {
      @Override
      Optional<ReadOutcome> advance() {
        return given() == 0 ? Optional.of(outcome.get()) : Optional.empty();
      }

      @Override
      void release() {
        // nothing is open
      }
    };
  }
}
