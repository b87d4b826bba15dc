package org.nightdesk.corpus.archive;

/**
 * A file in a ZIP file, as its directory has it.
 *
 * @param name with forward slashes, NFC; folders end with a slash
 * @param header position of the member's own header
 * @param packedBytes its length in the archive
 * @param bytes its length read out, as stated
 * @param method 0 for stored, 8 for deflated
 * @param crc checksum of its bytes, as stated
 */
public record ZipMember(
    String name,
    boolean isEncrypted,
    long header,
    long packedBytes,
    long bytes,
    int method,
    long crc) {
  /** Greatest length of a name, UTF-16 units. */
  private static final int LONGEST_NAME = 1_000;

  public boolean isFolder() {
    return name.endsWith("/");
  }

  /** Whether the name leads nowhere but into the archive. */
  public boolean hasSoundName() {
    if (name.isEmpty() || name.length() > LONGEST_NAME || name.startsWith("/")) {
      return false;
    }
    if (name.length() > 1 && name.charAt(1) == ':') {
      return false; // a drive
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < ' ' || name.charAt(i) == 0x7F) {
        return false;
      }
    }
    for (String step : name.split("/", -1)) {
      if (step.equals("..") || step.equals(".")) {
        return false;
      }
    }
    return true;
  }
}
