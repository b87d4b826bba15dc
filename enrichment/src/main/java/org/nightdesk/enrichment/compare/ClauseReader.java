package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Amount;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.time.TimeReference;

/** Reads the clauses of an article's told sentences, in text order. Kept for one article. */
final class ClauseReader {
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> OF_SUBJECT = Set.of("his", "her", "their", "he", "she", "they");

  private static final Set<String> SAYINGS =
      Set.of("statement", "interview", "conference", "briefing", "message", "remarks", "speech");
  private static final Set<String> SUBORDINATORS = Set.of(
      "before", "as", "while", "when", "although", "though", "if", "since", "because", "amid");
  private static final Set<String> HELPING =
      Set.of("be", "been", "being", "have", "to", "not", "never", "also", "now", "still", "again");
  private static final Set<String> SMALL = Set.of(
      "on",
      "in",
      "at",
      "has",
      "have",
      "had",
      "also",
      "later",
      "but",
      "and",
      "while",
      "earlier",
      "recently",
      "now",
      "then",
      "conversely",
      "meanwhile",
      "however",
      "of",
      "to",
      "for",
      "said");

  private final Lexicon lexicon;
  private final Offices offices;
  private final QuotedPhrases phrases;
  private final FiniteVerbs verbs;
  private final ClauseCutter cutter;
  private final AttributionFinder attributions;
  private final int articleNumber;
  private final ArticleView article;

  /** The person the sentence before is about, and how the article names him there. */
  private Subject before = Subject.NONE;

  private int blockBefore = -1;
  private int sentenceBefore = -1;

  private record Subject(Set<String> keys, String words) {
    static final Subject NONE = new Subject(Set.of(), "");
  }

  ClauseReader(
      Lexicon lexicon,
      Offices offices,
      QuotedPhrases phrases,
      int articleNumber,
      ArticleView article) {
    this.phrases = phrases;
    this.lexicon = lexicon;
    this.offices = offices;
    this.verbs = new FiniteVerbs(lexicon);
    this.cutter = new ClauseCutter(verbs);
    this.attributions = new AttributionFinder(lexicon, verbs);
    this.articleNumber = articleNumber;
    this.article = article;
  }

  List<Clause> read() {
    List<Clause> clauses = new ArrayList<>();
    for (Sentence sentence : article.told().facts().sentences()) {
      if (sentence.role() == BlockRole.BODY || sentence.role() == BlockRole.CAPTION) {
        readSentence(sentence, clauses);
      }
    }
    return clauses;
  }

  private void readSentence(Sentence sentence, List<Clause> clauses) {
    SentenceView view = new SentenceView(lexicon, article, sentence);
    boolean sameBlock = sentence.id().paragraph() == blockBefore;
    boolean follows = sameBlock && sentence.id().sentence() == sentenceBefore + 1;
    Piece.Run all = new Piece.Run(0, view.tokens.count());
    Subject told = Subject.NONE;
    if (view.tokens.count() > 0 && (tellsFact(view, all) || follows && answers(view))) {
      Subject inherited = Subject.NONE;
      String speakerWords = "";
      Set<String> speakers = Set.of();
      List<Piece> pieces = cutter.cut(view.tokens, view.shut, view::tellsFact);
      for (Piece piece : pieces) {
        Draft draft = new Draft(view, piece, pieces.size() == 1, follows && clauses.size() > 0);
        draft.handedOn(inherited, speakers, speakerWords);
        clauses.add(draft.clause());
        if (piece.kind() == Piece.Kind.MAIN || piece.kind() == Piece.Kind.COORDINATE) {
          inherited = draft.subject;
          speakers = draft.speakers;
          speakerWords = draft.attributedTo;
          told = draft.person().isEmpty() ? told : new Subject(draft.person(), draft.attributedTo);
        }
      }
    }
    before = told.keys().isEmpty() ? subjectOf(view) : told;
    blockBefore = sentence.id().paragraph();
    sentenceBefore = sentence.id().sentence();
  }

  /** A figure, a date, quoted words, or a name with a finite verb. */
  private boolean tellsFact(SentenceView view, Piece.Run all) {
    if (!view.tellsFact(all)) {
      return false;
    }
    boolean hard = !article.figures(view.sentence).isEmpty()
        || !article.times(view.sentence).isEmpty()
        || article.isQuotedIn(view.sentence.where());
    return hard || verbs.first(view.tokens, 0, all.to()) < all.to();
  }

