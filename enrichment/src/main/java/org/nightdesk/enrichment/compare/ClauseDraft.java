package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.text.Cardinals;
import org.nightdesk.enrichment.time.TimeReference;

/** A clause in the making: its terms, its speaker, and what it takes over from the one before. */
final class ClauseDraft {
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> OF_BODIES = Set.of("it", "they");
  private static final Set<String> OF_SUBJECT = Set.of("his", "her", "their", "he", "she", "they");
  private static final Set<String> JOINING = Set.of("while", "although", "though", "that", "as");
  private static final Set<String> OF_BEING = Set.of("is", "are", "was", "were");

  /** Tokens between a verb and its "by", and after that. */
  private static final int BY_REACH = 5;

  private static final Set<String> SAYINGS =
      Set.of("statement", "interview", "conference", "briefing", "message", "remarks", "speech");

  private static final Set<String> TO_BE = Set.of("will", "shall", "would", "can", "may", "must");

  private final Reading reading;
  private final Lexicon lexicon;
  private final FiniteVerbs verbs;
  private final ArticleView article;
  private final ClauseSubject before;
  private final ClauseSubject bodyBefore;
  private final SentenceView view;
  private final Piece piece;
  private final boolean whole;
  private final boolean follows;
  private final TermReader content;
  private final Optional<Attribution> attribution;
  private final SpeakerReader speakerReader;
  private Set<String> speakers = Set.of();
  private String attributedTo = "";
  private ClauseSubject subject = ClauseSubject.NONE;

  ClauseDraft(
      Reading reading,
      SentenceView view,
      Piece piece,
      boolean whole,
      boolean follows,
      ClauseSubject before,
      ClauseSubject bodyBefore) {
    this.reading = reading;
    this.lexicon = reading.lexicon();
    this.verbs = reading.verbs();
    this.article = reading.article();
    this.before = before;
    this.bodyBefore = bodyBefore;
    this.content = reading.terms();
    this.view = view;
    this.piece = piece;
    this.whole = whole;
    this.follows = follows;
    this.attribution = reading.attributions().find(view.tokens, view.shut, piece);
    this.speakerReader = new SpeakerReader(reading, view, before, bodyBefore);
    attribution.ifPresent(found -> {
      ClauseSubject speaker = speakerReader.read(found.speaker());
      speakers = speaker.keys();
      attributedTo = speaker.words();
    });
    for (int i = piece.from(); i < piece.to(); ) {
      boolean told = piece.contains(i) && !isHanding(i) && !view.aside[i];
      i = told ? content.read(view, i, piece.to()) : i + 1;
    }
    subject = ownSubject();
  }

  /** The person who is said to say so, with the states he speaks for; empty for others. */
  Set<String> person() {
    boolean named =
        attribution.isPresent() && speakers.stream().anyMatch(key -> key.startsWith("e:"));
    return named ? speakers : Set.of();
  }

  ClauseSubject subject() {
    return subject;
  }

  Set<String> speakers() {
    return speakers;
  }

  String attributedTo() {
    return attributedTo;
  }

  private boolean isHanding(int token) {
    return attribution.isPresent() && attribution.get().handing().contains(token);
  }

  private ClauseSubject ownSubject() {
    if (attribution.isPresent()) {
      return new ClauseSubject(speakers, attributedTo);
    }
    int verb = verbs.first(view.tokens, piece.from(), piece.to());
    TermReader reader = readRun(piece.from(), Math.min(verb, piece.to()));
    return reader.actors.isEmpty() && PERSONAL.contains(view.tokens.lower(piece.from()))
        ? before
        : new ClauseSubject(Set.copyOf(reader.actors), "");
  }

  /** Who does what the clause tells; empty where nobody is named, or somebody only says so. */
  private Set<String> agents() {
    int verb = MainVerb.position(verbs, view.tokens, piece, this::isHanding);
    boolean own = piece.kind() == Piece.Kind.MAIN || piece.kind() == Piece.Kind.COORDINATE;
    if (verb >= piece.to() || !own) {
      return Set.of();
    }
    int by = -1;
    for (int i = verb; i < Math.min(piece.to(), verb + BY_REACH) && by < 0; i++) {
      by = view.tokens.lower(i).equals("by") ? i : -1;
    }
    boolean passive = OF_BEING.contains(view.tokens.lower(verb));
    int from = piece.from();
    while (from < verb && isHanding(from)) {
      from++;
    }
    if (passive && by < 0) {
      return Set.of();
    }
    TermReader reader =
        passive ? readRun(by + 1, Math.min(piece.to(), by + BY_REACH)) : readRun(from, verb);
    Set<String> actors = reader.people.isEmpty() ? reader.actors : reader.people;
    boolean party = actors.stream().allMatch(key -> key.startsWith("n:") || isPerson(reader, key));
    return actors.size() == 1 && party ? Set.copyOf(speakerReader.withNations(actors)) : Set.of();
  }

  private static boolean isPerson(TermReader reader, String key) {
    return reader.people.contains(key);
  }

