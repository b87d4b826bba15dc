package org.nightdesk.reporting.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import org.openpdf.text.pdf.BaseFont;

/** One font file: what OpenPDF embeds of it, and what is measured in it. */
final class FontFile {
  private static final int TAG_LETTERS = 6;

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

  /** Private characters mean nothing outside their font, and lines are set left to right only: both count as absent. */
  boolean has(int codePoint) {
    return !isPrivate(codePoint)
        && !runsLeft(codePoint)
        && tables.glyph(codePoint) != 0
        && base.charExists(codePoint);
  }

  private static boolean isPrivate(int codePoint) {
    return Character.getType(codePoint) == Character.PRIVATE_USE;
  }

  private static boolean runsLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
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
