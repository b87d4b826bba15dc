package org.nightdesk.benchmarks.peers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.nightdesk.benchmarks.overlap.FoundPairs;
import org.nightdesk.benchmarks.overlap.News;

/** Lucene's tokenizer, shingles and MinHashFilter; the filter's values are the signature. */
final class LuceneSignatures extends Analyzer {
  private static final int SHINGLE = 5;

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    ShingleFilter shingles = new ShingleFilter(new LowerCaseFilter(words), SHINGLE, SHINGLE);
    shingles.setOutputUnigrams(false);
    shingles.setTokenSeparator(" ");
    return new TokenStreamComponents(
        words, new MinHashFilter(shingles, 1, SignatureBands.PERMUTATIONS, 1, true));
  }

  FoundPairs find(News news, Runnable held) {
    SignatureBands bands = new SignatureBands(news.size());
    for (int i = 0; i < news.size(); i++) {
      bands.add(i, signature(news.text(i)));
    }
    held.run();
    return bands.pairs();
  }

  private int[] signature(String text) {
    int[] signature = new int[SignatureBands.PERMUTATIONS];
    int at = 0;
    try (TokenStream stream = tokenStream("text", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken() && at < signature.length) {
        signature[at++] = Arrays.hashCode(Arrays.copyOf(term.buffer(), term.length()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
    return signature;
  }
}
