package org.nightdesk.reporting.reread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRIndirectReference;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Reads {@code brief.pdf} back: words, links, and the files it carries, which must be those beside it. */
final class WrittenPdf {
  static final String FILE = "brief.pdf";

  private final Path folder;
  private final PdfReader reader;
  private final List<String> links = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Set<String> pages = new HashSet<>();
  private final Map<Integer, Integer> pageNumbers = new HashMap<>();
  private final Map<String, PdfObject> named = new HashMap<>();

  private WrittenPdf(Path folder, PdfReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  static WrittenDocument read(Path folder) throws IOException {
    try (PdfReader reader = new PdfReader(folder.resolve(FILE).toString())) {
      return new WrittenPdf(folder, reader).read();
    }
  }

  private WrittenDocument read() throws IOException {
    PdfTextExtractor extractor = new PdfTextExtractor(reader);
    StringBuilder text = new StringBuilder();
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      pages.add("page=" + page);
      pageNumbers.put(reader.getPageOrigRef(page).getNumber(), page);
      text.append(extractor.getTextFromPage(page)).append('\n');
    }
    Map<?, ?> places = reader.getNamedDestination();
    places.forEach((name, place) -> named.put(name.toString(), (PdfObject) place));
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      links(page);
    }
    named.keySet().forEach(name -> pages.add("nameddest=" + name));
    attachments();
    return new WrittenDocument(FILE, text.toString(), links, pages, faults);
  }

  private void links(int page) {
    PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      PdfDictionary annotation = annotations.getAsDict(i);
      if (annotation == null || !PdfName.LINK.equals(annotation.getAsName(PdfName.SUBTYPE))) {
        continue;
      }
      PdfDictionary action = annotation.getAsDict(PdfName.A);
      PdfString address = action == null ? null : action.getAsString(PdfName.URI);
      if (address != null) {
        links.add(address.toUnicodeString());
        continue;
      }
      PdfObject destination = PdfReader.getPdfObject(
          action == null ? annotation.get(PdfName.DEST) : action.get(PdfName.D));
      int target = page(destination);
      if (target > 0) {
        links.add("#page=" + target);
      } else {
        faults.add("page %s: link %s leads nowhere".formatted(page, i + 1));
      }
    }
  }

  /** The page a destination is on, from 1; 0 where it is on none. */
  private int page(@Nullable PdfObject destination) {
    PdfObject place = switch (destination) {
      case PdfString name -> PdfReader.getPdfObject(named.get(name.toUnicodeString()));
      case PdfName name -> PdfReader.getPdfObject(named.get(PdfName.decodeName(name.toString())));
      case null -> null;
      default -> destination;
    };
    if (place instanceof PdfDictionary action) {
      place = action.get(PdfName.D);
    }
    boolean hasPage = place instanceof PdfArray array && !array.isEmpty();
    return hasPage && ((PdfArray) place).getPdfObject(0) instanceof PRIndirectReference page
        ? pageNumbers.getOrDefault(page.getNumber(), 0)
        : 0;
  }

  /** Each carried file must be the one of the same name beside the PDF. */
  private void attachments() throws IOException {
    PdfDictionary names = reader.getCatalog().getAsDict(PdfName.NAMES);
    PdfDictionary files = names == null ? null : names.getAsDict(PdfName.EMBEDDEDFILES);
    if (files == null) {
      return;
    }
    for (PdfObject each : PdfNameTree.readTree(files).values()) {
      if (PdfReader.getPdfObject(each) instanceof PdfDictionary specification) {
        String name = specification.getAsString(PdfName.UF).toUnicodeString();
        PdfDictionary embedded = specification.getAsDict(PdfName.EF);
        byte[] carried =
            PdfReader.getStreamBytes((PRStream) PdfReader.getPdfObject(embedded.get(PdfName.F)));
        Path file = folder.resolve("csv").resolve(name);
        if (!Files.isRegularFile(file) || !Arrays.equals(carried, Files.readAllBytes(file))) {
          faults.add("attached %s is not csv/%s".formatted(name, name));
        }
      }
    }
  }
}
