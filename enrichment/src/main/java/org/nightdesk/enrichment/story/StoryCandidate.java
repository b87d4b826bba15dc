package org.nightdesk.enrichment.story;

import java.util.List;
import java.util.stream.Collectors;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Published;

/**
 * An article as far as the grouping into stories needs it. Folded copies are left out: they follow
 * their original.
 *
 * @param published only a stated date counts
 * @param title empty where there is none
 * @param text what the article tells, headline included, blocks parted by white space
 * @param names the entities it names
 */
public record StoryCandidate(
    ArticleId article, Published published, String title, String text, List<Named> names) {
  /**
   * An entity named.
   *
   * @param entityId the same for all its spellings: a letter and up to 16 hexadecimal digits
   * @param name the spelling shown
   * @param mentions at least 1
   */
  public record Named(String entityId, String name, int mentions) {
    public Named {
      if (mentions < 1) {
        throw new IllegalArgumentException("\"%s\" is named %s times".formatted(name, mentions));
      }
    }
  }

  public StoryCandidate {
    names = List.copyOf(names);
  }

  /** An article with the entities it names. */
  public static StoryCandidate of(Article article, List<Named> names) {
    String told = article.blocks().stream()
        .filter(block -> block.role().isTold())
        .map(block -> block.where().in(article.text()))
        .collect(Collectors.joining("\n"));
    return new StoryCandidate(
        article.id(), article.about().published(), article.about().title(), told, names);
  }
}
