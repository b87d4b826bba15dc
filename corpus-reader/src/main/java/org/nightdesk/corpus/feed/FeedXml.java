package org.nightdesk.corpus.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.nightdesk.corpus.ReadOutcome.Reason;
import org.nightdesk.corpus.archive.RefusedArchiveException;
import org.nightdesk.corpus.text.Characters;

/** The XML of a feed, an event at a time, with bounds on depth and on the bytes of one item. */
final class FeedXml {
  /** Elements one in another. */
  private static final int DEEPEST = 90;

  /** Bytes read ahead of an item's begin at most, and those of the feed's own head. */
  private static final int SLACK = 100_000;

  private static final Set<String> RSS_NAMESPACES =
      Set.of("", "http://purl.org/rss/1.0/", "http://backend.userland.com/rss2");
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Set<String> ADDED_NAMESPACES = Set.of(
      "http://purl.org/rss/1.0/modules/content/",
      "http://purl.org/dc/elements/1.1/",
      "http://purl.org/dc/terms/");

  private final Metered metered;
  private final XMLStreamReader xml;
  private int depth;

  /**
   * @param itemBytes greatest length of one item
   */
  FeedXml(InputStream in, int itemBytes) throws IOException, FeedException {
    metered = new Metered(in, (long) itemBytes + SLACK);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // What pages call &nbsp; comes as a reference then, and nothing a document declares is
    // expanded.
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // The platform counts references to characters as entities; without expansion there is no need.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    try {
      xml = factory.createXMLStreamReader(XmlText.of(metered));
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The next event, {@link XMLStreamConstants#END_DOCUMENT} last. */
  int next() throws IOException, FeedException {
    try {
      int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
      if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        throw new FeedException(
            Reason.BAD_RECORD,
            "expected at most %s elements one in another but found more".formatted(DEEPEST));
      }
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      return event;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Elements open, the one that begins or ends now: included at its begin, left out at its end. */
  int depth() {
    return depth;
  }

  /** Grants the next item its bytes. */
  void beginItem() {
    metered.read = 0;
  }

  /** The name of the element; empty for one of a vocabulary that tells nothing about articles. */
  String name() {
    String namespace = String.valueOf(xml.getNamespaceURI());
    String name = xml.getLocalName();
    if (namespace.equals("null") || RSS_NAMESPACES.contains(namespace)) {
      return name;
    }
    if (namespace.equals(ATOM)) {
      return "atom:" + name;
    }
    return ADDED_NAMESPACES.contains(namespace) ? "+" + name : "";
  }

  String localName() {
    return xml.getLocalName();
  }

  /** An attribute without a namespace, or {@code xml:lang}; empty where it is not stated. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return String.valueOf(xml.getAttributeValue(i)).strip();
      }
    }
    return "";
  }

  /** The characters of an event that has some; empty for others. */
  String characters(int event) {
    return switch (event) {
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
        xml.getText();
      case XMLStreamConstants.ENTITY_REFERENCE ->
        Parser.unescapeEntities("&" + xml.getLocalName() + ";", false);
      default -> "";
    };
  }

  private static FeedException broken(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof RefusedArchiveException refused) {
      throw refused;
    }
    if (e.getNestedException() instanceof OverlongException) {
      return new FeedException(
          Reason.TOO_LARGE, "expected an item within the limit of a record but found a longer one");
    }
    if (e.getNestedException() instanceof CharacterCodingException) {
      return new FeedException(
          Reason.BAD_ENCODING, "expected the charset the feed declares but found other bytes");
    }
    String message = String.valueOf(e.getMessage());
    int detail = message.indexOf("Message: ");
    String found = Characters.oneLine(detail < 0 ? message : message.substring(detail + 9));
    String place = e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNumber();
    return new FeedException(
        Reason.BAD_RECORD,
        "expected sound XML but found%s: %s"
            .formatted(place, found.length() > 200 ? found.substring(0, 200) + "…" : found));
  }

  private static final class OverlongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Ends the reading of an item that is far too long, whatever the reader wants to hold of it. */
  private static final class Metered extends InputStream {
    private final InputStream in;
    private final long most;
    private long read;

    Metered(InputStream in, long most) {
      this.in = in;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int got = in.read(into, offset, length);
      read += Math.max(0, got);
      if (read > most) {
        throw new OverlongException();
      }
      return got;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
