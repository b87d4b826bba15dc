package org.nightdesk.benchmarks.name;

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
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;

/** The program's own tagger, on articles as the program reads them. */
final class ShippedTagger implements TaggerOfTexts {
  private final NameTagger tagger;
  private final SentenceSplitter splitter = new SentenceSplitter();

  ShippedTagger(NameTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public String name() {
    return "nightdesk";
  }

  @Override
  public boolean isSlow() {
    return false;
  }

  @Override
  public List<LabelledName> tag(String text) {
    Article article = article(text);
    List<Sentence> sentences = splitter.split(article);
    List<LabelledName> names = new ArrayList<>();
    for (Mention mention : tagger.tag(article, sentences).mentions()) {
      names.add(new LabelledName(labelOf(mention.type()), mention.where()));
    }
    return names;
  }

  private static NameLabel labelOf(EntityType type) {
    return switch (type) {
      case PERSON -> NameLabel.PER;
      case ORG -> NameLabel.ORG;
      case PLACE -> NameLabel.LOC;
      case EVENT -> NameLabel.EVENT;
      case PRODUCT -> NameLabel.PRODUCT;
      case OTHER -> NameLabel.OTHER;
    };
  }

  /** An article whose lines are its paragraphs. */
  private static Article article(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        if (i > start) {
          blocks.add(new Block(BlockRole.BODY, new Span(start, i)));
        }
        start = i + 1;
      }
    }
    return new Article(
        ArticleId.of("measured.txt", ""),
        new Provenance("measured.txt", "", "", 1, ""),
        Metadata.none(),
        text,
        blocks,
        Quality.GOOD,
        List.of());
  }
}
