package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.WordKeys;
import org.nightdesk.enrichment.name.model.WordTable;
import org.nightdesk.enrichment.text.Sentence;

/**
 * Lets the articles of a night explain each other's names: {@link #learn} from all of them, then
 * {@link #reread} each. A spelling that most articles take for a body is one in the next too, a
 * surname is a person where another article has the full name, and a name the tagger passed over is
 * found where other articles have it.
 *
 * <p>Every article has one vote for a spelling and a type, so neither the order of the articles nor
 * the length of one matters. Holds about 50 bytes for each spelling of the night. Learning is for one
 * thread; afterwards several may read again, each with a table of words of its own.
 */
public final class NightNames {
  /** As many articles, besides the one that is read again, must take a spelling for a name. */
  private static final int OTHERS = 2;
  /** Words of the longest name looked for. */
  private static final int LONGEST = 6;

  private static final int PLAIN = WordClass.COMMON.bit()
      | WordClass.DEMONYM.bit()
      | WordClass.NO_NAME.bit()
      | WordClass.CALENDAR.bit()
      | WordClass.ROLE.bit()
      | WordClass.TITLE.bit()
      | WordClass.ORGANISATION_HEAD.bit()
      | WordClass.PLACE_HEAD.bit();

  /** Capitalised words that stand before a name and belong to no other. */
  private static final int BESIDE =
      WordClass.TITLE.bit() | WordClass.ROLE.bit() | WordClass.DEMONYM.bit();

  private final NameLists lists;
  private final NameVotes whole = new NameVotes();
  /** Last words of full names of people. */
  private final NameVotes surnames = new NameVotes();

  private final ThreadLocal<WordTable> tables;

  public NightNames(NameLists lists) {
    this.lists = lists;
    this.tables = ThreadLocal.withInitial(lists::newTable);
  }

  /**
   * What an article has to say about how a spelling is used.
   *
   * @param surname whether the spelling is the last word of a person's full name, and not a whole name
   * @param key hash of the spelling's words
   */
  public record Vote(boolean surname, long key, EntityType type) {}

  /** Takes in the names of one article. */
  public void learn(NamesFound names) {
    votes(names).forEach(vote -> learn(vote, 1));
  }

  /** Takes in a vote that so many articles have given. */
  public void learn(Vote vote, long articles) {
    (vote.surname() ? surnames : whole).add(vote.key(), vote.type(), articles);
  }

  /** The votes of one article, each once. */
  public static Set<Vote> votes(NamesFound names) {
    Set<Vote> votes = new LinkedHashSet<>();
    for (Mention mention : names.mentions()) {
      long[] keys = ListedName.of(mention.text()).words();
      if (keys.length > 0) {
        votes.add(new Vote(false, keyOf(keys), mention.type()));
      }
      if (mention.type() == EntityType.PERSON && keys.length > 1) {
        votes.add(new Vote(true, keys[keys.length - 1], EntityType.PERSON));
      }
    }
    return votes;
  }

  /**
   * The names of an article in the light of the others.
   *
   * @param names those it was found to hold, learned from before
   */
  public NamesFound reread(Article article, List<Sentence> sentences, NamesFound names) {
    List<Mention> mentions = new ArrayList<>();
    Set<Long> full = new HashSet<>();
    for (Mention mention : names.mentions()) {
      long[] keys = ListedName.of(mention.text()).words();
      if (mention.type() == EntityType.PERSON && keys.length > 1) {
        full.add(keys[keys.length - 1]);
      }
    }
    for (Mention mention : names.mentions()) {
      EntityType type = typeOf(mention, full);
      mentions.add(
          type == mention.type()
              ? mention
              : new Mention(mention.evidence(), mention.where(), mention.text(), type, false));
    }
    new PassedOver(tables.get()).add(article, sentences, mentions);
    mentions.sort(Comparator.comparingInt(mention -> mention.where().start()));
    return new NamesFound(mentions, names.roles());
  }

  private static long keyOf(long[] words) {
    long key = WordKeys.EMPTY;
    for (long word : words) {
      key = WordKeys.append(key, word);
    }
    return key;
  }

