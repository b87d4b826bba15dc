package org.nightdesk.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** The pages of one labelled set, and how well they were read taken together. */
record SetScore(String name, List<PageScore> pages) {
  SetScore {
    pages = List.copyOf(pages);
  }

  private List<PageScore> labelled(Predicate<GoldPage> with) {
    return pages.stream().filter(page -> with.test(page.gold())).toList();
  }

  /** One paragraph of figures: averages over the pages that have the label in question. */
  String summary() {
    StringBuilder out = new StringBuilder(name + ": " + pages.size() + " pages\n");
    List<PageScore> bodies = labelled(gold -> !gold.body().isBlank());
    if (!bodies.isEmpty()) {
      out.append("  main text  F1 %.4f  P %.4f  R %.4f  (%d pages)\n"
          .formatted(
              bodies.stream().mapToDouble(PageScore::f1).average().orElse(0),
              bodies.stream().mapToDouble(PageScore::precision).average().orElse(0),
              bodies.stream().mapToDouble(PageScore::recall).average().orElse(0),
              bodies.size()));
    }
    out.append(share("title", labelled(gold -> !gold.title().isBlank()), PageScore::title));
    out.append(share("author", labelled(gold -> !gold.authors().isEmpty()), PageScore::author));
    out.append(share("date", labelled(gold -> !gold.date().isBlank()), PageScore::date));
    return out.toString();
  }

  private static String share(String label, List<PageScore> pages, Predicate<PageScore> right) {
    long hits = pages.stream().filter(right).count();
    return pages.isEmpty()
        ? ""
        : "  %-9s  %.4f  (%d of %d)\n"
            .formatted(label, (double) hits / pages.size(), hits, pages.size());
  }

  /**
   * What was read wrong: every title, author and date, and the main texts that fit worst.
   *
   * @param most number of main texts shown
   */
  String worst(int most) {
    StringBuilder out = new StringBuilder();
    labelled(gold -> !gold.body().isBlank()).stream()
        .sorted(Comparator.comparingDouble(PageScore::f1)
            .thenComparing(page -> page.gold().id()))
        .limit(most)
        .forEach(page -> out.append(String.format(
            Locale.ROOT,
            "  F1 %.3f P %.3f R %.3f  %s  %s%n",
            page.f1(),
            page.precision(),
            page.recall(),
            page.gold().id(),
            page.read().title())));
    for (PageScore page : pages) {
      GoldPage gold = page.gold();
      if (!gold.title().isBlank() && !page.title()) {
        out.append(wrong("title", gold, gold.title(), page.read().title()));
      }
      if (!gold.authors().isEmpty() && !page.author()) {
        out.append(
            wrong("author", gold, String.join(", ", gold.authors()), page.read().author()));
      }
      if (!gold.date().isBlank() && !page.date()) {
        out.append(wrong("date", gold, gold.date(), page.read().date()));
      }
    }
    return out.toString();
  }

  private static String wrong(String what, GoldPage gold, String wanted, String found) {
    return "  %s of %s%n    expected %s%n    found    %s%n"
        .formatted(what, gold.id(), wanted, found);
  }
}
