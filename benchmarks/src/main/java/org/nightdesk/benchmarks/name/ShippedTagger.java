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
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.name.NamesFound;
import org.nightdesk.enrichment.name.NightNames;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;
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
    return labelled(tagger.tag(article, splitter.split(article)));
  }

  /** The names of each text where all of them are the articles of one night. */
  List<List<LabelledName>> tagAsNight(List<String> texts) {
    NightNames night = new NightNames(NameLists.shared());
    List<NamesFound> first = new ArrayList<>();
    for (String text : texts) {
      Article article = article(text);
      NamesFound names = tagger.tag(article, splitter.split(article));
      night.learn(names);
      first.add(names);
    }
    List<List<LabelledName>> labelled = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Article article = article(texts.get(i));
      labelled.add(labelled(night.reread(article, splitter.split(article), first.get(i))));
    }
    return labelled;
  }

  private static List<LabelledName> labelled(NamesFound found) {
    List<LabelledName> names = new ArrayList<>();
    for (Mention mention : found.mentions()) {
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
