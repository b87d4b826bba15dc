package org.nightdesk.reporting.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What another library finds in a file we wrote. */
final class ReadBack {
  private ReadBack() {}

  /** Text of each page, lines joined by single spaces. */
  static List<String> pages(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      var pages = new ArrayList<String>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
      }
      return pages;
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  /** The lowest baseline of all text above the foot of the page, in points from the top. */
  static float lowest(byte[] file) {
    var lowest = new float[1];
    try (PDDocument document = Loader.loadPDF(file)) {
      var stripper = new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          if (text.getY() < PageFrame.A4_HEIGHT - 42) {
            lowest[0] = Math.max(lowest[0], text.getY());
          }
        }
      };
      stripper.getText(document);
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
    return lowest[0];
  }

  /** Roles of the structure tree, such as "P(Span Link)"; an element without children is its role alone. */
  static String roles(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      return roles(document.getDocumentCatalog().getStructureTreeRoot());
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  private static String roles(PDStructureNode node) {
    var children = new ArrayList<String>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        String below = roles(element);
        children.add(element.getStructureType() + (below.isEmpty() ? "" : "(" + below + ")"));
      }
    }
    return String.join(" ", children);
  }
}
