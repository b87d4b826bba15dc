package org.nightdesk.batch.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nightdesk.reporting.Wording;

/** Says why a night should not be published. */
public final class PublishGate {
  private final GateSettings bounds;

  public PublishGate(GateSettings bounds) {
    this.bounds = bounds;
  }

  /**
   * The bounds a night passes, a line each with the setting that draws it; empty for a fit night.
   *
   * @param earlier articles of the nights before, latest first; only the settings' number of them counts
   * @param unsupported lines that do not match their sources
   */
  public List<String> objections(NightCounts night, List<Long> earlier, long unsupported) {
    List<String> objections = new ArrayList<>();
    if (unsupported > bounds.unsupportedLines()) {
      objections.add("%s their sources, at most %s may (nightdesk.gate.unsupported-lines)"
          .formatted(
              Wording.count(unsupported, "line does not match", "lines do not match"),
              bounds.unsupportedLines()));
    }
    usual(night, earlier, objections);
    if (!earlier.isEmpty() && night.articles() >= bounds.fromArticles()) {
      share(
          "articles are undated",
          night.undated(),
          night.articles(),
          bounds.undated(),
          "undated",
          objections);
      int listed = night.articles() + night.rejected();
      share(
          "entries are rejected",
          night.rejected(),
          listed,
          bounds.rejected(),
          "rejected",
          objections);
      share(
          "articles are damaged",
          night.damaged(),
          night.articles(),
          bounds.damaged(),
          "damaged",
          objections);
      share(
          "articles are copies",
          night.folded(),
          night.articles(),
          bounds.folded(),
          "folded",
          objections);
      share(
          "articles are one story",
          night.largestStory(),
          night.articles(),
          bounds.largestStory(),
          "largest-story",
          objections);
      share(
          "quotations have no known speaker",
          night.unknownSpeakers(),
          night.quotes(),
          bounds.unknownSpeakers(),
          "unknown-speakers",
          objections);
    }
    return objections;
  }

  private void usual(NightCounts night, List<Long> earlier, List<String> objections) {
    List<Long> counted = earlier.stream().limit(bounds.nights()).sorted().toList();
    if (counted.isEmpty()) {
      return;
    }
    long usual = counted.get(counted.size() / 2);
    if (usual < bounds.fromArticles()) {
      return;
    }
    if (night.articles() < usual * bounds.fewestOfUsual()) {
      objections.add(unusual(night, usual, "fewest-of-usual", bounds.fewestOfUsual()));
    }
    if (night.articles() > usual * bounds.mostOfUsual()) {
      objections.add(unusual(night, usual, "most-of-usual", bounds.mostOfUsual()));
    }
  }

  private static String unusual(NightCounts night, long usual, String setting, double bound) {
    return Wording.count(night.articles(), "article was read", "articles were read")
        + ", "
        + Wording.count(usual, "is", "are")
        + " usual (nightdesk.gate."
        + setting + " " + bound + ")";
  }

  private static void share(
      String what, int part, int whole, double bound, String setting, List<String> objections) {
    if (part > whole * bound) {
      objections.add(String.format(
          Locale.ROOT,
          "%s of %s %s, at most %s of them may be (nightdesk.gate.%s)",
          part,
          whole,
          what,
          bound,
          setting));
    }
  }
}
