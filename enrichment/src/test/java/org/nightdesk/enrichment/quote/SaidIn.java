package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;
import org.nightdesk.enrichment.time.ToldArticle;

/** Quotations of a text whose names are known; each line of the text is a paragraph. */
public final class SaidIn {
  private static final Map<String, EntityType> NAMES = new TreeMap<>(Map.of(
      "Ada Novak", EntityType.PERSON,
      "Maria Berg", EntityType.PERSON,
      "Maria Lund", EntityType.PERSON,
      "Per Lund", EntityType.PERSON,
      "Lund", EntityType.PERSON,
      "Northland", EntityType.PLACE,
      "Harbour Union", EntityType.ORG));

  private SaidIn() {}

  public static List<Quote> quotes(String text) {
    Article article = ToldArticle.of(text, "");
    List<Sentence> sentences = new SentenceSplitter().split(article);
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int at = sentence.where().start();
      while (at < sentence.where().end()) {
        String name = nameAt(text, at);
        if (!name.isEmpty() && at + name.length() <= sentence.where().end()) {
          Span where = new Span(at, at + name.length());
          mentions.add(new Mention(
              sentence.id(), where, name, NAMES.getOrDefault(name, EntityType.OTHER), true));
        }
        at += Math.max(1, name.length());
      }
    }
    return new QuoteExtractor().extract(article, sentences, mentions);
  }

  private static String nameAt(String text, int at) {
    for (String name : List.of(
        "Ada Novak",
        "Maria Berg",
        "Maria Lund",
        "Per Lund",
        "Lund",
        "Northland",
        "Harbour Union")) {
      if (text.startsWith(name, at)) {
        return name;
      }
    }
    return "";
  }

  /** Kind, words and speaker of each quotation: "DIRECT We are here = Lund". */
  public static List<String> lines(String text) {
    return quotes(text).stream()
        .map(quote -> quote.kind() + " " + quote.text() + " = " + speaker(text, quote))
        .toList();
  }

  public static String speaker(String text, Quote quote) {
    return switch (quote.speaker()) {
      case Speaker.Named named -> named.mention().in(text);
      case Speaker.Described described -> described.where().in(text);
      case Speaker.Unknown unknown -> "UNKNOWN";
    };
  }
}
