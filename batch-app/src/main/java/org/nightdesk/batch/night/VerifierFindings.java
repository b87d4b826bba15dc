package org.nightdesk.batch.night;

import java.util.ArrayList;
import java.util.List;

/** What a check came to: lines looked at, lines that are wrong, the first of those in words. */
final class VerifierFindings {
  /** More are counted but not listed. */
  private static final int MOST_LISTED = 20;

  private final List<String> listed = new ArrayList<>();
  private long checked;
  private long wrong;

  void checked(long lines) {
    checked += lines;
  }

  void expect(boolean holds, String finding) {
    if (!holds) {
      wrong++;
      if (listed.size() < MOST_LISTED) {
        listed.add(finding);
      }
    }
  }

  /** Takes in what was found elsewhere, behind what is here. */
  void add(VerifierFindings other) {
    checked += other.checked;
    wrong += other.wrong;
    listed.addAll(
        other.listed.subList(0, Math.min(other.listed.size(), MOST_LISTED - listed.size())));
  }

  BriefVerifier.Result result() {
    return new BriefVerifier.Result(checked, wrong, listed);
  }
}
