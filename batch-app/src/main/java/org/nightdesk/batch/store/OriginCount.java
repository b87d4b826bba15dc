package org.nightdesk.batch.store;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** How many independent origins several articles have, as far as that can be shown. */
public final class OriginCount {
  private OriginCount() {}

  /** The origin of one article and what it rests on; null where none was told. */
  public record Of(@Nullable String id, @Nullable String basis) {}

  /**
   * Articles of one origin count once. Several origins are independent only where each rests on an
   * agency's credit; a text of an outlet's own may retell a report nobody has seen, so nothing is
   * claimed for it.
   *
   * @param articles how many articles there are
   * @return 0 where origins are not established
   */
  public static int of(int articles, Collection<Of> origins) {
    long distinct = origins.stream().map(Of::id).distinct().count();
    if (articles <= 1 || distinct <= 1) {
      return 1;
    }
    boolean allCredited = origins.stream().allMatch(o -> "agency credit".equals(o.basis()));
    return allCredited ? (int) distinct : 0;
  }
}
