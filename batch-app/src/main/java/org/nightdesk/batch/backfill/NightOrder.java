package org.nightdesk.batch.backfill;

import java.time.LocalDate;
import org.nightdesk.batch.night.NightIdentity;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.JdbcNightStore.Night;

/**
 * Nights are told one after the other, each from what those before it told. One that is older than the
 * newest is told only as it was before, or when the later ones are told anew after it.
 */
public final class NightOrder {
  private final JdbcNightStore nights;
  private final NightPlan plan;
  private final NightIdentity identity;

  public NightOrder(JdbcNightStore nights, NightPlan plan, NightIdentity identity) {
    this.nights = nights;
    this.plan = plan;
    this.identity = identity;
  }

  /**
   * Refuses a night out of order. One that was run under a date still to come, by mistake, stands in
   * nobody's way.
   *
   * @param today in the zone that is set
   * @param given options and settings of the command line, each with a space before it, which the line to
   *     type has too
   * @throws NightOrderException saying what to type instead
   */
  public void check(LocalDate today, String given) {
    String night = plan.night().toString();
    String newest = nights.newest(today.toString()).map(Night::night).orElse("");
    boolean sameAgain =
        nights.of(night).map(n -> n.digest().equals(identity.digest())).orElse(false);
    if (night.compareTo(newest) < 0 && !sameAgain) {
      throw new NightOrderException("""
          %1$s is out of order: nights up to %2$s stand in %3$s, and those after %1$s were told without it.
          To run it and then each later night again, in order:
            nightdesk backfill --from=%1$s --to=%1$s --rebuild%4$s""".formatted(night, newest, plan.state(), given));
    }
  }
}
