package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Provenance;
import org.nightdesk.corpus.Quality;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.SentenceSplitter;

/** What holds of names whatever the articles say. */
class NamesPropertiesTest {
  private static final NameTagger TAGGER = new NameTagger();
  private static final List<String> PIECES = List.of(
      "Ilka Mordavian",
      "Mordavian",
      "President",
      "Mr.",
      "said",
      "the",
      "of",
      "and",
      "Ministry",
      "Health",
      "Welfare",
      "Oslo",
      "Paris",
      "Texas",
      "Peru-led",
      "G8",
      "(NDIO)",
      "O’Farrel",
      "'s",
      "Łódź",
      "İzmir",
      "東京",
      "😀",
      "\u200b",
      "--",
      "“",
      "”",
      ",",
      ".",
      ":",
      "12th",
      "Brigade",
      "al-Sharabi",
      "É.",
      "U.S.",
      "USA",
      "kyiv",
      "Dr",
      "van",
      "der",
      "Berg",
      "Bank",
      "FC",
      "-",
      "’s");
  private static final List<String> NAMES = List.of(
      "Ilka Mordavian",
      "I. Mordavian",
      "Mordavian",
      "Ilka Mordavyan",
      "Mordavian Bank",
      "Sandor",
      "SANDOR",
      "Sándor",
      "NDIO",
      "Northern Dykes Inspection Office",
      "Paris",
      "Ruvel Sandor Jr.",
      "Ruvel Sandor",
      "Moscow",
      "Petrovsk",
      "Petrowsk");

  @Property(tries = 400)
  void mentionsStandWhereTheySayAndDoNotOverlap(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int length) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(5) == 0 ? "" : random.nextInt(12) == 0 ? "\n" : " ");
    }
    Article article = article(text.toString());
    List<Sentence> sentences = new SentenceSplitter().split(article);
    NightNames night = new NightNames(NameLists.shared());
    NamesFound first = TAGGER.tag(article, sentences);
    night.learn(first);
    for (NamesFound names : List.of(first, night.reread(article, sentences, first))) {
      int end = 0;
      for (Mention mention : names.mentions()) {
        assertThat(mention.where().in(article.text())).isEqualTo(mention.text());
        assertThat(mention.where().start()).isGreaterThanOrEqualTo(end);
        assertThat(sentences)
            .anyMatch(sentence -> sentence.id().equals(mention.evidence())
                && sentence.where().start() <= mention.where().start()
                && mention.where().end() <= sentence.where().end());
        end = mention.where().end();
      }
      for (RoleStatement role : names.roles()) {
        assertThat(article.text()).contains(role.role());
      }
    }
  }

  /** Night by night, as articles are added, with the mentions of the nights before retyped. */
  @Property(tries = 150)
  void noEntityHoldsMentionsOfTwoTypes(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int articles) {
    List<ArticleNames> all = night(new Random(seed), articles);
    List<ArticleNames> known = new ArrayList<>();
    for (ArticleNames tonight : all) {
      known.add(tonight);
      List<Entity> entities = new EntityResolver().resolve(known);
      Map<String, TreeSet<EntityType>> types = new TreeMap<>();
      List<ArticleNames> retyped = new ArrayList<>();
      for (ArticleNames names : known) {
        NamesFound settled = EntityResolver.retype(names, entities);
        retyped.add(new ArticleNames(names.article(), settled));
        Map<Span, EntityType> typeAt = new HashMap<>();
        settled.mentions().forEach(mention -> typeAt.put(mention.where(), mention.type()));
        for (Entity entity : entities) {
          for (Span span : entity.mentions().getOrDefault(names.article(), List.of())) {
            types
                .computeIfAbsent(entity.id(), id -> new TreeSet<>())
                .add(typeAt.getOrDefault(span, EntityType.OTHER));
          }
        }
      }
      for (Entity entity : entities) {
        assertThat(types.get(entity.id())).containsExactly(entity.type());
      }
      known = retyped;
    }
  }

  @Property(tries = 150)
  void theOrderOfArticlesChangesNothing(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int articles) {
    List<ArticleNames> all = night(new Random(seed), articles);
    List<ArticleNames> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed + 1));
    assertThat(new EntityResolver().resolve(shuffled)).isEqualTo(new EntityResolver().resolve(all));
  }

  private static List<ArticleNames> night(Random random, int articles) {
    NightOfNames night = new NightOfNames();
    EntityType[] types = {EntityType.PERSON, EntityType.ORG, EntityType.PLACE};
    for (int i = 0; i < articles; i++) {
      List<String> names = new ArrayList<>();
      for (int k = 0; k < 1 + random.nextInt(6); k++) {
        names.add(NAMES.get(random.nextInt(NAMES.size())) + "/" + types[random.nextInt(3)]);
      }
      night.article("a" + i, names.toArray(String[]::new));
    }
    return night.articles();
  }

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
        ArticleId.of("one.txt", ""),
        new Provenance("one.txt", "", "", 1, ""),
        Metadata.none(),
        text,
        blocks,
        Quality.GOOD,
        List.of());
  }
}
