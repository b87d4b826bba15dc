package org.nightdesk.enrichment.compare;

import java.util.List;
import java.util.Locale;

/**
 * Two or more versions that cannot all be right, or that put a thing differently; none is chosen.
 *
 * @param id the letter {@code d} and 16 hexadecimal digits
 * @param subject the entities or figures concerned, mechanical
 * @param explanation one line that says what differs, mechanical
 * @param versions in order of publication, undated last, then evidence; at least two
 * @param valueLow smallest value of a figure difference, plain decimal; otherwise empty
 */
public record Difference(
    String id,
    Kind kind,
    String subject,
    String explanation,
    List<Version> versions,
    String valueLow,
    String valueHigh,
    String unit) {
  /** What sort of difference, the gravest first. */
  public enum Kind {
    CONFLICT,
    REVISION,
    FIGURE,
    OTHER_TIME,
    SCOPE,
    ROUNDING,
    ROLE,
    NAME,
    WORDING;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * One way it is told.
   *
   * @param number 1-based; sources that tell it alike share a number
   */
  public record Version(int number, PointSource source) {}

  public Difference {
    versions = List.copyOf(versions);
    if (versions.stream().mapToInt(Version::number).distinct().count() < 2) {
      throw new IllegalArgumentException("a difference has at least two versions: " + id);
    }
  }
}
