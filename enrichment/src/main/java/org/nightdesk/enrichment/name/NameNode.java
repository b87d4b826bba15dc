package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.ArticleId;

/** All units of the corpus taken for one spelling of one thing. Grows while articles are added. */
final class NameNode {
  private final EntityType type;
  private final String folded;
  private final List<NameUnit> units = new ArrayList<>();
  private final Set<ArticleId> articles = new TreeSet<>();
  private final Set<String> roles = new TreeSet<>();

  NameNode(EntityType type, String folded) {
    this.type = type;
    this.folded = folded;
  }

  void add(NameUnit unit) {
    units.add(unit);
    articles.add(unit.article());
    roles.addAll(unit.roles());
  }

  EntityType type() {
    return type;
  }

  String folded() {
    return folded;
  }

  boolean isOneWord() {
    return folded.indexOf(' ') < 0;
  }

  List<NameUnit> units() {
    return units;
  }

  Set<ArticleId> articles() {
    return articles;
  }

  Set<String> roles() {
    return roles;
  }
}
