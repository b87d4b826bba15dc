package org.nightdesk.enrichment.name.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.text.Tokens;

/** The labelled sentences the model is trained on, each written for itself. */
class TrainingSentencesTest {
  private static final Path FOLDER = Path.of("training");
  private static final Path MODEL =
      Path.of("src/main/resources/org/nightdesk/enrichment/name/MODEL.md");

  @Test
  void holdsNoTwoSentencesThatAreTheSameButForNamesAndNumbers() throws IOException {
    Map<String, String> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    int tokens = 0;
    int sentences = 0;
    for (LabelledText article : articles()) {
      for (Span sentence : article.sentences()) {
        tokens += Tokens.of(article.text(), sentence).count();
        sentences++;
        String written = sentence.in(article.text());
        String before = seen.putIfAbsent(skeleton(article, sentence), written);
        if (before != null) {
          twice.add(before + " / " + written);
        }
      }
    }
    System.out.printf(
        "labelled sentences: %d, distinct skeletons: %d, tokens: %d%n",
        sentences, seen.size(), tokens);
    assertThat(Files.readString(MODEL, StandardCharsets.UTF_8))
        .as("what MODEL.md says of the sentences")
        .contains(String.format(
            Locale.ROOT,
            "%,d sentences with %,d skeletons and %,d tokens",
            sentences,
            seen.size(),
            tokens));
    assertThat(twice).isEmpty();
    assertThat(seen).hasSizeGreaterThanOrEqualTo(4_000);
  }

  @Test
  void marksNamesThatBeginAndEndWhereWordsOfTheTaggerDo() {
    List<String> torn = new ArrayList<>();
    WordTable words = NameLists.shared().newTable();
    for (LabelledText article : articles()) {
      words.clear();
      article.sentences().forEach(where -> words.add(article.text(), where, false));
      for (LabelledName name : article.names()) {
        boolean begins = false;
        boolean ends = false;
        for (int i = 0; i < words.count(); i++) {
          begins |= words.start(i) == name.where().start();
          ends |= words.end(i) == name.where().end();
        }
        if (!begins || !ends) {
          torn.add(name.where().in(article.text()));
        }
      }
    }
    assertThat(torn).isEmpty();
  }

  /** The sentence with its names and numbers masked, whatever its case. */
  private static String skeleton(LabelledText article, Span sentence) {
    StringBuilder skeleton = new StringBuilder();
    int from = sentence.start();
    for (LabelledName name : article.names()) {
      if (name.where().start() >= from && name.where().end() <= sentence.end()) {
        skeleton.append(article.text(), from, name.where().start()).append('[').append(']');
        from = name.where().end();
      }
    }
    skeleton.append(article.text(), from, sentence.end());
    return WordKeys.fold(skeleton.toString()).replaceAll("[0-9][0-9.,:]*", "0");
  }

  private static List<LabelledText> articles() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<LabelledText> articles = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.addAll(LabelledText.read(
            file.getFileName().toString(), Files.readAllLines(file, StandardCharsets.UTF_8)));
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FOLDER, e);
    }
  }
}