  /** A denial that names nothing itself, for it speaks of the sentence before. */
  private boolean answers(SentenceView view) {
    int count = view.tokens.count();
    boolean denies = Denials.turnsAgainst(view.tokens, 0, count);
    for (int i = 0; i < count; i++) {
      String word = view.tokens.lower(i);
      denies |=
          word.equals("neither") || lexicon.isCue(word) && lexicon.cue(word) == Lexicon.Cue.DENIES;
    }
    return denies && verbs.first(view.tokens, 0, count) < count;
  }

  /** The first person named before the verb, or the one before, where the sentence says "he". */
  private Subject subjectOf(SentenceView view) {
    Tokens tokens = view.tokens;
    if (tokens.count() > 0
        && PERSONAL.contains(tokens.lower(0))
        && !before.keys().isEmpty()) {
      return before;
    }
    int verb = verbs.first(tokens, 0, tokens.count());
    TermReader reader = new TermReader(lexicon, offices);
    String words = "";
    for (int i = 0; i < verb; ) {
      int people = reader.people.size();
      int next = reader.read(view, i, verb);
      if (reader.people.size() > people) {
        words = tokens.span(i, next - 1).in(article.text());
        return new Subject(Set.copyOf(reader.people), words);
      }
      i = next;
    }
    return Subject.NONE;
  }

  /** A clause in the making. */
  private final class Draft {
    private final SentenceView view;
    private final Piece piece;
    private final boolean whole;
    private final boolean follows;
    private final TermReader content = new TermReader(lexicon, offices);
    private final Optional<Attribution> attribution;
    private Set<String> speakers = Set.of();
    private String attributedTo = "";
    private Subject subject = Subject.NONE;

    Draft(SentenceView view, Piece piece, boolean whole, boolean follows) {
      this.view = view;
      this.piece = piece;
      this.whole = whole;
      this.follows = follows;
      this.attribution = attributions.find(view.tokens, view.shut, piece);
      attribution.ifPresent(found -> readSpeaker(found.speaker()));
      for (int i = piece.from(); i < piece.to(); ) {
        boolean told = piece.contains(i) && !isHanding(i) && !view.aside[i];
        i = told ? content.read(view, i, piece.to()) : i + 1;
      }
      subject = ownSubject();
    }

    /** The person who is said to say so, with the states he speaks for; empty for others. */
    private Set<String> person() {
      boolean named =
          attribution.isPresent() && speakers.stream().anyMatch(key -> key.startsWith("e:"));
      return named ? speakers : Set.of();
    }

    private boolean isHanding(int token) {
      return attribution.isPresent() && attribution.get().handing().contains(token);
    }

    private void readSpeaker(Piece.Run run) {
      TermReader reader = new TermReader(lexicon, offices).asSpeaker();
      int first = -1;
      int last = -1;
      for (int i = run.from(); i < run.to(); ) {
        int known = reader.actors.size();
        int next = reader.read(view, i, run.to());
        boolean person = !reader.people.isEmpty();
        if (reader.actors.size() > known) {
          first = first < 0 ? i : first;
          last = next - 1;
        }
        if (person) {
          break; // what follows the name is in apposition to it
        }
        i = next;
      }
      Set<String> found = new TreeSet<>(reader.people.isEmpty() ? reader.actors : reader.people);
      for (String key : List.copyOf(found)) {
        found.addAll(offices.nationsOf(key.substring(2)));
      }
      boolean apposed = !reader.people.isEmpty() && last + 1 < run.to();
      attributedTo = speakerWords(apposed ? new Piece.Run(run.from(), last + 1) : run, first, last);
      if (found.isEmpty() && startsWithPronoun(run)) {
        Subject meant = namedBefore(run.from());
        meant = meant.keys().isEmpty() ? before : meant;
        found = meant.keys();
        attributedTo = meant.keys().isEmpty() ? attributedTo : meant.words();
      }
      speakers = Set.copyOf(found);
    }

