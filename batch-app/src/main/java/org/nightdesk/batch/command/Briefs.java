package org.nightdesk.batch.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.batch.published.PublishedNight;

/** The published nights a command is asked about. */
final class Briefs {
  private Briefs() {}

  /**
   * A night and those before it, latest first.
   *
   * @param night ISO date; empty for the latest
   * @param folder of the briefs
   * @throws MisuseException if that night is not there; it names those that are
   */
  static List<PublishedNight> upTo(String night, Path folder) {
    List<PublishedNight> all = PublishedNight.in(folder);
    List<PublishedNight> nights = all.stream()
        .filter(each -> night.isEmpty() || each.night().toString().compareTo(night) <= 0)
        .toList();
    if (all.isEmpty()) {
      throw new MisuseException(
          "no brief stands in %s; name its folder with --out".formatted(folder));
    }
    if (nights.isEmpty()
        || !night.isEmpty() && !nights.getFirst().night().toString().equals(night)) {
      String there =
          all.stream().map(each -> each.night().toString()).collect(Collectors.joining(", "));
      throw new MisuseException(
          "no brief of %s stands in %s; the nights there are %s".formatted(night, folder, there));
    }
    return nights;
  }
}
