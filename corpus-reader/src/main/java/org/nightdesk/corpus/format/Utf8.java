package org.nightdesk.corpus.format;

/** The form of UTF-8 sequences. */
final class Utf8 {
  private Utf8() {}

  /** Length of the sound sequence at {@code i}, 1 to 4; 0 if none begins there. */
  static int sequence(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead < 0x80
        ? 1
        : lead >= 0xC2 && lead < 0xE0
            ? 2
            : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
