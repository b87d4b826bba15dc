package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.quote.clause.Cue;
import org.nightdesk.enrichment.quote.clause.Paragraph;
import org.nightdesk.enrichment.quote.clause.QuotedWords;
import org.nightdesk.enrichment.quote.clause.SpeechWords;
import org.nightdesk.enrichment.quote.clause.Subject;
import org.nightdesk.enrichment.quote.clause.SubjectFinder;
import org.nightdesk.enrichment.quote.reported.IndirectSpeech;
import org.nightdesk.enrichment.quote.reported.Reported;

/** Reads the quotations of one paragraph. */
final class ParagraphQuotes {
  private static final int CLAUSE = 5;

  /** No caption is longer, in tokens. */
  private static final int CAPTION = 40;

  private final String text;
  private final Paragraph paragraph;
  private final CueFinder cues;
  private final ScareQuotes scare;
  private final QuotedShape shape;
  private final SpeakerResolver speakers;
  private final int index;
  private final Ending before;
  private final List<Quote> quotes = new ArrayList<>();

  private Speaker last = new Speaker.Unknown();
  private Speaker lastInSentence = new Speaker.Unknown();
  private int lastToken = -1;
  private Quote.Kind lastKind = Quote.Kind.PARTIAL;
  private Ending ending = Ending.none();

  /**
   * @param before who spoke at the end of the paragraph before, for quotations that run on
   */
  ParagraphQuotes(
      String text,
      Paragraph paragraph,
      SubjectFinder subjects,
      SpeakerResolver speakers,
      int index,
      Ending before) {
    this.text = text;
    this.paragraph = paragraph;
    this.cues = new CueFinder(paragraph, subjects);
    this.scare = new ScareQuotes(paragraph);
    this.shape = new QuotedShape(paragraph);
    this.speakers = speakers;
    this.index = index;
    this.before = before;
    if (before.open() && paragraph.marked().isEmpty() && paragraph.count() < CAPTION) {
      ending = before; // a caption between two paragraphs of one speech
    }
    paragraph.marked().forEach(this::read);
    new IndirectSpeech(paragraph, subjects).read(this::isTaken);
  }

  List<Quote> quotes() {
    return List.copyOf(quotes);
  }

  /** Who speaks on if the next paragraph opens with a quotation mark. */
  Ending ending() {
    return ending;
  }

  /** Adds a reported clause, unless nobody can be told to have said it. */
  private boolean isTaken(Reported reported) {
    Span where = paragraph.tokens().span(reported.first(), reported.last());
    Cue cue = reported.cue();
    Speaker speaker = speakers.resolve(index, cue.token(), cue.subject(), "");
    boolean person = cue.subject() instanceof Subject.Pronoun(int token, String word)
        && SpeechWords.isPersonPronoun(word);
    if (!QuoteExtractor.isKnown(speaker) && !person) {
      return false;
    }
    quotes.add(new Quote(
        paragraph.sentenceAt(cue.token()).id(),
        where,
        where.in(text),
        Quote.Kind.INDIRECT,
        speaker,
        cue.words()));
    return true;
  }

  private void read(QuotedWords marked) {
    int first = paragraph.tokens().at(marked.words().start());
    int end = paragraph.tokens().at(marked.words().end()) - 1;
    if (end < first) {
      return;
    }
    Optional<Cue> cue = cues.of(first, end);
    int words = shape.words(first, end);
    boolean fresh = shape.startsFresh(first);
    boolean utterance = shape.isUtterance(first, end) && (fresh || cue.isPresent());
    boolean short1 = cue.isEmpty() && words < 2 && !(utterance && fresh);
    if (short1 || scare.isTerm(first, end, words, cue.isPresent() && utterance)) {
      return;
    }
    boolean clause = words >= CLAUSE || words >= 3 && shape.hasVerb(first, end);
    Speaker speaker = speaker(marked, first, end, cue, fresh && (clause || utterance));
    boolean cut = sameSentence(lastToken, first)
        && lastKind == Quote.Kind.DIRECT
        && shape.followsComma(first);
    boolean direct = cut
        || utterance
        || clause && fresh
        || cue.isPresent() && shape.isClause(first, end)
        || clause && shape.standsAlone(first);
    Quote.Kind kind = direct ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
    quotes.add(new Quote(
        paragraph.sentenceAt(first).id(),
        marked.words(),
        marked.words().in(text),
        kind,
        speaker,
        cue.map(Cue::words).orElse("")));
    lastInSentence = speaker;
    lastToken = end;
    lastKind = kind;
    last = direct ? speaker : last;
    boolean atEnd = isAtEnd(end, cue);
    ending = !marked.closed() || direct && atEnd
        ? new Ending(speaker, !marked.closed(), paragraph.lower(end).equals("?"))
        : Ending.none();
  }

  private Speaker speaker(
      QuotedWords marked, int first, int end, Optional<Cue> cue, boolean ownSentence) {
    String said = marked.words().in(text);
    if (cue.isPresent()) {
      return speakers.resolve(index, first, cue.get().subject(), said);
    }
    if (ownSentence) {
      Speaker carried =
          shape.opensParagraph(first) ? fromBefore(first, said) : fromParagraph(first, said);
      if (QuoteExtractor.isKnown(carried)) {
        return carriedOn(carried);
      }
    }
    boolean shared = sameSentence(lastToken, first) && !shape.isBySomebody(end);
    return shared
        ? carriedOn(lastInSentence) // "accepted" blame and "spared" the children
        : new Speaker.Unknown();
  }

  /** The speaker of the paragraph before: of a quotation that runs on, or where this one is all quoted. */
  private Speaker fromBefore(int first, String said) {
    if (before.open()) {
      return before.speaker();
    }
    if (!shape.standsAlone(first) || before.asked()) {
      return new Speaker.Unknown();
    }
    return before.speaker();
  }

  /** The last speaker of this paragraph, unless a sentence about somebody else came between. */
  private Speaker fromParagraph(int first, String said) {
    int sentence = paragraph.sentence(first) - 1;
    boolean between = sentence >= 0
        && lastToken < paragraph.firstOf(sentence)
        && !paragraph.opensQuoted(sentence);
    Speaker topic = between ? speakers.topic(index, sentence, said) : new Speaker.Unknown();
    return QuoteExtractor.isKnown(topic) ? topic : last;
  }

  private boolean isAtEnd(int end, Optional<Cue> cue) {
    int at = Math.max(end, cue.map(Cue::token).orElse(-1));
    return paragraph.sentence(at) == paragraph.sentenceCount() - 1;
  }

  private static Speaker carriedOn(Speaker earlier) {
    return switch (earlier) {
      case Speaker.Named named -> new Speaker.Named(named.mention(), Speaker.Basis.PARAGRAPH);
      case Speaker.Described described ->
        new Speaker.Described(described.where(), Speaker.Basis.PARAGRAPH);
      case Speaker.Unknown unknown -> unknown;
    };
  }

  private boolean sameSentence(int before, int token) {
    return before >= 0 && paragraph.sentence(before) == paragraph.sentence(token);
  }
}
