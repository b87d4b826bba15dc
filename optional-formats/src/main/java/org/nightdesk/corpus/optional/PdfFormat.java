package org.nightdesk.corpus.optional;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.format.Draft;
import org.nightdesk.corpus.format.DraftReader;
import org.nightdesk.corpus.format.OptionalFormat;
import org.nightdesk.corpus.format.RejectedException;
import org.nightdesk.corpus.text.Characters;
import org.nightdesk.corpus.text.ExtractedText;

/** The text of a PDF file, its lines joined to paragraphs. */
public final class PdfFormat implements OptionalFormat, DraftReader {
  /** Most bytes the library may hold of what the file's streams unpack to. */
  private static final long MOST_MEMORY = 100_000_000;

  /** Bytes the mark of a PDF file stands in. */
  private static final int HEAD = 1024;

  private static final int MOST_PAGES = 1_000;

  static {
    FontMappers.set(new BundledFont());
  }

  @Override
  public List<String> endings() {
    return List.of(".pdf");
  }

  @Override
  public DraftReader reader() {
    return this;
  }

  @Override
  public Draft read(byte[] bytes) throws RejectedException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (!head.contains("%PDF-")) {
      throw new RejectedException(
          Reason.UNREADABLE, "expected a PDF file but found no mark of one at its begin");
    }
    if (PdfBounds.hidesItsObjects(bytes)) {
      throw encrypted();
    }
    refuseBombs(bytes);
    try (PDDocument document = Loader.loadPDF(
        bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new RejectedException(
            Reason.TOO_LARGE,
            "expected at most %s pages but found %s"
                .formatted(MOST_PAGES, document.getNumberOfPages()));
      }
      PdfBounds.check(document.getDocument());
      ExtractedText extracted = new ExtractedText();
      PdfText.paragraphs(PdfText.of(document)).forEach(extracted::add);
      Metadata about = about(document.getDocumentInformation(), extracted.text());
      return new Draft(extracted.text(), extracted.blocks(about.title()), about, "");
    } catch (InvalidPasswordException e) {
      throw encrypted();
    } catch (PdfBounds.TooLargeException e) {
      throw new RejectedException(Reason.TOO_LARGE, e.getMessage());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library meets a damaged file with exceptions of many kinds.
      throw new RejectedException(
          Reason.UNREADABLE,
          "expected a sound PDF file but found: " + e.getClass().getSimpleName());
    }
  }

  private static RejectedException encrypted() {
    return new RejectedException(
        Reason.UNREADABLE, "expected a PDF file without a password but found an encrypted one");
  }

  private static void refuseBombs(byte[] bytes) throws RejectedException {
    try {
      PdfBounds.check(bytes);
    } catch (PdfBounds.TooLargeException e) {
      throw new RejectedException(Reason.TOO_LARGE, e.getMessage());
    }
  }

  /** Title and author where the text has them too; programs write other things there as well. */
  private static Metadata about(PDDocumentInformation stated, String text) {
    return new Metadata(
        confirmed(stated.getTitle(), text),
        "",
        confirmed(stated.getAuthor(), text),
        Published.unknown(),
        "",
        "",
        "",
        "");
  }

  private static String confirmed(@Nullable String stated, String text) {
    String line = stated == null ? "" : Characters.oneLine(stated);
    return line.length() >= 3 && text.contains(line) ? line : "";
  }
}
