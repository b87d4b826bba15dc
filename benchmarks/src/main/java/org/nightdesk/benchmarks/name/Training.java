package org.nightdesk.benchmarks.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.model.Features;
import org.nightdesk.enrichment.name.model.LabelledText;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;
import org.nightdesk.enrichment.name.model.Weights;

/** What the model is trained on, and how: the settings were chosen on articles held out. */
final class Training {
  private static final int ROUNDS = 3;
  private static final int MARGIN = 150;
  /** Features that stand less often in all sentences get no weight. */
  private static final int RAREST = 2;
  /** A mistake in a sentence of our own weighs twice as much as in one from elsewhere. */
  private static final int OWN = 2;

  private static final int EXTRA = 1;
  /** What each further copy of an article, with other names, does without. */
  private static final int[] COPIES = {0, Features.WITHOUT_WORDS, 0, Features.WITHOUT_LISTS};

  private final NameLists lists;
  private final List<LabelledText> extra;

  /**
   * @param extra articles that weigh less and are taken once
   */
  Training(NameLists lists, List<LabelledText> extra) {
    this.lists = lists;
    this.extra = extra;
  }

  /** The labelled sentences written for this program, the files in the order of their names. */
  static List<LabelledText> own(Path folder) throws IOException {
    List<LabelledText> articles = new ArrayList<>();
    for (Path file : files(folder, ".txt")) {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      articles.addAll(LabelledText.read(file.getFileName().toString(), lines));
    }
    return articles;
  }

  /** The same by kind, which is the file's name up to its hyphen. */
  static Map<String, List<LabelledText>> kinds(Path folder) throws IOException {
    Map<String, List<LabelledText>> kinds = new TreeMap<>();
    for (Path file : files(folder, ".txt")) {
      String name = file.getFileName().toString();
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      kinds
          .computeIfAbsent(name.split("-", 2)[0], kind -> new ArrayList<>())
          .addAll(LabelledText.read(name, lines));
    }
    return kinds;
  }

  /** All sets of two columns in the folder. */
  static List<LabelledText> extra(Path folder) throws IOException {
    List<LabelledText> articles = new ArrayList<>();
    for (Path file : files(folder, ".tsv")) {
      articles.addAll(TaggedColumns.read(file));
    }
    return articles;
  }

  private static List<Path> files(Path folder, String end) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.filter(file -> file.toString().endsWith(end)).sorted().toList();
    }
  }

  Weights learn(List<LabelledText> own) throws IOException {
    NamePools pools = new NamePools();
    for (LabelledText article : own) {
      for (LabelledName name : article.names()) {
        if (name.label() == NameLabel.ORG) {
          pools.addBody(name.where().in(article.text()));
        }
      }
    }
    TrainingSentence.Reader reader = new TrainingSentence.Reader(lists);
    List<TrainingSentence> sentences = new ArrayList<>();
    for (LabelledText article : own) {
      sentences.addAll(reader.read(article, 0, OWN));
      for (int copy = 0; copy < COPIES.length; copy++) {
        LabelledText swapped = NameSwapper.swap(article, pools, copy);
        sentences.addAll(reader.read(swapped, COPIES[copy], OWN));
      }
    }
    for (LabelledText article : extra) {
      sentences.addAll(reader.read(article, 0, EXTRA));
    }
    return new Perceptron(ROUNDS, MARGIN, RAREST).learn(sentences);
  }
}
