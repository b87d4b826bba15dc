package org.nightdesk.reporting.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/** One font file: what OpenPDF embeds of it, and what is measured in it. */
final class FontFile {
  private static final int TAG_LETTERS = 6;
  private static final int PRIVATE_USE_FIRST = 0xE000;
  private static final int PRIVATE_USE_LAST = 0xF8FF;

  private final BaseFont base;
  private final OpenTypeTables tables;

  /** @param number sets the subset tag, so it must differ from font to font of a document */
  FontFile(String name, byte[] bytes, int number) {
    try {
      base = BaseFont.createFont(name, BaseFont.IDENTITY_H, true, false, bytes, null);
    } catch (IOException cannotRead) {
      throw new UncheckedIOException("cannot read the font " + name, cannotRead);
    }
    base.setIncludeCidSet(false);
    base.setSecureRandom(new SubsetTag(number));
    tables = new OpenTypeTables(bytes);
  }

  BaseFont base() {
    return base;
  }

  /** Characters of the private use areas mean nothing outside their font and count as absent. */
  boolean has(int codePoint) {
    boolean privateUse =
        codePoint >= PRIVATE_USE_FIRST && codePoint <= PRIVATE_USE_LAST || codePoint >= 0xF0000;
    return !privateUse && tables.glyph(codePoint) != 0 && base.charExists(codePoint);
  }

  boolean hasAll(String text) {
    return text.codePoints().allMatch(this::has);
  }

  /** Thousandths of the type size. */
  int advance(int codePoint) {
    return tables.advance(tables.glyph(codePoint));
  }

  /** Thousandths of the type size, negative for closer. */
  int kern(int left, int right) {
    return tables.kern(tables.glyph(left), tables.glyph(right));
  }

  /** OpenPDF draws six letters for the subset tag; these are the font's number in base 26. */
  private static final class SubsetTag extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private final int number;
    private int drawn;

    SubsetTag(int number) {
      this.number = number;
    }

    @Override
    public double nextDouble() {
      int place = TAG_LETTERS - 1 - drawn;
      drawn = (drawn + 1) % TAG_LETTERS;
      int rest = number;
      for (int i = 0; i < place; i++) {
        rest /= 26;
      }
      return (rest % 26 + 0.5) / 26;
    }
  }
}