  private EntityType typeOf(Mention mention, Set<Long> full) {
    long[] keys = ListedName.of(mention.text()).words();
    if (keys.length == 0 || keys.length == 1 && full.contains(keys[0])) {
      return mention.type();
    }
    long key = keyOf(keys);
    if (keys.length == 1
        && mention.type() != EntityType.PERSON
        && !isListed(keys[0])
        && surnames.of(keys[0], EntityType.PERSON) >= OTHERS
        && whole.of(key, mention.type()) <= 1) {
      return EntityType.PERSON;
    }
    return whole.settled(key, OTHERS + 1, mention.type());
  }

  private boolean isListed(long word) {
    return lists.isCountryOrCapital(word)
        || lists.nameBits(WordKeys.append(WordKeys.EMPTY, word)) >= NameLists.FIRST_KIND
        || WordClass.CITY.in(lists.classesOf(word));
  }

  /** What other articles take the words for; OTHER where they do not agree. */
  private EntityType typeAt(WordTable words, int first, int last) {
    long key = WordKeys.EMPTY;
    for (int i = first; i <= last; i++) {
      key = WordKeys.append(key, words.key(i));
    }
    EntityType settled = whole.settled(key, OTHERS, EntityType.OTHER);
    return settled.ordinal() <= EntityType.PLACE.ordinal() ? settled : EntityType.OTHER;
  }

  /** Looks for names of other articles among the words of one. */
  private final class PassedOver {
    private final WordTable words;

    PassedOver(WordTable words) {
      this.words = words;
    }

    void add(Article article, List<Sentence> sentences, List<Mention> mentions) {
      words.clear();
      List<Sentence> told = new ArrayList<>();
      for (Sentence sentence : sentences) {
        if (sentence.role().isTold()) {
          told.add(sentence);
          boolean heading =
              sentence.role() == BlockRole.HEADLINE || sentence.role() == BlockRole.HEADING;
          words.add(article.text(), sentence.where(), heading);
        }
      }
      boolean[] taken = taken(mentions);
      Set<Long> small = new HashSet<>();
      for (int i = 0; i < words.count(); i++) {
        if (!words.isCapital(i)) {
          small.add(words.key(i));
        }
      }
      for (int s = 0; s < words.sentences(); s++) {
        int end = words.first(s + 1);
        for (int i = words.first(s); i < end; i++) {
          int last = taken[i] || !words.isCapital(i) ? i - 1 : lastOf(i, end, taken, small);
          if (last >= i && !isPartOfLonger(s, i, last, taken)) {
            Span where = new Span(words.start(i), words.end(last));
            mentions.add(new Mention(
                told.get(s).id(), where, where.in(article.text()), typeAt(words, i, last), false));
          }
          i = Math.max(i, last);
        }
      }
    }

    private boolean[] taken(List<Mention> mentions) {
      boolean[] taken = new boolean[words.count()];
      int mention = 0;
      for (int i = 0; i < taken.length; i++) {
        while (mention < mentions.size() && mentions.get(mention).where().end() <= words.start(i)) {
          mention++;
        }
        taken[i] =
            mention < mentions.size() && mentions.get(mention).where().start() < words.end(i);
      }
      return taken;
    }

    /** The last word of the longest known name that begins here; the word before it where none does. */
    private int lastOf(int first, int end, boolean[] taken, Set<Long> small) {
      int last = first - 1;
      for (int i = first; i < Math.min(end, first + LONGEST) && !taken[i]; i++) {
        boolean oneWord = i == first;
        boolean plain = oneWord
            && ((words.classes(i) & PLAIN) != 0
                || words.end(i) - words.start(i) < 3
                || small.contains(words.key(i)));
        if (!plain && words.isCapital(i) && typeAt(words, first, i) != EntityType.OTHER) {
          last = i;
        }
      }
      return last;
    }

    /** Whether a free capitalised word beside the name may belong to it. */
    private boolean isPartOfLonger(int sentence, int first, int last, boolean[] taken) {
      if (words.isTitleCase(sentence)) {
        return false;
      }
      int after = last + 1;
      boolean before = first > words.first(sentence)
          && words.isCapital(first - 1)
          && (words.classes(first - 1) & BESIDE) == 0
          && (taken[first - 1] || !words.opens(first - 1));
      return before || after < words.first(sentence + 1) && words.isCapital(after);
    }
  }
}
