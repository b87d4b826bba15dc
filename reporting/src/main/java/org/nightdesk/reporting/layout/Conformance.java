package org.nightdesk.reporting.layout;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Everything around the pages that PDF/A-3a and PDF/UA-1 ask for. */
final class Conformance {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int COMPRESSION = 9;

  private Conformance() {}

  /** @param kept whether the file is for keeping; one that only measures need not be small */
  static void open(Document document, PdfWriter writer, DocumentSettings settings, boolean kept)
      throws IOException {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setFullCompression();
    writer.setCompressionLevel(kept ? COMPRESSION : 0);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    writer.setXmpMetadata(XmpPacket.of(settings));
    document.open();
    describe(writer.getInfo(), settings);
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(new PdfName("Lang"), new PdfString(settings.language()));
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    attach(writer, settings, catalog);
  }

  private static void describe(PdfDictionary information, DocumentSettings settings) {
    information.put(PdfName.TITLE, text(settings.title()));
    information.put(PdfName.SUBJECT, text(settings.subject()));
    information.put(PdfName.PRODUCER, text(settings.producer()));
    information.put(PdfName.CREATOR, text(settings.producer()));
    information.put(PdfName.CREATIONDATE, date(settings.date()));
    information.put(PdfName.MODDATE, date(settings.date()));
    byte[] id = settings.fileId();
    information.put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
  }

  private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
    var profile = new PdfStream(SrgbProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress(COMPRESSION);
    var intent = new PdfDictionary(new PdfName("OutputIntent"));
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(new PdfName("OutputConditionIdentifier"), new PdfString("sRGB IEC61966-2.1"));
    intent.put(new PdfName("Info"), new PdfString("sRGB IEC61966-2.1"));
    intent.put(new PdfName("DestOutputProfile"), writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  private static void attach(PdfWriter writer, DocumentSettings settings, PdfDictionary catalog)
      throws IOException {
    var associated = new PdfArray();
    for (Attachment attachment : settings.attachments()) {
      var parameters = new PdfDictionary();
      parameters.put(PdfName.MODDATE, date(attachment.date()));
      PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
          writer,
          "",
          attachment.name(),
          attachment.bytes(),
          attachment.mimeType(),
          parameters,
          COMPRESSION);
      file.setUnicodeFileName(attachment.name(), true);
      file.addDescription(attachment.description(), true);
      file.put(new PdfName("AFRelationship"), new PdfName("Data"));
      writer.addFileAttachment(attachment.name(), file);
      associated.add(file.getReference());
    }
    if (!settings.attachments().isEmpty()) {
      catalog.put(new PdfName("AF"), associated);
    }
  }

  private static PdfString text(String text) {
    return new PdfString(PlainText.of(text), PdfObject.TEXT_UNICODE);
  }

  private static PdfString date(Instant date) {
    return new PdfString(DATE.format(date));
  }
}
