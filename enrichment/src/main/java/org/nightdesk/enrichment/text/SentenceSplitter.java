package org.nightdesk.enrichment.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;

/**
 * Cuts the blocks of an article into sentences: ICU's rules, but no end after an abbreviation, an
 * initial ("M. Keller") or a country's letters before a name ("the U.S. Senate").
 *
 * <p>The abbreviations are held against the whole last word. ICU's own list matches the end of a word
 * as well, so that no sentence would end after "Morocco" for the sake of "Co.".
 *
 * <p>Not safe for several threads at once: keep one for each.
 */
public final class SentenceSplitter {
  private static final Set<String> ABBREVIATIONS = Set.of(
      "Adm.", "Amb.", "Atty.", "Ave.", "Blvd.", "Brig.", "Bros.", "Capt.", "Cmdr.", "Col.", "Cpl.",
      "Dr.", "Fr.", "Gen.", "Gov.", "Hon.", "Lt.", "Maj.", "Messrs.", "Mlle.", "Mme.", "Mr.",
      "Mrs.", "Ms.", "Msgr.", "Mt.", "No.", "Nos.", "Pres.", "Prof.", "Pvt.", "Rep.", "Reps.",
      "Rev.", "Sec.", "Sen.", "Sens.", "Sgt.", "St.", "Ste.", "Supt.", "approx.", "ca.", "cf.",
      "e.g.", "est.", "fig.", "i.e.", "no.", "pp.", "v.", "viz.", "vol.", "vs.", "Jan.", "Feb.",
      "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");
  /** These end a sentence as often as not: they do unless a word in small letters follows. */
  private static final Set<String> SOMETIMES_LAST =
      Set.of("Co.", "Corp.", "Inc.", "Jr.", "Ltd.", "Sr.", "a.m.", "p.m.", "etc.", "al.");

  private static final Set<String> ENDS_NO_SENTENCE_BEFORE_A_NAME =
      Set.of("U.S.", "U.K.", "U.N.", "E.U.", "D.C.");

  private static final int LONGEST_WHOLE = 3;

  private final BreakIterator breaks;

  public SentenceSplitter() {
    breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
  }

  /** The sentences of all blocks in text order, boilerplate included. */
  public List<Sentence> split(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Span> spans = block.role() == BlockRole.TABLE
          ? lines(article.text(), block.where())
          : sentences(article.text(), block.where());
      for (int k = 0; k < spans.size(); k++) {
        EvidenceId id = new EvidenceId(article.id(), i + 1, k + 1);
        sentences.add(new Sentence(id, block.role(), spans.get(k)));
      }
    }
    return sentences;
  }

  private List<Span> sentences(String text, Span block) {
    String words = block.in(text);
    breaks.setText(words);
    List<Span> found = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < words.length() && goesOn(words, start, end)) {
        continue;
      }
      addTrimmed(found, text, block.start() + start, block.start() + end);
      start = end;
    }
    return found;
  }

  /** Whether the sentence from {@code start} does not end at {@code end}, whatever ICU says. */
  private static boolean goesOn(String words, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(words.charAt(last - 1))) {
      last--;
    }
    if (last - start < 2 || words.charAt(last - 1) != '.') {
      return Character.isLowerCase(words.codePointAt(end)) && !hasLineBreak(words, last, end);
    }
    int first = last - 1;
    while (first > start && !Character.isWhitespace(words.charAt(first - 1))) {
      first--;
    }
    while (first < last - 1 && !Character.isLetterOrDigit(words.charAt(first))) {
      first++;
    }
    if (first == last - 1 && isInsideNumber(words, start, first, end)) {
      return true;
    }
    String lastWord = words.substring(first, last);
    boolean smallLetter = Character.isLowerCase(words.codePointAt(end));
    if (ABBREVIATIONS.contains(lastWord) || SOMETIMES_LAST.contains(lastWord) && smallLetter) {
      return true;
    }
    boolean initial = lastWord.length() == 2 && Character.isUpperCase(lastWord.charAt(0));
    boolean country = ENDS_NO_SENTENCE_BEFORE_A_NAME.contains(lastWord)
        && Character.isUpperCase(words.codePointAt(end));
    return initial || country || smallLetter;
  }

  /** "0 . 95": a point that stands apart, as all marks of such a text do, between few digits and more. */
  private static boolean isInsideNumber(String words, int start, int point, int end) {
    int first = point - 1;
    while (first > start
        && point - 1 - first < LONGEST_WHOLE
        && Character.isDigit(words.charAt(first - 1))) {
      first--;
    }
    boolean whole = first < point - 1
        && words.charAt(point - 1) == ' '
        && (first == start || !Character.isLetterOrDigit(words.charAt(first - 1)));
    return whole && Character.isDigit(words.charAt(end));
  }

  private static boolean hasLineBreak(String words, int from, int to) {
    return words.substring(from, to).indexOf('\n') >= 0;
  }

  private static List<Span> lines(String text, Span block) {
    List<Span> found = new ArrayList<>();
    int start = block.start();
    for (int p = start; p <= block.end(); p++) {
      if (p == block.end() || text.charAt(p) == '\n' || text.charAt(p) == '\r') {
        addTrimmed(found, text, start, p);
        start = p + 1;
      }
    }
    return found;
  }

  private static void addTrimmed(List<Span> found, String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && isSpace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      found.add(new Span(from, to));
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
