package org.nightdesk.benchmarks.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.LabelledText;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;

/**
 * Labelled sets of two columns: a word and its BIO tag a line, an empty line between sentences,
 * {@code #DOC} between documents. The words are put together as a text is written.
 */
final class TaggedColumns {
  /** A document with no end of its own ends after so many sentences. */
  private static final int SENTENCES = 20;

  private TaggedColumns() {}

  private record Word(String word, String tag) {}

  static List<LabelledText> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    boolean ownEnds = lines.stream().limit(40).anyMatch(line -> line.startsWith("#DOC"));
    List<LabelledText> documents = new ArrayList<>();
    List<List<Word>> document = new ArrayList<>();
    List<Word> sentence = new ArrayList<>();
    lines.add("");
    for (String line : lines) {
      boolean end = line.startsWith("#DOC") || line.startsWith("-DOCSTART-");
      if (!end && !line.isBlank()) {
        String[] columns = line.split("\t", -1);
        sentence.add(new Word(columns[0], columns[columns.length - 1]));
        continue;
      }
      if (!sentence.isEmpty()) {
        document.add(sentence);
        sentence = new ArrayList<>();
      }
      if (!document.isEmpty() && (end || !ownEnds && document.size() >= SENTENCES)) {
        documents.add(layOut(document));
        document = new ArrayList<>();
      }
    }
    if (!document.isEmpty()) {
      documents.add(layOut(document));
    }
    return documents;
  }

  private static LabelledText layOut(List<List<Word>> document) {
    StringBuilder text = new StringBuilder();
    List<Span> sentences = new ArrayList<>();
    List<LabelledName> names = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      text.append(i == 0 ? "" : i % 5 == 0 ? "\n\n" : " ");
      int start = text.length();
      layOut(document.get(i), text, names);
      sentences.add(new Span(start, text.length()));
    }
    return new LabelledText(text.toString(), sentences, names);
  }

  private static void layOut(List<Word> sentence, StringBuilder text, List<LabelledName> names) {
    int open = -1;
    NameLabel label = null;
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.get(i);
      boolean glued = i == 0 || gluesBefore(word.word) || gluesAfter(sentence.get(i - 1).word);
      NameLabel here = labelOf(word.tag);
      boolean goesOn = word.tag.startsWith("I-") && open >= 0 && here == label;
      if (open >= 0 && !goesOn) {
        names.add(new LabelledName(
            java.util.Objects.requireNonNull(label), new Span(open, text.length())));
        open = -1;
      }
      text.append(glued ? "" : " ");
      if (!goesOn && here != null) {
        open = text.length();
        label = here;
      }
      text.append(word.word);
    }
    if (open >= 0 && label != null) {
      names.add(new LabelledName(label, new Span(open, text.length())));
    }
  }

  private static @Nullable NameLabel labelOf(String tag) {
    if (tag.length() < 3) {
      return null;
    }
    return switch (tag.substring(2)) {
      case "PER", "Person", "person" -> NameLabel.PER;
      case "ORG", "Organisation" -> NameLabel.ORG;
      case "LOC", "Location" -> NameLabel.LOC;
      default -> null;
    };
  }

  private static boolean gluesBefore(String word) {
    return switch (word) {
      case ".", ",", ";", ":", "!", "?", "%", ")", "]", "'", "’", "'s", "’s", "n't", "n’t", "''" ->
        true;
      default -> false;
    };
  }

  private static boolean gluesAfter(String word) {
    return switch (word) {
      case "(", "[", "$", "£", "€", "``" -> true;
      default -> false;
    };
  }
}
