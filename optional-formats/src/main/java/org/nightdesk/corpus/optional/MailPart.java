package org.nightdesk.corpus.optional;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nightdesk.corpus.format.RejectedException;

/** A message or a part of one: header lines and, after a blank line, a body. */
final class MailPart {
  /** Parts one in another, and parts beside each other, beyond which a message is read no further. */
  private static final int DEEPEST = 8;

  private static final int MOST_PARTS = 200;

  private final Map<String, String> headers;
  private final byte[] body;

  private MailPart(Map<String, String> headers, byte[] body) {
    this.headers = headers;
    this.body = body;
  }

  /** The first header of each name counts; a line that begins with white space continues the one above. */
  static MailPart of(byte[] bytes, int from, int to) {
    Map<String, String> headers = new HashMap<>();
    String name = "";
    StringBuilder value = new StringBuilder();
    int at = from;
    while (at < to) {
      int end = lineEnd(bytes, at, to);
      String line = text(bytes, at, end);
      at = Math.min(to, end + 1);
      if (line.isBlank()) {
        break;
      }
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
        value.append(' ').append(line.strip());
        continue;
      }
      put(headers, name, value);
      int colon = line.indexOf(':');
      boolean named = colon > 0 && line.substring(0, colon).indexOf(' ') < 0;
      name = named ? line.substring(0, colon).toLowerCase(Locale.ROOT) : "";
      value.setLength(0);
      value.append(line, named ? colon + 1 : 0, line.length());
    }
    put(headers, name, value);
    return new MailPart(Map.copyOf(headers), Arrays.copyOfRange(bytes, at, to));
  }

  private static void put(Map<String, String> headers, String name, StringBuilder value) {
    if (!name.isEmpty()) {
      headers.putIfAbsent(name, value.toString().strip());
    }
  }

  /** Bytes as characters one to one; UTF-8 where they are that. */
  private static String text(byte[] bytes, int from, int to) {
    int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
    String utf8 = new String(bytes, from, end - from, StandardCharsets.UTF_8);
    return utf8.indexOf('\uFFFD') < 0
        ? utf8
        : new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
  }

  private static int lineEnd(byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  Map<String, String> headers() {
    return headers;
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The first part of that type that is no attachment; this part itself may be it. */
  Optional<MailPart> first(String type) {
    return first(type, DEEPEST);
  }

  private Optional<MailPart> first(String type, int depth) {
    String stated = header("content-type").isEmpty() ? "text/plain" : header("content-type");
    String own = HeaderValue.bare(stated);
    if (own.startsWith("multipart/")) {
      for (MailPart part : depth == 0 ? List.<MailPart>of() : parts()) {
        Optional<MailPart> found = part.first(type, depth - 1);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }
    boolean attached = HeaderValue.bare(header("content-disposition")).equals("attachment");
    return own.equals(type) && !attached ? Optional.of(this) : Optional.empty();
  }

  private List<MailPart> parts() {
    String boundary = HeaderValue.parameter(header("content-type"), "boundary");
    List<MailPart> parts = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (!boundary.isEmpty() && at < body.length && parts.size() < MOST_PARTS) {
      int end = lineEnd(body, at, body.length);
      if (body[at] == '-' && end - at < 1000) {
        String line = text(body, at, end).stripTrailing();
        boolean last = line.equals("--" + boundary + "--");
        if (last || line.equals("--" + boundary)) {
          if (start >= 0) {
            parts.add(of(body, start, at));
          }
          start = Math.min(body.length, end + 1);
          if (last) {
            return parts;
          }
        }
      }
      at = end + 1;
    }
    if (start >= 0 && parts.size() < MOST_PARTS) {
      parts.add(of(body, start, body.length));
    }
    return parts;
  }

  /** The body's characters. */
  String text() throws RejectedException {
    byte[] bytes = switch (HeaderValue.bare(header("content-transfer-encoding"))) {
      case "base64" -> TransferCoding.base64(body);
      case "quoted-printable" -> TransferCoding.quotedPrintable(body);
      default -> body;
    };
    return TransferCoding.decoded(bytes, HeaderValue.parameter(header("content-type"), "charset"));
  }
}
