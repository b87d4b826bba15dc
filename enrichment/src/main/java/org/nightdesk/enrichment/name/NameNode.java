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
  private final FullName fullName;
  private final String skeleton;
  private final List<NameUnit> units = new ArrayList<>();
  private final Set<ArticleId> articles = new TreeSet<>();
  private final Set<String> roles = new TreeSet<>();

  NameNode(EntityType type, String folded) {
    this.type = type;
    this.folded = folded;
    this.fullName = FullName.of(folded);
    this.skeleton = Transliteration.skeleton(folded);
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

  /** The spelling read as a person's name. */
  FullName fullName() {
    return fullName;
  }

  /** The skeleton of the whole spelling. */
  String skeleton() {
    return skeleton;
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
