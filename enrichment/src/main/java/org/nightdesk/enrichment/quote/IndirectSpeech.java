package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nightdesk.corpus.Span;

/** Reported speech without quotation marks: "X said that …", up to the end of the clause. */
final class IndirectSpeech {
  private static final int LONGEST = 150;
  private static final Set<String> TURNS =
      Set.of("while", "although", "though", "whereas", "after", "before", "who", "which");

  private final String text;
  private final Paragraph paragraph;
  private final SubjectFinder subjects;
  private final SpeakerResolver speakers;
  private final int index;

  IndirectSpeech(
      String text,
      Paragraph paragraph,
      SubjectFinder subjects,
      SpeakerResolver speakers,
      int index) {
    this.text = text;
    this.paragraph = paragraph;
    this.subjects = subjects;
    this.speakers = speakers;
    this.index = index;
  }

  List<Quote> quotes() {
    List<Quote> quotes = new ArrayList<>();
    for (int at = 1; at < paragraph.count(); at++) {
      String word = paragraph.lower(at);
      boolean cue = SpeechWords.isCue(word)
          && !SpeechWords.isParticiple(word)
          && !paragraph.isQuoted(at)
          && !paragraph.isName(at)
          && !subjects.isObject(at);
      int that = cue ? that(at) : -1;
      if (that < 0) {
        continue;
      }
      int end = end(that);
      if (end <= that + 2 || hasQuote(that, end)) {
        continue;
      }
      Speaker speaker = speakers.resolve(index, subjects.before(at));
      if (QuoteExtractor.isKnown(speaker)) {
        Span where = paragraph.tokens().span(that + 1, end);
        quotes.add(new Quote(
            paragraph.sentenceAt(at).id(),
            where,
            where.in(text),
            Quote.Kind.INDIRECT,
            speaker,
            paragraph.tokens().word(at)));
        at = end;
      }
    }
    return quotes;
  }

  /** The "that" a verb of speech leads to, past a date or the person told; -1 where there is none. */
  private int that(int verb) {
    for (int at = verb + 1; at < Math.min(paragraph.count(), verb + 7); at++) {
      String word = paragraph.lower(at);
      if (word.equals("that")) {
        return at;
      }
      boolean passes =
          paragraph.isNominal(at) || word.equals("on") || word.equals("in") || word.equals("to");
      if (!passes || paragraph.sentence(at) != paragraph.sentence(verb)) {
        return -1;
      }
    }
    return -1;
  }

  /** The last word of the clause: before the full stop, or before a comma and a turn of thought. */
  private int end(int that) {
    int sentence = paragraph.sentence(that);
    int at = that + 1;
    while (at < Math.min(paragraph.count(), that + LONGEST) && paragraph.sentence(at) == sentence) {
      String word = paragraph.lower(at);
      boolean turn = word.equals(",")
          && (TURNS.contains(paragraph.lower(at + 1)) || paragraph.lower(at + 1).equals("but"));
      if (turn || word.equals(";") || word.equals("—")) {
        break;
      }
      at++;
    }
    int last = at - 1;
    while (last > that
        && !paragraph.isWord(last)
        && !Character.isLetterOrDigit(paragraph.lower(last).charAt(0))
        && "%)".indexOf(paragraph.lower(last).charAt(0)) < 0) {
      last--;
    }
    return last;
  }

  private boolean hasQuote(int from, int to) {
    for (int at = from; at <= to; at++) {
      if (paragraph.isQuoted(at)) {
        return true;
      }
    }
    return false;
  }
}
