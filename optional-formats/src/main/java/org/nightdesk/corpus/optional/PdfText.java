package org.nightdesk.corpus.optional;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.nightdesk.corpus.text.Characters;

/** The characters of a PDF file, line by line, a blank line where a paragraph begins. */
final class PdfText {
  /** Most text read, UTF-16 units; what is longer is refused as too large behind this anyway. */
  private static final int MOST = 2_000_000;

  /** Most operators read, and most drawing states kept one in another; a page has a few thousand. */
  private static final int MOST_OPERATORS = 2_000_000;

  private static final int DEEPEST = 1_000;

  private PdfText() {}

  static String of(PDDocument document) throws IOException {
    PDFTextStripper stripper = new Stripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphStart("\n");
    stripper.setParagraphEnd("");
    stripper.setPageStart("");
    stripper.setPageEnd("\n");
    stripper.setArticleStart("");
    stripper.setArticleEnd("\n");
    stripper.setWordSeparator(" ");
    Bounded text = new Bounded();
    stripper.writeText(document, text);
    return text.toString();
  }

  /** What stands between blank lines, each on one line. */
  static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      paragraphs.add(joined(text.substring(start, end)));
      start = end + 2;
    }
    return paragraphs;
  }

  /** The lines of a paragraph as one; a hyphen at a line's end stays, the space after it does not. */
  private static String joined(String paragraph) {
    StringBuilder joined = new StringBuilder(paragraph.length());
    for (String line : paragraph.split("\n", -1)) {
      String words = Characters.oneLine(line);
      int end = joined.length();
      boolean hyphen =
          end > 1 && joined.charAt(end - 1) == '-' && Character.isLetter(joined.charAt(end - 2));
      if (!words.isEmpty()) {
        joined.append(end == 0 || hyphen ? "" : " ").append(words);
      }
    }
    return joined.toString();
  }

  /** Ends the reading of pages that draw each other, or draw without end. */
  private static final class Stripper extends PDFTextStripper {
    private int operators;

    /** The library writes down and passes over what an operator throws: no more is done then. */
    @Override
    protected void operatorException(
        Operator operator, List<COSBase> operands, IOException exception) throws IOException {
      if (exception instanceof PdfBounds.TooLargeException) {
        throw exception;
      }
      super.operatorException(operator, operands, exception);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      if (++operators > MOST_OPERATORS) {
        throw new PdfBounds.TooLargeException("drawing operators", MOST_OPERATORS);
      }
      if (getGraphicsStackSize() > DEEPEST) {
        throw new PdfBounds.TooLargeException("drawing states one in another", DEEPEST);
      }
      super.processOperator(operator, operands);
    }
  }

  /** A string that ends the writing when it is long enough. */
  private static final class Bounded extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
      if (text.length() + length > MOST) {
        throw new IOException("expected at most %s characters but found more".formatted(MOST));
      }
      for (int i = offset; i < offset + length; i++) {
        // A font may map a glyph to nothing or to half a character.
        char c = buffer[i];
        boolean half = Character.isSurrogate(c) && !isPaired(buffer, i, offset, length);
        text.append(c == 0 || half ? '\uFFFD' : c);
      }
    }

    private static boolean isPaired(char[] buffer, int at, int offset, int length) {
      return Character.isHighSurrogate(buffer[at])
          ? at + 1 < offset + length && Character.isLowSurrogate(buffer[at + 1])
          : at > offset && Character.isHighSurrogate(buffer[at - 1]);
    }

    @Override
    public void flush() {
      // all is in memory
    }

    @Override
    public void close() {
      // all is in memory
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
