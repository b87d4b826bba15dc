package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All units of the corpus taken for one spelling of one thing. Grows while articles are added. */
final class NameNode {
  private final EntityType type;
  private final String folded;
  private final FullName fullName;
  private final PersonName person;
  private final String skeleton;
  private final List<NameUnit> units = new ArrayList<>(1);
  private int[] articles = new int[2];
  private int articleCount;
  private Set<String> offices = Set.of();

  NameNode(EntityType type, String folded) {
    this.type = type;
    this.folded = folded;
    this.fullName = FullName.of(folded);
    this.person = PersonName.of(folded);
    this.skeleton = Transliteration.skeleton(folded);
  }

  /**
   * Adds what an article says.
   *
   * @param article its number in the night, not below that of the call before
   */
  void add(NameUnit unit, int article) {
    units.add(unit);
    if (articleCount == 0 || articles[articleCount - 1] != article) {
      articles =
          articleCount == articles.length ? Arrays.copyOf(articles, 2 * articleCount) : articles;
      articles[articleCount++] = article;
    }
    if (!unit.offices().isEmpty()) {
      offices = offices.isEmpty() ? new TreeSet<>() : offices;
      offices.addAll(unit.offices());
    }
  }

  EntityType type() {
    return type;
  }

  String folded() {
    return folded;
  }

  /** The spelling read as a person's name, by its first and last word. */
  FullName fullName() {
    return fullName;
  }

  /** The spelling read as a person's name, word by word. */
  PersonName person() {
    return person;
  }

  /** The skeleton of the whole spelling. */
  String skeleton() {
    return skeleton;
  }

  boolean isOneWord() {
    return folded.indexOf(' ') < 0;
  }

  /** Whether it is a person's name whose first word is an initial. */
  boolean isInitialled() {
    return fullName.given().length() == 1;
  }

  List<NameUnit> units() {
    return units;
  }

  /** In how many articles it stands. */
  int articleCount() {
    return articleCount;
  }

  /** The number of the article at the place, in ascending order. */
  int article(int place) {
    return articles[place];
  }

  /** The offices given to it, see {@link OfficeName#words}. */
  Set<String> offices() {
    return offices;
  }

  boolean sharesArticleWith(NameNode other) {
    NameNode rarer = articleCount < other.articleCount ? this : other;
    NameNode often = rarer == this ? other : this;
    for (int i = 0; i < rarer.articleCount; i++) {
      if (Arrays.binarySearch(often.articles, 0, often.articleCount, rarer.articles[i]) >= 0) {
        return true;
      }
    }
    return false;
  }
}
