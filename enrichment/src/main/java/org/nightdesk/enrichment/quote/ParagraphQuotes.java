package org.nightdesk.enrichment.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the quotations of one paragraph. */
final class ParagraphQuotes {
  private static final int CLAUSE = 5;

  /** Marks looked past on the way to a word. */
  private static final int LONGEST = 60;

  private static final Set<String> TERMS = words("""
      so-called as named titled entitled nicknamed codenamed dubbed term operation film movie
      book novel album song show series slogan magazine documentary play project programme
      mission word phrase
      """);

  private final String text;
  private final Paragraph paragraph;
  private final CueFinder cues;
  private final SpeakerResolver speakers;
  private final int index;
  private final Speaker before;
  private final List<Quote> quotes = new ArrayList<>();
  private Speaker carried = new Speaker.Unknown();

  /**
   * @param before who spoke at the end of the paragraph before, for quotations that run on
   */
  ParagraphQuotes(
      String text,
      Paragraph paragraph,
      SubjectFinder subjects,
      SpeakerResolver speakers,
      int index,
      Speaker before) {
    this.text = text;
    this.paragraph = paragraph;
    this.cues = new CueFinder(paragraph, subjects);
    this.speakers = speakers;
    this.index = index;
    this.before = before;
    read();
    quotes.addAll(new IndirectSpeech(text, paragraph, subjects, speakers, index).quotes());
  }

  List<Quote> quotes() {
    return List.copyOf(quotes);
  }

  /** Who speaks on if the next paragraph opens with a quotation mark. */
  Speaker carried() {
    return carried;
  }

  private void read() {
    Speaker last = new Speaker.Unknown();
    Speaker lastInSentence = new Speaker.Unknown();
    int lastToken = -1;
    for (QuotedWords marked : paragraph.marked()) {
      int first = paragraph.tokens().at(marked.words().start());
      int end = paragraph.tokens().at(marked.words().end()) - 1;
      if (end < first) {
        continue;
      }
      Optional<Cue> cue = cues.of(first, end);
      int words = words(first, end);
      if (isTerm(first, end, words) || cue.isEmpty() && words < 2) {
        continue;
      }
      Speaker speaker = cue.map(found -> speakers.resolve(index, found.subject()))
          .orElseGet(Speaker.Unknown::new);
      boolean clause = words >= CLAUSE || words >= 3 && hasVerb(first, end);
      if (cue.isEmpty() && clause && startsFresh(first)) {
        Speaker earlier = opensParagraph(first) ? before : last;
        speaker = carriedOn(earlier);
      }
      if (cue.isEmpty() && !QuoteExtractor.isKnown(speaker) && sameSentence(lastToken, first)) {
        speaker = carriedOn(lastInSentence); // "accepted" blame and "spared" the children
      }
      lastInSentence = speaker;
      lastToken = end;
      boolean direct =
          clause && (cue.isPresent() || startsFresh(first) || standsAlone(first, words));
      Quote.Kind kind = direct ? Quote.Kind.DIRECT : Quote.Kind.PARTIAL;
      quotes.add(new Quote(
          paragraph.sentenceAt(first).id(),
          marked.words(),
          marked.words().in(text),
          kind,
          speaker,
          cue.map(Cue::words).orElse("")));
      last = kind == Quote.Kind.DIRECT ? speaker : last;
      carried = marked.closed() ? new Speaker.Unknown() : speaker;
    }
  }

  private static Speaker carriedOn(Speaker earlier) {
    return switch (earlier) {
      case Speaker.Named named -> new Speaker.Named(named.mention(), Speaker.Basis.PARAGRAPH);
      case Speaker.Described described ->
        new Speaker.Described(described.where(), Speaker.Basis.PARAGRAPH);
      case Speaker.Unknown unknown -> unknown;
    };
  }

  private int words(int first, int end) {
    int words = 0;
    for (int i = first; i <= end; i++) {
      words += paragraph.isWord(i) || Character.isDigit(paragraph.lower(i).charAt(0)) ? 1 : 0;
    }
    return words;
  }

  private boolean hasVerb(int first, int end) {
    for (int i = first; i <= end; i++) {
      if (SpeechWords.isClauseVerb(paragraph.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean sameSentence(int before, int token) {
    return before >= 0 && paragraph.sentence(before) == paragraph.sentence(token);
  }

  /** Whether the words are the whole paragraph. */
  private boolean standsAlone(int first, int words) {
    return words >= 2
        && paragraph.marked().size() == 1
        && paragraph.tokens().at(paragraph.marked().get(0).words().end()) - first
            >= paragraph.count() - 2;
  }

  /** Names of works and operations, and words held at a distance, are no speech. */
  private boolean isTerm(int first, int end, int words) {
    int at = first - 1;
    while (at >= Math.max(0, first - LONGEST)
        && !paragraph.isWord(at)
        && !paragraph.lower(at).equals(",")) {
      at--;
    }
    String lead = paragraph.lower(at);
    boolean known = lead.equals("as") && paragraph.lower(at - 1).equals("known");
    boolean term = known || TERMS.contains(lead) && !lead.equals("as");
    if (words < CLAUSE && (term || isNamedAfter(end))) {
      return true;
    }
    return words > 0 && words < 10 && isTitle(first, end);
  }

  /** "…", as he calls it. */
  private boolean isNamedAfter(int end) {
    int at = end + 1;
    while (at < Math.min(paragraph.count(), end + LONGEST) && !paragraph.isWord(at)) {
      at++;
    }
    if (!paragraph.lower(at).equals("as") || at > end + 4) {
      return false;
    }
    for (int i = at; i < Math.min(paragraph.count(), at + 6); i++) {
      String word = paragraph.lower(i);
      if (word.equals("calls")
          || word.equals("call")
          || word.equals("called")
          || word.equals("known")) {
        return true;
      }
    }
    return false;
  }

  private boolean isTitle(int first, int end) {
    int capitals = 0;
    int words = 0;
    for (int i = first; i <= end; i++) {
      if (paragraph.isWord(i)
          && !SpeechWords.isStop(paragraph.lower(i))
          && !SpeechWords.isDeterminer(paragraph.lower(i))) {
        words++;
        capitals += paragraph.tokens().isCapitalised(i) ? 1 : 0;
      }
    }
    boolean sentence = ".,?!".indexOf(paragraph.lower(end).charAt(0)) >= 0 && words > 1;
    return words > 0 && capitals == words && !sentence;
  }

  /** Whether only marks stand between a sentence's start, a colon or another quotation, and this one. */
  private boolean startsFresh(int first) {
    for (int at = first - 1;
        at >= Math.max(0, first - LONGEST) && !paragraph.lower(at).equals(":");
        at--) {
      if (paragraph.isQuoted(at) || paragraph.sentence(at) != paragraph.sentence(first)) {
        return true;
      }
      if (paragraph.isWord(at)) {
        return false;
      }
    }
    return true;
  }

  private boolean opensParagraph(int first) {
    if (first > LONGEST) {
      return false;
    }
    for (int at = first - 1; at >= 0; at--) {
      if (paragraph.isWord(at)) {
        return false;
      }
    }
    return true;
  }

  private static Set<String> words(String list) {
    return Set.of(list.strip().split("\\s+"));
  }
}
