package org.nightdesk.corpus.optional;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Refuses a document whose streams unpack to more than a text needs, before the library, which
 * unpacks a stream as a whole, holds them. Looks twice: at the bytes before the document is opened,
 * for the streams its list of objects is made of, and at the streams of the open document. Pictures
 * are left out of the second look: nobody unpacks them for the text.
 */
final class PdfBounds {
  /** Most bytes a stream unpacks to, of whatever kind. */
  private static final long MOST_OF_ANY = 100_000_000;

  /** Most bytes a stream that is no picture, and all of these together, unpack to. */
  private static final int MOST_OF_A_STREAM = 20_000_000;

  private static final long MOST = 100_000_000;

  /** Most bytes unpacked by the first look, pictures and all. */
  private static final long MOST_LOOKED_AT = 1_000_000_000;

  private static final int MOST_OBJECTS = 500_000;

  private PdfBounds() {}

  /** Looks at the bytes of a document not yet opened. */
  static void check(byte[] bytes) throws TooLargeException {
    long all = 0;
    for (int at = find(bytes, "stream", 0); at >= 0; at = find(bytes, "stream", at + 6)) {
      int start = at + 6;
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      if (start > at + 6 && isPacked(bytes, start)) {
        all += inflated(bytes, start);
        if (all > MOST_LOOKED_AT) {
          throw new TooLargeException("all streams", MOST_LOOKED_AT);
        }
      }
    }
  }

  /** Whether the objects a document opens with are encrypted, so that no look at the bytes tells their size. */
  static boolean hidesItsObjects(byte[] bytes) {
    return find(bytes, "/Encrypt", 0) >= 0 && find(bytes, "/ObjStm", 0) >= 0;
  }

  private static int find(byte[] bytes, String word, int from) {
    for (int i = from; i + word.length() <= bytes.length; i++) {
      int j = 0;
      while (j < word.length() && bytes[i + j] == word.charAt(j)) {
        j++;
      }
      if (j == word.length()) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the two bytes deflated data begins with stand here. */
  private static boolean isPacked(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && (bytes[at] & 0x0F) == 8
        && ((bytes[at] & 0xFF) * 256 + (bytes[at + 1] & 0xFF)) % 31 == 0;
  }

  private static long inflated(byte[] bytes, int start) throws TooLargeException {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[8192];
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      int length = inflater.inflate(buffer);
      while (length > 0) {
        if (inflater.getBytesWritten() > MOST_OF_ANY) {
          throw new TooLargeException("a stream", MOST_OF_ANY);
        }
        length = inflater.inflate(buffer);
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException noDeflatedData) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /** Looks at the streams of an open document, those that hold other objects first. */
  static void check(COSDocument document) throws IOException {
    if (document.getXrefTable().size() > MOST_OBJECTS) {
      throw new TooLargeException("a list of objects", MOST_OBJECTS);
    }
    List<COSObjectKey> keys = new ArrayList<>();
    List<COSObjectKey> inner = new ArrayList<>();
    for (Map.Entry<COSObjectKey, Long> entry : document.getXrefTable().entrySet()) {
      (entry.getValue() < 0 ? inner : keys).add(entry.getKey()); // below 0: stands in another
    }
    keys.addAll(inner);
    long all = 0;
    for (COSObjectKey key : keys) {
      COSBase base = document.getObjectFromPool(key).getObject();
      if (base instanceof COSStream stream
          && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        all += length(stream);
        if (all > MOST) {
          throw new TooLargeException("all streams", MOST);
        }
      }
    }
  }

  private static int length(COSStream stream) throws IOException {
    List<COSName> filters = filters(stream.getFilters());
    byte[] data;
    try (InputStream raw = stream.createRawInputStream()) {
      data = raw.readAllBytes();
    }
    for (int i = 0; i < filters.size(); i++) {
      Bounded unpacked = new Bounded(i + 1 == filters.size());
      try {
        FilterFactory.INSTANCE
            .getFilter(filters.get(i))
            .decode(new ByteArrayInputStream(data), unpacked, stream, i);
      } catch (TooLargeException e) {
        throw e;
      } catch (IOException | RuntimeException damaged) {
        return unpacked.length; // the reading of the text meets it again
      }
      if (i + 1 == filters.size()) {
        return unpacked.length;
      }
      data = unpacked.bytes.toByteArray();
    }
    return data.length;
  }

  private static List<COSName> filters(COSBase stated) {
    List<COSName> filters = new ArrayList<>();
    if (stated instanceof COSName name) {
      filters.add(name);
    } else if (stated instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.getObject(i) instanceof COSName name) {
          filters.add(name);
        }
      }
    }
    return filters;
  }

  /** Tells that a document asks for more memory or work than a text takes. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    TooLargeException(String what, long most) {
      super("expected %s of at most %s but found more".formatted(what, most));
    }
  }

  /** Counts what is written, and keeps it where another filter follows. */
  private static final class Bounded extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean last;
    private int length;

    Bounded(boolean last) {
      this.last = last;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] buffer, int from, int count) throws IOException {
      length += count;
      if (length > MOST_OF_A_STREAM) {
        throw new TooLargeException("a stream", MOST_OF_A_STREAM);
      }
      if (!last) {
        bytes.write(buffer, from, count);
      }
    }
  }
}
