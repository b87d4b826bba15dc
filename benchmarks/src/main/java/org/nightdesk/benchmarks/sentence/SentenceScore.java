package org.nightdesk.benchmarks.sentence;

import java.util.List;
import java.util.function.Predicate;
import org.nightdesk.benchmarks.sentence.Pairing.Pair;

/** How well a set of items was read taken together. */
record SentenceScore(List<ScoredItem> items) {
  private static final String INDIRECT = "indirect";

  SentenceScore {
    items = List.copyOf(items);
  }

  /** One paragraph for each sort: what was found, then each field of what was found. */
  String summary() {
    StringBuilder out = new StringBuilder(items.size() + " items\n");
    for (Sort sort : Sort.values()) {
      out.append(sort).append('\n');
      out.append(found("found", sort, label -> true, found -> true));
      if (sort == Sort.QUOTES) {
        out.append(found("in marks", sort, label -> !indirect(label), found -> !indirect(found)));
        out.append(found(INDIRECT, sort, SentenceScore::indirect, SentenceScore::indirect));
      }
      for (String field : sort.rules().keySet()) {
        out.append(field(sort, field));
      }
    }
    return out.toString();
  }

  private static boolean indirect(Label label) {
    return label.fields().getOrDefault("kind", List.of("")).getFirst().equals(INDIRECT);
  }

  private static boolean indirect(Found found) {
    return found.field("kind").equals(INDIRECT);
  }

  private String found(
      String name, Sort sort, Predicate<Label> labelled, Predicate<Found> foundOnes) {
    long hits = pairs(sort).stream().filter(pair -> labelled.test(pair.label())).count();
    long taken =
        pairs(sort).stream().filter(pair -> foundOnes.test(pair.found())).count();
    long missed = all(sort).stream()
        .mapToLong(pairing -> pairing.missed().stream().filter(labelled).count())
        .sum();
    long invented = all(sort).stream()
        .mapToLong(pairing -> pairing.invented().stream().filter(foundOnes).count())
        .sum();
    Share precision = new Share(taken, taken + invented);
    Share recall = new Share(hits, hits + missed);
    double sum = precision.value() + recall.value();
    double f1 = sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
    return "  %-13s P %s  R %s  F1 %.4f\n"
        .formatted(name, precision.written(), recall.written(), f1);
  }

  /**
   * Right ones of those judged. Where the field may be empty also: how many of the stated ones are
   * right, how many of those read where nothing is stated.
   */
  private String field(Sort sort, String field) {
    long right = 0;
    long judged = 0;
    long stated = 0;
    long statedRight = 0;
    long unread = 0;
    for (ScoredItem item : items) {
      Pairing pairing = item.pairings().getOrDefault(sort, Pairing.of(List.of(), List.of()));
      for (Pair pair : pairing.pairs()) {
        List<String> answers = pair.label().fields().get(field);
        if (answers == null) {
          continue;
        }
        boolean fits = pairing.right(sort, field, pair);
        judged++;
        right += fits ? 1 : 0;
        if (!answers.contains("")) {
          stated++;
          statedRight += fits ? 1 : 0;
          unread += !fits && pair.found().field(field).isEmpty() ? 1 : 0;
        }
      }
    }
    String line = "  %-13s %s".formatted(field, new Share(right, judged).written());
    if (stated == judged && unread == 0) {
      return line + "\n";
    }
    return line
        + "   stated: %d right, %d wrong, %d empty; not stated: %d read\n"
            .formatted(
                statedRight,
                stated - statedRight - unread,
                unread,
                judged - right - (stated - statedRight));
  }

  private List<Pairing> all(Sort sort) {
    return items.stream()
        .filter(item -> item.pairings().containsKey(sort))
        .map(item -> item.pairings().get(sort))
        .toList();
  }

  private List<Pair> pairs(Sort sort) {
    return all(sort).stream().flatMap(pairing -> pairing.pairs().stream()).toList();
  }

  /** Everything that was missed, invented or read wrong, item by item. */
  String misses() {
    StringBuilder out = new StringBuilder();
    for (ScoredItem item : items) {
      StringBuilder wrong = new StringBuilder();
      for (Sort sort : Sort.values()) {
        if (item.pairings().containsKey(sort)) {
          wrong.append(misses(sort, item.pairings().get(sort)));
        }
      }
      if (!wrong.isEmpty()) {
        out.append(item.item().id())
            .append("  ")
            .append(oneLine(item.item().text()))
            .append('\n');
        out.append(wrong);
      }
    }
    return out.toString();
  }

  private static String misses(Sort sort, Pairing pairing) {
    StringBuilder out = new StringBuilder();
    for (Label label : pairing.missed()) {
      out.append("  %s missed: %s\n".formatted(sort, oneLine(label.text())));
    }
    for (Found found : pairing.invented()) {
      out.append("  %s invented: %s\n".formatted(sort, oneLine(found.text())));
    }
    for (Pair pair : pairing.pairs()) {
      for (String field : sort.rules().keySet()) {
        List<String> answers = pair.label().fields().get(field);
        if (answers != null && !pairing.right(sort, field, pair)) {
          out.append("  %s %s of %s: expected %s found %s\n"
              .formatted(
                  sort,
                  field,
                  oneLine(pair.label().text()),
                  quoted(String.join(" or ", answers)),
                  quoted(pair.found().field(field))));
        }
      }
    }
    return out.toString();
  }

  private static String quoted(String words) {
    return "[" + oneLine(words) + "]";
  }

  private static String oneLine(String text) {
    return text.replace("\n\n", " ¶ ").replace('\n', ' ');
  }
}
