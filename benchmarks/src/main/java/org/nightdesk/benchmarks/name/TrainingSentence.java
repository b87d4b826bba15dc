package org.nightdesk.benchmarks.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nightdesk.enrichment.name.NameLists;
import org.nightdesk.enrichment.name.model.Features;
import org.nightdesk.enrichment.name.model.LabelledText;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.TagSet;
import org.nightdesk.enrichment.name.model.WordTable;

/**
 * A sentence as training sees it.
 *
 * @param features those of all words, one word behind the other
 * @param ends where each word's features end
 * @param tags the right tag of each word
 * @param rate how much a mistake weighs
 */
record TrainingSentence(int[] features, int[] ends, int[] tags, int rate) {

  /** Cuts articles into sentences; those whose names do not fall on words are left out. */
  static final class Reader {
    private final WordTable words;
    private final Features features = new Features(NameLists.usage());
    private int misfits;

    Reader(NameLists lists) {
      this.words = lists.newTable();
    }

    /** How many sentences were left out. */
    int misfits() {
      return misfits;
    }

    List<TrainingSentence> read(LabelledText article, int leftOut, int rate) {
      words.clear();
      article.sentences().forEach(where -> words.add(article.text(), where, false));
      features.learn(words);
      List<TrainingSentence> sentences = new ArrayList<>();
      int name = 0;
      List<LabelledName> names = article.names();
      for (int s = 0; s < words.sentences(); s++) {
        int first = words.first(s);
        int length = words.first(s + 1) - first;
        int[] tags = new int[length];
        boolean fits = true;
        int stop = article.sentences().get(s).end();
        for (; name < names.size() && names.get(name).where().start() < stop; name++) {
          fits &= mark(names.get(name), first, tags);
        }
        if (fits && length > 0) {
          sentences.add(extract(s, first, length, tags, leftOut, rate));
        } else {
          misfits += fits ? 0 : 1;
        }
      }
      return sentences;
    }

    private boolean mark(LabelledName name, int first, int[] tags) {
      int from = -1;
      int to = -1;
      for (int i = 0; i < tags.length; i++) {
        from = words.start(first + i) == name.where().start() ? i : from;
        to = words.end(first + i) == name.where().end() ? i : to;
      }
      if (from < 0 || to < from) {
        return false;
      }
      for (int i = from; i <= to; i++) {
        tags[i] = from == to
            ? TagSet.only(name.label())
            : i == from
                ? TagSet.begin(name.label())
                : i == to ? TagSet.last(name.label()) : TagSet.inside(name.label());
      }
      return true;
    }

    private TrainingSentence extract(
        int sentence, int first, int length, int[] tags, int leftOut, int rate) {
      int[] all = new int[length * 80];
      int[] ends = new int[length];
      int count = 0;
      for (int i = 0; i < length; i++) {
        int[] found = features.of(words, sentence, first + i, leftOut);
        int n = features.count();
        all = count + n > all.length ? Arrays.copyOf(all, (count + n) * 2) : all;
        System.arraycopy(found, 0, all, count, n);
        count += n;
        ends[i] = count;
      }
      return new TrainingSentence(Arrays.copyOf(all, count), ends, tags, rate);
    }
  }
}
