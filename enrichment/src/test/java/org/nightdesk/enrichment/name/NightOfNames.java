package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.text.EvidenceId;

/** Articles given as the names they hold: what a tagger found, written down by hand. */
final class NightOfNames {
  private final List<ArticleNames> articles = new ArrayList<>();

  /**
   * Adds an article.
   *
   * @param names "text/TYPE", or "text/TYPE=role"; a name that begins with ", " stands right behind
   *     the one before
   */
  NightOfNames article(String path, String... names) {
    ArticleId id = ArticleId.of(path, "");
    List<Mention> mentions = new ArrayList<>();
    List<RoleStatement> roles = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < names.length; i++) {
      boolean close = names[i].startsWith(", ");
      String said = close ? names[i].substring(2) : names[i];
      int slash = said.indexOf('/');
      int equals = said.indexOf('=');
      String text = said.substring(0, slash);
      String type = said.substring(slash + 1, equals < 0 ? said.length() : equals);
      at += close ? 2 : 9;
      EvidenceId evidence = new EvidenceId(id, 1, i + 1);
      Span where = new Span(at, at + text.length());
      mentions.add(new Mention(evidence, where, text, EntityType.valueOf(type), false));
      if (equals >= 0) {
        roles.add(new RoleStatement(evidence, where, said.substring(equals + 1)));
      }
      at = where.end();
    }
    articles.add(new ArticleNames(id, new NamesFound(mentions, roles)));
    return this;
  }

  List<ArticleNames> articles() {
    return List.copyOf(articles);
  }

  /** The spellings of each entity, both sorted, as "a | b". */
  List<String> entities() {
    return entities(Corrections.none());
  }

  List<String> entities(Corrections corrections) {
    return new EntityResolver(corrections)
        .resolve(articles).stream()
            .map(entity -> String.join(
                " | ", entity.variants().stream().map(Variant::text).sorted().toList()))
            .sorted()
            .toList();
  }
}
