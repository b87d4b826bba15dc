package org.nightdesk.benchmarks.peers;

import info.debatty.java.lsh.MinHash;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.nightdesk.benchmarks.overlap.FoundPairs;
import org.nightdesk.benchmarks.overlap.News;
import org.nightdesk.benchmarks.overlap.PairFinder;

/** info.debatty.java-lsh. */
public final class JavaLshCopies implements PairFinder {
  private static final int SHINGLE = 5;
  private static final int DICTIONARY = 1 << 30;
  private static final long SEED = 1;

  @Override
  public String name() {
    return "java-lsh 0.12 MinHash, 5-word shingles, 128 permutations, threshold .7";
  }

  @Override
  public FoundPairs find(News news, Runnable held) {
    MinHash hash = new MinHash(SignatureBands.PERMUTATIONS, DICTIONARY, SEED);
    SignatureBands bands = new SignatureBands(news.size());
    for (int i = 0; i < news.size(); i++) {
      bands.add(i, hash.signature(shingles(news.text(i))));
    }
    held.run();
    return bands.pairs();
  }

  private static Set<Integer> shingles(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("\\W+");
    Set<Integer> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      int shingle = 0;
      for (int k = 0; k < SHINGLE; k++) {
        shingle = shingle * 0x01000193 + words[i + k].hashCode();
      }
      shingles.add((shingle ^ shingle >>> 15) & DICTIONARY - 1);
    }
    return shingles;
  }
}
