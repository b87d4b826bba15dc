package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.SentenceSplitter;

/** Articles made up for a test and what the tagger finds in them. */
final class Told {
  private Told() {}

  /** An article whose lines are its paragraphs. */
  static ArticleNames body(String path, String... paragraphs) {
    return tag(path, false, paragraphs);
  }

  /** An article whose first line is its headline. */
  static ArticleNames withHeadline(String... paragraphs) {
    return tag("headline.txt", true, paragraphs);
  }

  /** The mentions as "words/TYPE", an asterisk behind a place that acts. */
  static List<String> mentions(String... paragraphs) {
    return mentions(body("one.txt", paragraphs));
  }

  static List<String> mentions(ArticleNames names) {
    return names.names().mentions().stream()
        .map(m -> m.text() + "/" + m.type() + (m.acts() ? "*" : ""))
        .toList();
  }

  /** The roles as "words: role". */
  static List<String> roles(String sentence) {
    return body("one.txt", sentence).names().roles().stream()
        .map(role -> role.mention().in(sentence) + ": " + role.role())
        .toList();
  }

  private static ArticleNames tag(String path, boolean headline, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      Span where = new Span(text.length(), text.length() + paragraph.length());
      blocks.add(
          new Block(headline && blocks.isEmpty() ? BlockRole.HEADLINE : BlockRole.BODY, where));
      text.append(paragraph).append("\n");
    }
    Article article = new Article(
        ArticleId.of(path, ""),
        new Provenance(path, "", "", 1, ""),
        Metadata.none(),
        text.toString(),
        blocks,
        Quality.GOOD,
        List.of());
    return new ArticleNames(
        article.id(), new NameTagger().tag(article, new SentenceSplitter().split(article)));
  }
}
