package org.nightdesk.reporting.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;

/** Where a link leads, and the words that say so to a reader who hears the page. */
public sealed interface Link {
  /** Text that leads nowhere. */
  Link NONE = new Nowhere();

  /** What the link leads to, in words; never blank where it leads anywhere. */
  String description();

  /** No link at all. */
  record Nowhere() implements Link {
    @Override
    public String description() {
      return "";
    }
  }

  /** A place in the same document, named by {@link Paragraph#anchor} or {@link Flow#anchor}. */
  record ToPlace(String destination, String description) implements Link {
    public ToPlace {
      Link.requireWords(description);
    }
  }

  /** An address, or a path relative to the document's own file. Characters outside ASCII are escaped. */
  record ToAddress(String address, String description) implements Link {
    public ToAddress {
      Link.requireWords(description);
      address = escaped(address);
    }

    /** A file beside the document, its path written with "/". */
    public static ToAddress file(String relativePath, String description) {
      try {
        return new ToAddress(
            new URI(null, null, "./" + relativePath, null).getRawPath(), description);
      } catch (URISyntaxException notAPath) {
        throw new IllegalArgumentException(
            "not a relative path: \"" + relativePath + "\"", notAPath);
      }
    }

    private static String escaped(String address) {
      var escaped = new StringBuilder();
      for (byte each : address.getBytes(StandardCharsets.UTF_8)) {
        if (each > ' ' && each < 0x7F) {
          escaped.append((char) each);
        } else {
          escaped.append("%%%02X".formatted(each & 0xFF));
        }
      }
      return escaped.toString();
    }
  }

  private static void requireWords(String description) {
    if (description.isBlank()) {
      throw new IllegalArgumentException("a link must say where it leads");
    }
  }
}
