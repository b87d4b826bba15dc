package org.nightdesk.benchmarks.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.compare.StoryMaterial;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityResolver;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.name.NamesFound;

/**
 * Stories out of sentence patterns with invented people and places: every article of a story tells some
 * of the same events in changing words, and some that no other tells. The same seed gives the same
 * stories.
 */
final class InventedNews {
  private static final List<String> FIRST = List.of(
      "Ilka", "Oswin", "Perla", "Tadeu", "Marian", "Sela", "Ketto", "Greta", "Ravi", "Nina");
  private static final List<String> LAST = List.of(
      "Brandt", "Haldane", "Quist", "Lourosa", "Toft", "Orun", "Amadi", "Holm", "Menon", "Tolk",
      "Sarkan", "Wend", "Ruis", "Ferrant", "Esk", "Tembo", "Salas", "Dray", "Pires", "Nwosu");
  private static final List<String> PLACES = List.of(
      "Velmouth",
      "Makando",
      "Milltown",
      "Estrava",
      "Port Corrie",
      "Rhenmark",
      "Santa Brisa",
      "Plainview",
      "Nordmark",
      "Ashby",
      "Corfe",
      "Sarun",
      "Lutsa",
      "Lisnay",
      "Harun",
      "Tamaru");
  private static final List<List<String>> EVENTS = List.of(
      List.of(
          "%1$s met %2$s in %3$s on Monday to discuss %4$s tonnes of grain.",
          "On Monday %1$s and %2$s held talks in %3$s over %4$s tonnes of grain."),
      List.of(
          "%4$s people were killed when a bridge collapsed near %3$s, %1$s said.",
          "The collapse of a bridge near %3$s claimed %4$s lives, according to %1$s."),
      List.of(
          "%1$s accused %2$s of hiding %4$s million dollars in %3$s.",
          "%2$s hid %4$s million dollars in %3$s, %1$s alleged."),
      List.of(
          "%1$s resigned on Tuesday after the audit in %3$s found %4$s forged papers.",
          "After auditors found %4$s forged papers in %3$s, %1$s stepped down on Tuesday."),
      List.of(
          "%1$s denied that %4$s workers would lose their jobs in %3$s.",
          "A factory in %3$s is to dismiss %4$s workers, %2$s told reporters."),
      List.of(
          "Police in %3$s arrested %4$s protesters on Wednesday, %1$s said.",
          "%4$s demonstrators were detained in %3$s on Wednesday."));

  private final Random random;
  private final FactExtractor extractor = new FactExtractor(new NameTagger());

  InventedNews(long seed) {
    this.random = new Random(seed);
  }

  /** One story of so many articles, facts read and names resolved. */
  StoryMaterial story(String id, int articles) {
    List<String[]> events = new ArrayList<>();
    for (int i = 0; i < 12 + articles / 4; i++) {
      events.add(event());
    }
    List<StoryMaterial.Told> told = new ArrayList<>();
    List<ArticleNames> names = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      Article article = article(id + "-" + i, text(events));
      ArticleFacts facts = extractor.extract(article);
      told.add(new StoryMaterial.Told(article, facts));
      names.add(new ArticleNames(facts.article(), new NamesFound(facts.mentions(), facts.roles())));
    }
    return new StoryMaterial(id, told, entities(names));
  }

  private String[] event() {
    return new String[] {
      Integer.toString(random.nextInt(EVENTS.size())),
      name(),
      name(),
      pick(PLACES),
      Integer.toString(2 + random.nextInt(400))
    };
  }

  private String name() {
    return pick(FIRST) + " " + pick(LAST);
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private String text(List<String[]> events) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 14; i++) {
      String[] event = i < 8
          ? events.get(random.nextInt(Math.min(events.size(), 12)))
          : events.get(random.nextInt(events.size()));
      String pattern = pick(EVENTS.get(Integer.parseInt(event[0])));
      text.append(text.isEmpty() ? "" : " ")
          .append(pattern.formatted(event[1], event[2], event[3], event[4]));
    }
    return text.toString();
  }

  private static Article article(String file, String text) {
    return new Article(
        ArticleId.of(file, ""),
        new Provenance(file, "", "", 1, ""),
        new Metadata(
            "",
            file,
            "",
            new Published("2031-03-05", Published.Basis.STATED, "stated"),
            "en",
            "",
            "",
            ""),
        text,
        List.of(new Block(BlockRole.BODY, new Span(0, text.length()))),
        Quality.GOOD,
        List.of());
  }

  private static Map<ArticleId, Map<Span, StoryMaterial.Named>> entities(List<ArticleNames> names) {
    Map<ArticleId, Map<Span, StoryMaterial.Named>> of = new HashMap<>();
    for (Entity entity : new EntityResolver().resolve(names)) {
      StoryMaterial.Named named =
          new StoryMaterial.Named(entity.id(), entity.type(), entity.name());
      entity
          .mentions()
          .forEach((article, spans) -> spans.forEach(
              span -> of.computeIfAbsent(article, any -> new HashMap<>()).put(span, named)));
    }
    return of;
  }
}
