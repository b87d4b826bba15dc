package org.nightdesk.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;

/** A text while it is worked on: a headline, and paragraphs of sentences. */
final class Draft {
  String headline = "";
  final List<List<String>> paragraphs = new ArrayList<>();

  List<String> sentences() {
    return paragraphs.stream().flatMap(List::stream).toList();
  }

  void add(String... sentences) {
    paragraphs.add(new ArrayList<>(List.of(sentences)));
  }

  /** Sets sentences into paragraphs of up to three. */
  void setSentences(List<String> sentences) {
    paragraphs.clear();
    for (int i = 0; i < sentences.size(); i += 3) {
      paragraphs.add(new ArrayList<>(sentences.subList(i, Math.min(sentences.size(), i + 3))));
    }
  }

  int words() {
    return sentences().stream().mapToInt(Draft::words).sum();
  }

  static int words(String sentence) {
    int words = 1;
    for (int i = 0; i < sentence.length(); i++) {
      words += sentence.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  List<String> joined() {
    return paragraphs.stream().map(sentences -> String.join(" ", sentences)).toList();
  }
}
