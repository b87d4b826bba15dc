package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.Article;
import org.nightdesk.enrichment.text.Sentence;

/**
 * Finds the names of an article by lists, capitals, the words beside them, and the rest of the
 * article: a {@link CandidateFinder} says where names may be, a {@link TypeChooser} what they name.
 *
 * <p>Only the blocks that are the article's own telling are read. In headlines that capitalise most
 * words only names known from the lists or from the body are taken. Linear in the length of the
 * article. Unchanging, safe for all threads.
 */
public final class NameTagger {
  private final NameLists lists;

  /** A tagger with the lists that come with the program. */
  public NameTagger() {
    this.lists = NameLists.shared();
  }

  /** The mentions and roles, each in text order. */
  public NamesFound tag(Article article, List<Sentence> sentences) {
    List<Pieces> read = read(article, sentences);
    DocumentContext context = DocumentContext.of(read);
    read.replaceAll(pieces -> pieces.cutHyphens(lists, context));

    CandidateFinder finder = new CandidateFinder(lists.names(), context);
    List<Candidate> candidates = new ArrayList<>();
    for (Pieces pieces : read) {
      if (!pieces.isTitleCase()) {
        candidates.addAll(finder.find(pieces));
      }
    }
    TypeChooser chooser = new TypeChooser();
    chooser.learn(candidates);
    candidates.addAll(inTitles(read, candidates, chooser));
    candidates.addAll(writtenSmall(read, candidates));
    candidates.sort(Comparator.comparing(c -> c.pieces().span(c.first(), c.last())));
    return found(candidates, chooser);
  }

  private List<Pieces> read(Article article, List<Sentence> sentences) {
    List<Pieces> read = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.role().isTold()) {
        read.add(Pieces.of(article.text(), sentence, lists));
      }
    }
    return read;
  }

  private List<Candidate> inTitles(
      List<Pieces> read, List<Candidate> candidates, TypeChooser chooser) {
    NameIndex ofArticle = new NameIndex();
    Set<String> indexed = new HashSet<>();
    for (Candidate candidate : candidates) {
      String text = candidate.text();
      if (indexed.add(text)) {
        EntityType type = chooser.typeOf(candidate);
        ofArticle.add(KnownName.of(text, type, true));
        String surname = candidate.pieces().word(candidate.last());
        if (type == EntityType.PERSON
            && candidate.words() > 1
            && !candidate.pieces().is(candidate.last(), WordClass.COMMON)
            && indexed.add(surname)) {
          ofArticle.add(KnownName.of(surname, type, true));
        }
      }
    }
    TitleNames titles = new TitleNames(lists.names(), ofArticle);
    List<Candidate> found = new ArrayList<>();
    for (Pieces pieces : read) {
      if (pieces.isTitleCase()) {
        found.addAll(titles.find(pieces));
      }
    }
    return found;
  }

  /** Places whose capital was lost: "from kyiv". */
  private List<Candidate> writtenSmall(List<Pieces> read, List<Candidate> candidates) {
    Set<String> places = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.known().sure() && candidate.known().type() == EntityType.PLACE) {
        places.add(candidate.key());
      }
    }
    List<Candidate> found = new ArrayList<>();
    for (Pieces pieces : read) {
      for (int i = 0; i < pieces.count(); i++) {
        String folded = pieces.folded(i);
        boolean small = pieces.isWord(i) && Character.isLowerCase(pieces.word(i).codePointAt(0));
        if (small
            && folded.length() > 3
            && !pieces.is(i, WordClass.COMMON)
            && lists.isUnmistakablePlace(folded)
            && (places.contains(folded) || !lists.isHomonym(folded))) {
          found.add(new Candidate(
              pieces, i, i, KnownName.of(pieces.word(i), EntityType.PLACE, true), false));
        }
      }
    }
    return found;
  }

  private static NamesFound found(List<Candidate> candidates, TypeChooser chooser) {
    List<Mention> mentions = new ArrayList<>();
    List<RoleStatement> roles = new ArrayList<>();
    SurroundingWords surroundings = new SurroundingWords();
    RoleReader roleReader = new RoleReader();
    int end = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Candidate c = candidates.get(i);
      if (c.pieces().span(c.first(), c.last()).start() < end) {
        continue;
      }
      EntityType type = chooser.typeOf(c);
      boolean acts = type == EntityType.PLACE && surroundings.acts(c);
      Mention mention = new Mention(
          c.pieces().sentence().id(), c.pieces().span(c.first(), c.last()), c.text(), type, acts);
      mentions.add(mention);
      end = mention.where().end();
      if (type == EntityType.PERSON) {
        for (String role : roleReader.rolesOf(c, candidates.get(Math.max(0, i - 1)))) {
          roles.add(new RoleStatement(mention.evidence(), mention.where(), role));
        }
      }
    }
    return new NamesFound(mentions, roles);
  }
}
