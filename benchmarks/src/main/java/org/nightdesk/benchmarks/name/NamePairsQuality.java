package org.nightdesk.benchmarks.name;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.SameName;

/** Prints how often {@link SameName} agrees with people on whether two names are one. */
public final class NamePairsQuality {
  private NamePairsQuality() {}

  /** Takes the folder of {@code name-pairs.tsv}, {@code un-name-pairs.tsv} and, where there is one,
   * {@code nicknames.csv}; {@code --misses} prints what went wrong. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    boolean misses = List.of(arguments).contains("--misses");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<NamePair> pairs = NamePair.read(folder.resolve("name-pairs.tsv"));
    for (EntityType type : List.of(EntityType.PERSON, EntityType.ORG)) {
      score(out, type.name(), pairs.stream().filter(pair -> pair.type() == type).toList(), misses);
    }
    score(out, "UN", NamePair.read(folder.resolve("un-name-pairs.tsv")), misses);
    Path nicknames = folder.resolve("nicknames.csv");
    if (Files.exists(nicknames)) {
      score(out, "NICK", NamePair.nicknames(nicknames), misses);
    }
  }

  private static void score(PrintStream out, String label, List<NamePair> pairs, boolean misses) {
    int right = 0;
    int found = 0;
    int gold = 0;
    List<String> wrong = new ArrayList<>();
    for (NamePair pair : pairs) {
      SameName verdict = SameName.of(pair.first(), pair.second(), pair.type());
      right += verdict.isSame() && pair.same() ? 1 : 0;
      found += verdict.isSame() ? 1 : 0;
      gold += pair.same() ? 1 : 0;
      if (verdict.isSame() != pair.same()) {
        wrong.add("  %s | %s: %s, %s"
            .formatted(pair.first(), pair.second(), verdict.verdict(), verdict.reason()));
      }
    }
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = gold == 0 ? 0 : (double) right / gold;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    out.println(String.format(
        Locale.ROOT,
        "%-7s %4d pairs  P %.3f  R %.3f  F1 %.3f  (%d right of %d found, %d in the gold)",
        label,
        pairs.size(),
        precision,
        recall,
        f1,
        right,
        found,
        gold));
    if (misses) {
      wrong.forEach(out::println);
    }
  }
}
