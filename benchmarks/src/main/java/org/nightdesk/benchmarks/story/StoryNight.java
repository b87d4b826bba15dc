package org.nightdesk.benchmarks.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;
import org.nightdesk.enrichment.ArticleFacts;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.Entity;
import org.nightdesk.enrichment.name.EntityResolver;
import org.nightdesk.enrichment.name.NameTagger;
import org.nightdesk.enrichment.name.NamesFound;
import org.nightdesk.enrichment.overlap.CopyCandidate;
import org.nightdesk.enrichment.overlap.CopyFinder;
import org.nightdesk.enrichment.overlap.CopySettings;
import org.nightdesk.enrichment.overlap.RepeatedBlocks;
import org.nightdesk.enrichment.story.Story;
import org.nightdesk.enrichment.story.StoryCandidate;
import org.nightdesk.enrichment.story.StoryGrouper;
import org.nightdesk.enrichment.story.StorySettings;

/** Takes articles the way a night takes them, from the file to their stories, with usual settings. */
final class StoryNight {
  private final List<Article> articles;
  private final Map<ArticleId, ArticleId> originals;

  private StoryNight(List<Article> articles) {
    this.articles = withoutRepeatedBlocks(articles);
    originals = new CopyFinder(CopySettings.defaults())
        .find(this.articles.stream().map(CopyCandidate::of).toList())
        .originals();
  }

  /** For each article that could be read, by its id in the set, the story it was put in. */
  static Map<String, String> storiesOf(LabelledStories set) throws IOException {
    Path folder = Files.createTempDirectory("stories");
    Path records = folder.resolve("set.jsonl");
    Path index = folder.resolve("INDEX.md");
    try {
      Files.write(records, set.records(), StandardCharsets.UTF_8);
      Files.writeString(index, "- [set](set.jsonl)\n", StandardCharsets.UTF_8);
      return new StoryNight(read(index)).stories();
    } finally {
      Files.deleteIfExists(records);
      Files.deleteIfExists(index);
      Files.deleteIfExists(folder);
    }
  }

  private static List<Article> read(Path indexFile) throws IOException {
    CorpusIndex index = CorpusIndex.open(indexFile);
    ArticleReader reader = new ArticleReader(index.folder(), ReadingLimits.standard());
    List<Article> articles = new ArrayList<>();
    for (IndexEntry entry : index.entries()) {
      try (ReadOutcomes outcomes = reader.read(entry)) {
        while (outcomes.hasNext()) {
          if (outcomes.next() instanceof ReadOutcome.Accepted accepted) {
            articles.add(accepted.article());
          }
        }
      }
    }
    return articles;
  }

  private static List<Article> withoutRepeatedBlocks(List<Article> read) {
    List<CopyCandidate> candidates = read.stream().map(CopyCandidate::of).toList();
    Map<ArticleId, Set<Integer>> repeated = new HashMap<>();
    RepeatedBlocks.find(candidates)
        .forEach(block ->
            repeated.computeIfAbsent(block.article(), id -> new TreeSet<>()).add(block.block()));
    List<Article> settled = new ArrayList<>();
    for (Article article : read) {
      List<Block> blocks = new ArrayList<>(article.blocks());
      for (int position : repeated.getOrDefault(article.id(), Set.of())) {
        blocks.set(
            position, new Block(BlockRole.BOILERPLATE, blocks.get(position).where()));
      }
      settled.add(new Article(
          article.id(),
          article.from(),
          article.about(),
          article.text(),
          blocks,
          article.quality(),
          article.damage()));
    }
    return settled;
  }

  private Map<String, String> stories() {
    Map<ArticleId, List<StoryCandidate.Named>> names = names();
    List<StoryCandidate> candidates = articles.stream()
        .filter(article -> !originals.containsKey(article.id()))
        .map(article -> new StoryCandidate(
            article.id(),
            article.about().published(),
            article.about().title(),
            told(article),
            names.getOrDefault(article.id(), List.of())))
        .toList();
    Map<ArticleId, String> storyOf = new HashMap<>();
    for (Story story :
        new StoryGrouper(StorySettings.defaults()).group(candidates).stories()) {
      story.articles().forEach(article -> storyOf.put(article, story.id()));
    }
    Map<String, String> stories = new HashMap<>();
    for (Article article : articles) {
      ArticleId kept = originals.getOrDefault(article.id(), article.id());
      stories.put(article.from().externalId(), storyOf.getOrDefault(kept, kept.value()));
    }
    return stories;
  }

  private Map<ArticleId, List<StoryCandidate.Named>> names() {
    FactExtractor extractor = new FactExtractor(new NameTagger());
    List<ArticleNames> found = new ArrayList<>();
    for (Article article : articles) {
      ArticleFacts facts = extractor.extract(article);
      found.add(new ArticleNames(article.id(), new NamesFound(facts.mentions(), facts.roles())));
    }
    Map<ArticleId, List<StoryCandidate.Named>> names = new HashMap<>();
    for (Entity entity : new EntityResolver().resolve(found)) {
      entity
          .mentions()
          .forEach((article, spans) -> names
              .computeIfAbsent(article, id -> new ArrayList<>())
              .add(new StoryCandidate.Named(entity.id(), entity.name(), spans.size())));
    }
    names
        .values()
        .forEach(named ->
            named.sort(Comparator.comparing((StoryCandidate.Named name) -> -name.mentions())
                .thenComparing(StoryCandidate.Named::entityId)));
    return names;
  }

  private static String told(Article article) {
    return article.blocks().stream()
        .filter(block -> block.role().isTold())
        .map(block -> block.where().in(article.text()))
        .collect(Collectors.joining("\n"));
  }
}