  private TermReader readRun(int from, int to) {
    TermReader reader = reading.terms();
    for (int i = from; i < to; ) {
      i = reader.read(view, i, to);
    }
    return reader;
  }

  /** Takes over what the clause before gives: a shared subject, a speaker. */
  void handedOn(ClauseSubject inherited, Set<String> speakersBefore, String wordsBefore) {
    boolean sharesSubject = piece.sharesSubject();
    boolean ownCue = attribution.isPresent();
    if (!ownCue && goesOnSaying()) {
      speakers = speakersBefore;
      attributedTo = wordsBefore;
    }
    if (sharesSubject && ownCue && speakers.isEmpty()) {
      speakers =
          speakersBefore.isEmpty() ? speakerReader.withNations(inherited.keys()) : speakersBefore;
      attributedTo = wordsBefore.isEmpty() ? sharedWords() : wordsBefore;
    } else if (sharesSubject && !ownCue && !speakersBefore.isEmpty()) {
      speakers = speakersBefore;
      attributedTo = wordsBefore;
    } else if (sharesSubject) {
      take(inherited.keys());
      if (inherited.keys().isEmpty()) {
        content.terms.addAll(readRun(piece.subjectFrom(), piece.subjectTo()).terms);
      }
    } else if (piece.kind() == Piece.Kind.RELATIVE || opensForSubject()) {
      take(readRun(piece.subjectFrom(), piece.subjectTo()).actors);
    } else if (!isHanding(opening()) && PERSONAL.contains(view.tokens.lower(opening()))) {
      take(before.keys());
    } else if (!isHanding(opening()) && OF_BODIES.contains(view.tokens.lower(opening()))) {
      take(bodyBefore.keys());
    }
  }

  /** "… and that it would pay": what the speaker of the clause before says as well. */
  private boolean goesOnSaying() {
    return piece.kind() == Piece.Kind.COORDINATE
        && view.tokens.lower(piece.from()).equals("that");
  }

  /** The first token of the clause itself: "she" in "while she hopes". */
  private int opening() {
    return piece.from() + (JOINING.contains(view.tokens.lower(piece.from())) ? 1 : 0);
  }

  private String sharedWords() {
    return speakerReader.words(new Piece.Run(piece.subjectFrom(), piece.subjectTo()), -1, -1);
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
        content.terms.add(FigureTerms.key(figure));
      }
    }
    addBareNumbers();
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
      content.terms.add("d:" + time.value());
      if (date.isEmpty() || isDay && !precision.equals("day")) {
        date = time.value();
        precision = time.precision().label();
      }
    }
    ClauseMood mood = ClauseMood.of(verbs, view, piece, attribution);
    content.terms.addAll(speakers);
    String words = Wording.normal(where.in(article.text()));
    reading.phrases().in(words).forEach(phrase -> content.terms.add("q:" + phrase));
    return new Clause(
        reading.articleNumber(),
        article.told().facts().article(),
        view.sentence.id(),
        where,
        view.sentence.where(),
        piece.kind(),
        content.terms,
        MainVerb.of(reading, view, piece, this::isHanding),
        content.people,
        content.places,
        speakers,
        attributedTo,
        List.copyOf(figures),
        days,
        date,
        precision,
        isToCome(days) && mood.mode() == Clause.Mode.TOLD ? Clause.Mode.PLANNED : mood.mode(),
        mood.tone(),
        mood.pointsBack(),
        follows,
        new Clause.Setting(
            Set.of(),
            Set.of(),
            before.keys(),
            agents(),
            false,
            false,
            judges(),
            article.published(),
            false),
        words);
  }

  /** "Eight were saved": a number without the noun that it counts. */
  private void addBareNumbers() {
    for (int i = piece.from(); i < piece.to(); i++) {
      int number = Cardinals.TO_TWENTY.indexOf(view.tokens.lower(i));
      boolean told = number > 1 && piece.contains(i) && !isHanding(i) && !view.time[i];
      if (told && !isInFigure(view.tokens.span(i, i))) {
        content.terms.add("b:" + number);
      }
    }
  }

  private boolean isInFigure(Span token) {
    return article.figures(view.sentence).stream()
        .anyMatch(figure -> figure.where().overlaps(token));
  }

  private boolean judges() {
    return attribution.isPresent() && attribution.get().cue() == Lexicon.Cue.CALLS;
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

  /** Whether a day of what is told lies after the day the article was published. */
  private boolean isToCome(Set<String> days) {
    String published = article.told().article().about().published().value();
    int verb = verbs.first(view.tokens, piece.from(), piece.to());
    boolean told = verb < piece.to() && isOfWhatIs(view.tokens.lower(verb));
    return !told
        && !published.isEmpty()
        && days.stream().anyMatch(day -> day.compareTo(published.substring(0, 10)) > 0);
  }

  /** "Are", "was", "found": a verb of what is or has been, whatever day stands with it. */
  private boolean isOfWhatIs(String verb) {
    return FiniteVerbs.isAuxiliary(verb) && !TO_BE.contains(verb)
        || verb.endsWith("ed")
        || lexicon.isIrregularPast(verb);
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