    /** The words that name the speaker: up to the last name in them, or all where none is named. */
    private String speakerWords(Piece.Run run, int first, int last) {
      int from = run.from();
      int to = Math.min(run.to(), view.tokens.count());
      if (from >= to) {
        return "";
      }
      int end = last >= from && last - from >= 12 ? Math.max(first, from) : to - 1;
      if (last >= from && to - from > 10) {
        end = Math.min(end, last);
      }
      if (end - from > 9) {
        from = first >= run.from() ? Math.max(from, first - 3) : end - 5;
        end = Math.min(end, from + 9);
      }
      while (end > from && isSmall(end)) {
        end--;
      }
      while (from < end && isSmall(from)) {
        from++;
      }
      return view.tokens.span(from, end).in(article.text());
    }

    private boolean isSmall(int token) {
      String word = view.tokens.lower(token);
      return view.time[token]
          || view.tokens.kind(token) == Tokens.Kind.MARK
          || SMALL.contains(word)
          || word.endsWith("ly");
    }

    /** The last person before the token who acts: named without "'s", a verb or a comma after. */
    private Subject namedBefore(int token) {
      Subject found = Subject.NONE;
      for (int i = 0; i < token; ) {
        TermReader reader = new TermReader(lexicon, offices);
        int next = reader.read(view, i, token);
        boolean acts = view.tokens.word(next).equals(",") || verbs.isFinite(view.tokens, next);
        if (!reader.people.isEmpty() && acts) {
          Set<String> keys = withNations(reader.people);
          found = new Subject(keys, view.tokens.span(i, next - 1).in(article.text()));
        }
        i = next;
      }
      return found;
    }

    private boolean startsWithPronoun(Piece.Run run) {
      for (int i = run.from(); i < run.to(); i++) {
        if (PERSONAL.contains(view.tokens.lower(i))) {
          return true;
        }
      }
      return false;
    }

    private Subject ownSubject() {
      if (attribution.isPresent()) {
        return new Subject(speakers, attributedTo);
      }
      int verb = verbs.first(view.tokens, piece.from(), piece.to());
      TermReader reader = readRun(piece.from(), Math.min(verb, piece.to()));
      return reader.actors.isEmpty() && PERSONAL.contains(view.tokens.lower(piece.from()))
          ? before
          : new Subject(Set.copyOf(reader.actors), "");
    }

    private TermReader readRun(int from, int to) {
      TermReader reader = new TermReader(lexicon, offices);
      for (int i = from; i < to; ) {
        i = reader.read(view, i, to);
      }
      return reader;
    }

    /** Takes over what the clause before gives: a shared subject, a speaker. */
    void handedOn(Subject inherited, Set<String> speakersBefore, String wordsBefore) {
      boolean sharesSubject = piece.kind() == Piece.Kind.SUBJECTLESS;
      boolean ownCue = attribution.isPresent();
      if (sharesSubject && ownCue && speakers.isEmpty()) {
        speakers = speakersBefore.isEmpty() ? withNations(inherited.keys()) : speakersBefore;
        attributedTo = wordsBefore.isEmpty() ? sharedWords() : wordsBefore;
      } else if (sharesSubject && !ownCue && !speakersBefore.isEmpty()) {
        speakers = speakersBefore;
        attributedTo = wordsBefore;
      } else if (sharesSubject) {
        take(inherited.keys());
      } else if (piece.kind() == Piece.Kind.RELATIVE || opensForSubject()) {
        take(readRun(piece.subjectFrom(), piece.subjectTo()).actors);
      } else if (!ownCue && PERSONAL.contains(view.tokens.lower(piece.from()))) {
        take(before.keys());
      }
    }

    private String sharedWords() {
      return speakerWords(new Piece.Run(piece.subjectFrom(), piece.subjectTo()), -1, -1);
    }

    private Set<String> withNations(Set<String> keys) {
      Set<String> all = new TreeSet<>(keys);
      keys.forEach(key -> all.addAll(offices.nationsOf(key.substring(2))));
      return all;
    }

    private boolean opensForSubject() {
      if (piece.kind() != Piece.Kind.OPENING) {
        return false;
      }
      boolean verbal = view.tokens.lower(piece.from() + 1).endsWith("ing");
      for (int i = piece.from(); i < piece.to(); i++) {
        verbal |= OF_SUBJECT.contains(view.tokens.lower(i));
      }
      return verbal;
    }

    private void take(Set<String> keys) {
      for (String key : keys) {
        content.terms.add(key);
        if (key.startsWith("e:") && before.keys().contains(key)) {
          content.people.add(key);
        }
      }
    }

