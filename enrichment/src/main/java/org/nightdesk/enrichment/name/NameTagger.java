package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.name.model.SequenceTagger;
import org.nightdesk.enrichment.name.model.TagSet;
import org.nightdesk.enrichment.name.model.Weights;
import org.nightdesk.enrichment.name.model.WordTable;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.TokenizedText;

/**
 * Finds the names of an article with the trained tagger and the lists, and the roles beside them.
 *
 * <p>Only the blocks that are the article's own telling are read. Linear in the length of the
 * article. Unchanging, safe for all threads; each thread keeps arrays of its own for the next
 * article.
 */
public final class NameTagger {
  private final NameLists lists;
  private final NameRepairs repairs;
  private final ThreadLocal<Desk> desks;

  /** The arrays of one thread. */
  private record Desk(WordTable words, SequenceTagger tagger, NameAgreement agreement) {}

  /** A tagger with the model and the lists that come with the program. */
  public NameTagger() {
    this(NameLists.shared());
  }

  /** A tagger with the model that comes with the program. */
  public NameTagger(NameLists lists) {
    this(lists, ShippedModel.weights());
  }

  /** A tagger with another model. */
  public NameTagger(NameLists lists, Weights weights) {
    this.lists = lists;
    this.repairs = new NameRepairs(lists);
    this.desks = ThreadLocal.withInitial(() -> {
      WordTable words = lists.newTable();
      return new Desk(
          words, new SequenceTagger(weights, NameLists.usage()), new NameAgreement(words, lists));
    });
  }

  /** The mentions and roles, each in text order. */
  public NamesFound tag(Article article, List<Sentence> sentences) {
    return tag(article, new TokenizedText(article.text(), sentences));
  }

  /** The same where the text is cut into tokens for other readers as well. */
  public NamesFound tag(Article article, TokenizedText text) {
    List<Sentence> sentences = text.sentences();
    Desk desk = desks.get();
    List<Sentence> told = new ArrayList<>(sentences.size());
    desk.words.clear();
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      if (sentence.role().isTold()) {
        told.add(sentence);
        desk.words.add(text.of(s), isHeading(sentence.role()));
      }
    }
    List<FoundName> names = read(desk.words, desk.tagger.tag(desk.words));
    names = repairs.repair(desk.words, names);
    names = new OpenedNames(desk.words).add(names);
    names = desk.agreement.agree(names);
    return new NameWriter(article, lists, desk.words).write(told, names);
  }

  private static boolean isHeading(BlockRole role) {
    return role == BlockRole.HEADLINE || role == BlockRole.HEADING;
  }

  /** The names the tags make, and the places whose capital was lost ("from kyiv"). */
  private List<FoundName> read(WordTable words, int[] tags) {
    List<FoundName> names = new ArrayList<>();
    for (int s = 0; s < words.sentences(); s++) {
      int open = -1;
      for (int i = words.first(s); i < words.first(s + 1); i++) {
        if (tags[i] == TagSet.OUTSIDE) {
          if (lists.isUnmistakablePlace(words.key(i)) && words.isSmall(i)) {
            names.add(new FoundName(s, i, i, EntityType.PLACE));
          }
          continue;
        }
        open = TagSet.opens(tags[i]) ? i : open;
        if (TagSet.closes(tags[i])) {
          names.add(new FoundName(s, open, i, typeOf(tags[i])));
        }
      }
    }
    return names;
  }

  private static EntityType typeOf(int tag) {
    return switch (TagSet.label(tag)) {
      case PER -> EntityType.PERSON;
      case ORG -> EntityType.ORG;
      case LOC -> EntityType.PLACE;
      case EVENT -> EntityType.EVENT;
      case PRODUCT -> EntityType.PRODUCT;
      case OTHER -> EntityType.OTHER;
    };
  }
}
