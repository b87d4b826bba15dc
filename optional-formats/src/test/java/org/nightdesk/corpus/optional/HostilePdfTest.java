package org.nightdesk.corpus.optional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.corpus.ReadOutcome;

/** Documents made to take all memory or to take for ever give a reason instead. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostilePdfTest {
  private static final Logger QUIET = Logger.getLogger("org.apache.pdfbox");
  private static final String FORM = "/Type/XObject/Subtype/Form/BBox[0 0 9 9]";
  private static final String SENTENCE =
      "BT /F1 11 Tf 60 700 Td (The ferry across Quill Sound sailed again on Friday.) Tj ET";

  @TempDir
  Path folder;

  @BeforeAll
  static void silence() {
    QUIET.setLevel(Level.OFF);
  }

  @Test
  void refusesAPageThatUnpacksBeyondMeasure() throws IOException {
    assertThat(reason(page(stream("/Filter/FlateDecode", deflated(" ", 30_000_000)))))
        .isEqualTo("too_large");
    assertThat(reason(page(stream("/Filter/FlateDecode", deflated("1 ", 110_000_000)))))
        .isEqualTo("too_large");
  }

  @Test
  void refusesWhatIsPackedTwiceToHideItsLength() throws IOException {
    byte[] once = deflated(" ", 30_000_000);
    ByteArrayOutputStream twice = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(twice)) {
      out.write(once);
    }

    assertThat(reason(page(stream("/Filter[/FlateDecode/FlateDecode]", twice.toByteArray()))))
        .isEqualTo("too_large");
  }

  @Test
  void refusesAFontThatUnpacksBeyondMeasure() throws IOException {
    Map<Integer, byte[]> objects = page(stream("", bytes(SENTENCE)));
    objects.put(5, bytes("<</Type/Font/Subtype/TrueType/BaseFont/Quill/FontDescriptor 7 0 R>>"));
    objects.put(7, bytes("<</Type/FontDescriptor/FontName/Quill/FontFile2 8 0 R>>"));
    objects.put(8, stream("/Filter/FlateDecode", deflated(" ", 30_000_000)));

    assertThat(reason(objects)).isEqualTo("too_large");
  }

  @Test
  void refusesAListOfObjectsThatUnpacksBeyondMeasureWhileItIsOpened() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("%PDF-1.7\n8 0 obj\n"));
    out.write(stream(
        "/Type/XRef/Size 9/W[1 3 1]/Root 1 0 R/Filter/FlateDecode", deflated(" ", 110_000_000)));
    out.write(bytes("\nendobj\nstartxref\n9\n%%EOF"));

    assertThat(reason(out.toByteArray())).isEqualTo("too_large");
  }

  @Test
  void refusesFormsThatDrawEachOtherWithoutEnd() throws IOException {
    Map<Integer, byte[]> objects = page(stream("", bytes("/X Do /X Do")));
    for (int i = 6; i < 46; i++) {
      String next = FORM + "/Resources<</XObject<</X %s 0 R>>>>".formatted(i + 1);
      objects.put(i, stream(next, bytes("/X Do /X Do")));
    }
    objects.put(46, stream(FORM, bytes("q Q")));

    assertThat(reason(objects)).isEqualTo("too_large");
  }

  @Test
  void refusesDrawingStatesKeptWithoutEnd() throws IOException {
    assertThat(reason(page(stream("", bytes("q ".repeat(5_000) + SENTENCE)))))
        .isEqualTo("too_large");
  }

  @Test
  void readsEachPageOnceWhereThePagesLeadInACircle() throws IOException {
    Map<Integer, byte[]> objects = page(stream("", bytes(SENTENCE)));
    objects.put(2, bytes("<</Type/Pages/Kids[9 0 R]/Count 2>>"));
    objects.put(9, bytes("<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 2>>"));

    assertThat(OptionalReadings.article(folder, "a.pdf", pdf(objects)).text())
        .isEqualTo("The ferry across Quill Sound sailed again on Friday.");
  }

  @Test
  void refusesMorePagesThanAnybodyReads() throws IOException {
    Map<Integer, byte[]> objects = page(stream("", bytes(SENTENCE)));
    objects.put(2, bytes("<</Type/Pages/Kids[3 0 R]/Count 2000000000>>"));

    assertThat(reason(objects)).isEqualTo("too_large");
  }

  private String reason(Map<Integer, byte[]> objects) throws IOException {
    return reason(pdf(objects));
  }

  private String reason(byte[] pdf) {
    ReadOutcome outcome = OptionalReadings.of(folder, "a.pdf", pdf);
    return OptionalReadings.reason(outcome);
  }

  /** The objects of a document of one page with this content: 3 is the page, 5 its font, 6 its form. */
  private static Map<Integer, byte[]> page(byte[] content) {
    Map<Integer, byte[]> objects = new TreeMap<>();
    objects.put(1, bytes("<</Type/Catalog/Pages 2 0 R>>"));
    objects.put(2, bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
    objects.put(
        3,
        bytes("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
            + "/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>>>"));
    objects.put(4, content);
    objects.put(5, bytes("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
    return objects;
  }

  private static byte[] pdf(Map<Integer, byte[]> objects) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<Integer, Integer> places = new TreeMap<>();
    out.write(bytes("%PDF-1.7\n"));
    for (Map.Entry<Integer, byte[]> object : objects.entrySet()) {
      places.put(object.getKey(), out.size());
      out.write(bytes(object.getKey() + " 0 obj\n"));
      out.write(object.getValue());
      out.write(bytes("\nendobj\n"));
    }
    int table = out.size();
    out.write(bytes("xref\n"));
    for (Map.Entry<Integer, Integer> place : places.entrySet()) {
      out.write(bytes(
          String.format(Locale.ROOT, "%d 1\n%010d 00000 n \n", place.getKey(), place.getValue())));
    }
    out.write(bytes("trailer\n<</Size 100/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n"));
    return out.toByteArray();
  }

  private static byte[] stream(String entries, byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes("<<" + entries + " /Length " + data.length + ">>\nstream\n"));
    out.write(data);
    out.write(bytes("\nendstream"));
    return out.toByteArray();
  }

  private static byte[] deflated(String part, int length) throws IOException {
    byte[] piece = new byte[1_000_000];
    for (int i = 0; i < piece.length; i++) {
      piece[i] = (byte) part.charAt(i % part.length());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out, new Deflater(1))) {
      for (int written = 0; written < length; written += piece.length) {
        deflater.write(piece);
      }
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