    Clause clause() {
      Span where = whole ? view.sentence.where() : spanOf();
      List<Figure> figures = new ArrayList<>();
      for (Figure figure : article.figures(view.sentence)) {
        if (holds(figure.where())) {
          figures.add(figure);
          term(figure).ifPresent(content.terms::add);
        }
      }
      Set<String> days = new TreeSet<>();
      String date = "";
      String precision = "";
      for (TimeReference time : article.times(view.sentence)) {
        if (!holds(time.where()) || time.value().isEmpty() || isDayOfSaying(time.where())) {
          continue;
        }
        boolean isDay = time.precision() == TimeReference.Precision.DAY;
        if (isDay) {
          days.add(time.value());
        }
        if (date.isEmpty() || isDay && !precision.equals("day")) {
          date = time.value();
          precision = time.precision().label();
        }
      }
      ClauseMood mood = ClauseMood.of(verbs, view, piece, attribution);
      content.terms.addAll(speakers);
      days.forEach(day -> content.terms.add("d:" + day));
      String words = Wording.normal(where.in(article.text()));
      phrases.in(words).forEach(phrase -> content.terms.add("q:" + phrase));
      return new Clause(
          articleNumber,
          article.told().facts().article(),
          view.sentence.id(),
          where,
          view.sentence.where(),
          piece.kind(),
          content.terms,
          action(),
          content.people,
          content.places,
          speakers,
          attributedTo,
          List.copyOf(figures),
          days,
          date,
          precision,
          mood.mode(),
          mood.tone(),
          mood.pointsBack(),
          follows,
          words);
    }

    /** The verb after its auxiliaries: "will also join" gives the term of "join". */
    private String action() {
      Tokens tokens = view.tokens;
      int verb = piece.from();
      if (SUBORDINATORS.contains(tokens.lower(verb))) {
        while (verb < piece.to() && !tokens.word(verb).equals(",")) {
          verb++;
        }
      }
      while (verb < piece.to()
          && (!piece.contains(verb) || isHanding(verb) || !verbs.isFinite(tokens, verb))) {
        verb++;
      }
      boolean helped = false;
      for (int i = verb; i < Math.min(piece.to(), verb + 8); i++) {
        String word = tokens.lower(i);
        boolean auxiliary = FiniteVerbs.isAuxiliary(word) || HELPING.contains(word);
        helped |= auxiliary;
        if (auxiliary || word.endsWith("ly") || ClauseMood.isOfPlans(word)) {
          continue;
        }
        String phrase = lexicon.stem(word) + " " + lexicon.stem(tokens.lower(i + 1));
        if (lexicon.hasMeaning(phrase)) {
          return "w:" + lexicon.meaning(phrase);
        }
        boolean tells = tokens.kind(i) == Tokens.Kind.WORD
            && !lexicon.isCommon(word)
            && (!helped || lexicon.isVerb(word));
        return tells ? "w:" + lexicon.meaning(lexicon.stem(word)) : "";
      }
      return "";
    }

    /** "In a statement on Monday": the day of the words, not of what they tell. */
    private boolean isDayOfSaying(Span time) {
      int token = view.tokens.at(time.start());
      for (int i = Math.max(0, token - 3); i < token; i++) {
        if (SAYINGS.contains(view.tokens.lower(i)) || lexicon.isCue(view.tokens.lower(i))) {
          return true;
        }
      }
      return false;
    }

    private boolean holds(Span fact) {
      int token = view.tokens.at(fact.start());
      return piece.contains(token) && !isHanding(token);
    }

    private Span spanOf() {
      Span span = view.tokens.span(piece.from(), piece.to() - 1);
      boolean last = piece.to() == view.tokens.count();
      boolean first = piece.from() == 0;
      return new Span(
          first ? view.sentence.where().start() : span.start(),
          last ? view.sentence.where().end() : span.end());
    }
  }

  /** The figure as a term; none for a vague one. */
  private static Optional<String> term(Figure figure) {
    return switch (figure.amount()) {
      case Amount.Exact exact ->
        Optional.of("f:" + exact.value().toPlainString() + " " + figure.unit());
      case Amount.Range range ->
        Optional.of("f:" + range.from().toPlainString() + "-" + range.to().toPlainString() + " "
            + figure.unit());
      case Amount.Vague vague -> Optional.empty();
    };
  }
}
