package org.nightdesk.benchmarks.name;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.name.model.LabelledText;
import org.nightdesk.enrichment.name.model.Weights;

/**
 * Trains the tagger's model and writes it.
 *
 * <p>{@code TrainNames FOLDER MODEL [--extra=FOLDER] [--kinds]}: first with every fifth article held out, to
 * print how well the names of unseen articles are found, then on all of them. The same sentences give
 * the same bytes. With {@code --kinds} nothing is written: each kind of news is held out in turn, and
 * the model learned from the other kinds is tried on it.
 */
public final class TrainNames {
  private static final int HELD_OUT = 5;

  private TrainNames() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> paths = new ArrayList<>();
    List<LabelledText> extra = List.of();
    boolean kinds = false;
    for (String argument : arguments) {
      if (argument.startsWith("--extra=")) {
        extra = Training.extra(Path.of(argument.substring("--extra=".length())));
      } else if (argument.equals("--kinds")) {
        kinds = true;
      } else {
        paths.add(Path.of(argument));
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (paths.size() != 2) {
      out.println(
          "expected FOLDER MODEL [--extra=FOLDER] [--kinds] but found " + List.of(arguments));
      return;
    }
    if (kinds) {
      printKinds(out, Training.kinds(paths.getFirst()), extra);
      return;
    }
    List<LabelledText> own = Training.own(paths.getFirst());
    List<LabelledText> seen = new ArrayList<>();
    List<LabelledText> unseen = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      (i % HELD_OUT == 0 ? unseen : seen).add(own.get(i));
    }
    NameLists lists = NameLists.shared();
    out.printf("own articles %d, of these %d held out%n", own.size(), unseen.size());
    print(out, "own sentences alone", new Training(lists, List.of()).learn(seen), unseen);
    if (!extra.isEmpty()) {
      print(out, "with extra sets", new Training(lists, extra).learn(seen), unseen);
    }
    Weights weights = new Training(lists, extra).learn(own);
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(paths.getLast()))) {
      weights.write(file);
    }
    out.printf(
        "%d features, %d bytes, written to %s%n",
        weights.features(), Files.size(paths.getLast()), paths.getLast());
  }

  private static void printKinds(
      PrintStream out, Map<String, List<LabelledText>> kinds, List<LabelledText> extra)
      throws IOException {
    for (String kind : kinds.keySet()) {
      List<LabelledText> others = new ArrayList<>();
      kinds.forEach((other, articles) -> others.addAll(other.equals(kind) ? List.of() : articles));
      Weights weights = new Training(NameLists.shared(), extra).learn(others);
      print(out, "without " + kind, weights, kinds.getOrDefault(kind, List.of()));
    }
  }

  private static void print(
      PrintStream out, String what, Weights weights, List<LabelledText> unseen) {
    NameScore score = new NameScore();
    ShippedTagger tagger = new ShippedTagger(new NameTagger(NameLists.shared(), weights));
    unseen.forEach(article -> score.add(article.names(), tagger.tag(article.text())));
    out.println(what + ": " + score);
  }
}
