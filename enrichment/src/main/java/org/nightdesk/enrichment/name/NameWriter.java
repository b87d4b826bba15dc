package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.WordTable;
import org.nightdesk.enrichment.text.Sentence;

/** Makes mentions and roles of the names found in an article. */
final class NameWriter {
  private final Article article;
  private final NameLists lists;
  private final WordTable words;
  private final SurroundingWords surroundings = new SurroundingWords();
  private final RoleReader roleReader = new RoleReader();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<RoleStatement> roles = new ArrayList<>();

  NameWriter(Article article, NameLists lists, WordTable words) {
    this.article = article;
    this.lists = lists;
    this.words = words;
  }

  /**
   * @param sentences those of the table, in the same order
   * @param names in text order
   */
  NamesFound write(List<Sentence> sentences, List<FoundName> names) {
    int from = 0;
    while (from < names.size()) {
      int sentence = names.get(from).sentence();
      int to = from + 1;
      while (to < names.size() && names.get(to).sentence() == sentence) {
        to++;
      }
      write(sentences.get(sentence), names.subList(from, to));
      from = to;
    }
    return new NamesFound(mentions, roles);
  }

  private void write(Sentence sentence, List<FoundName> names) {
    boolean surroundingsTell = names.stream()
        .anyMatch(name -> name.type() == EntityType.PERSON || name.type() == EntityType.PLACE);
    if (!surroundingsTell) {
      names.forEach(name -> add(sentence, name, false));
      return;
    }
    Pieces pieces =
        new Pieces(article.text(), sentence, words, names.getFirst().sentence(), lists, names);
    List<Candidate> candidates = new ArrayList<>(names.size());
    for (FoundName name : names) {
      candidates.add(new Candidate(pieces, pieces.of(name.first()), pieces.of(name.last())));
    }
    for (int i = 0; i < names.size(); i++) {
      FoundName name = names.get(i);
      Candidate here = candidates.get(i);
      add(sentence, name, name.type() == EntityType.PLACE && surroundings.acts(here));
      if (name.type() == EntityType.PERSON) {
        for (String role : roleReader.rolesOf(here, candidates.get(Math.max(0, i - 1)))) {
          roles.add(new RoleStatement(sentence.id(), where(name), role));
        }
      }
    }
  }

  private Span where(FoundName name) {
    return new Span(words.start(name.first()), words.end(name.last()));
  }

  private void add(Sentence sentence, FoundName name, boolean acts) {
    Span where = where(name);
    mentions.add(new Mention(sentence.id(), where, where.in(article.text()), name.type(), acts));
  }
}
