package org.nightdesk.batch.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.nightdesk.batch.store.JdbcArticleStore;
import org.nightdesk.batch.store.JdbcFactStore;
import org.nightdesk.batch.store.JdbcFactStore.Renamed;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.enrichment.name.ArticleNames;
import org.nightdesk.enrichment.name.GatheredNames;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.NightNames;
import org.nightdesk.enrichment.name.NightNames.Vote;
import org.nightdesk.enrichment.text.Sentence;

/** Reads the names of all articles once more, so that what one explains helps the others. */
public final class NameRereading {
  private final JdbcArticleStore articles;
  private final JdbcFactStore facts;

  public NameRereading(JdbcArticleStore articles, JdbcFactStore facts) {
    this.articles = articles;
    this.facts = facts;
  }

  /** What came of a page of articles: all names, where they are gathered, and what changed among them. */
  private record Page(List<GatheredNames.OfArticle> names, List<Renamed> renamed) {}

  /** The articles with ids behind the first and up to the second. */
  private record Range(String after, String upTo) {}

  /**
   * Stores the names that changed; gives in how many articles some did.
   *
   * @param gathered takes the names of all articles, as they are then
   */
  int reread(GatheredNames gathered) {
    NightNames night = new NightNames(NameLists.shared());
    facts.pages().sideBySide(this::votes, page -> page.forEach(vote -> night.learn(vote, 1)));
    return reread(night, Optional.of(gathered));
  }

  private List<Vote> votes(String after, String upTo) {
    return facts.names(after, upTo, new HashMap<>()).stream()
        .flatMap(names -> NightNames.votes(names.names()).stream())
        .toList();
  }

  /**
   * The same in the light of what was learned from more articles than there are here.
   *
   * @return in how many articles a name changed
   */
  public int reread(NightNames night) {
    return reread(night, Optional.empty());
  }

  private int reread(NightNames night, Optional<GatheredNames> gathered) {
    AtomicInteger changed = new AtomicInteger();
    // A name is written alike in many articles.
    Map<String, String> texts = new ConcurrentHashMap<>();
    BiFunction<String, String, Page> read =
        (after, upTo) -> page(new Range(after, upTo), night, gathered, texts);
    facts.pages().sideBySide(read, page -> {
      gathered.ifPresent(all -> page.names.forEach(all::add));
      facts.saveNames(page.renamed);
      changed.addAndGet(page.renamed.size());
    });
    return changed.get();
  }

  /** An article that names nothing stays so. */
  private Page page(
      Range of, NightNames night, Optional<GatheredNames> gathered, Map<String, String> texts) {
    Map<ArticleId, List<Sentence>> sentences = facts.sentences(of.after, of.upTo);
    Map<ArticleId, Article> byId = new HashMap<>();
    articles.page(of.after, of.upTo).forEach(article -> byId.put(article.id(), article));
    List<GatheredNames.OfArticle> names = new ArrayList<>();
    List<Renamed> renamed = new ArrayList<>();
    for (ArticleNames before : facts.names(of.after, of.upTo, texts)) {
      @Nullable Article article = byId.get(before.article());
      ArticleNames now = before; // of articles that are gone, too
      if (article != null) {
        List<Sentence> said = sentences.getOrDefault(article.id(), List.of());
        now = new ArticleNames(article.id(), night.reread(article, said, before.names()));
        if (!now.names().mentions().equals(before.names().mentions())) {
          renamed.add(new Renamed(article, now.names().mentions()));
        }
      }
      ArticleNames told = now;
      gathered.ifPresent(all -> names.add(all.read(told)));
    }
    return new Page(names, renamed);
  }
}
