package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.Tokens;

/** Reads the clauses of an article's told sentences, in text order. Kept for one article. */
final class ClauseReader {
  private static final Set<String> PERSONAL = Set.of("he", "she");

  private static final Set<String> BODIES = Set.of("it", "they");

  /** Tokens a sentence without a fact must have to be compared. */
  private static final int SHORTEST_BARE = 4;

  private final Reading reading;
  private final Lexicon lexicon;
  private final FiniteVerbs verbs;
  private final ClauseCutter cutter;
  private final ArticleView article;

  /** The person the sentence before is about, and how the article names him there. */
  private ClauseSubject before = ClauseSubject.NONE;

  /** The party, company or state that acts in the sentence before. */
  private ClauseSubject bodyBefore = ClauseSubject.NONE;

  /** Terms of the first sentence, and of the two before the present one. */
  private Set<String> leadTerms = Set.of();

  private Set<String> termsBefore = Set.of();
  private Set<String> termsTwoBefore = Set.of();
  /** Places the article has told of so far. */
  private final Set<String> placesTold = new TreeSet<>();

  private int blockBefore = -1;
  private int sentenceBefore = -1;

  ClauseReader(Reading reading) {
    this.reading = reading;
    this.lexicon = reading.lexicon();
    this.verbs = reading.verbs();
    this.cutter = new ClauseCutter(verbs);
    this.article = reading.article();
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
    SentenceView view = new SentenceView(lexicon, verbs, article, sentence);
    boolean sameBlock = sentence.id().paragraph() == blockBefore;
    boolean follows = sameBlock && sentence.id().sentence() == sentenceBefore + 1;
    Piece.Run all = new Piece.Run(0, view.tokens.count());
    ClauseSubject told = ClauseSubject.NONE;
    boolean bare = !tellsFact(view, all) && !(follows && answers(view));
    int first = clauses.size();
    if (view.tokens.count() >= (bare ? SHORTEST_BARE : 1)) {
      ClauseSubject inherited = ClauseSubject.NONE;
      String speakerWords = "";
      Set<String> speakers = Set.of();
      List<Piece> pieces = cutter.cut(
          view.tokens, view.shut, run -> view.tellsFact(run) || tellsOfPerson(view, run));
      for (Piece piece : pieces) {
        boolean whole = pieces.size() == 1;
        ClauseDraft draft = new ClauseDraft(
            reading, view, piece, whole, follows && !clauses.isEmpty(), before, bodyBefore);
        draft.handedOn(inherited, speakers, speakerWords);
        Clause clause = draft.clause();
        boolean after = clauses.size() > first || follows && first > 0;
        clauses.add(after ? TurnedDown.resolve(lexicon, clause, clauses.getLast()) : clause);
        if (piece.kind() == Piece.Kind.MAIN || piece.kind() == Piece.Kind.COORDINATE) {
          inherited = draft.subject();
          speakers = draft.speakers();
          speakerWords = draft.attributedTo();
          told = draft.person().isEmpty()
              ? told
              : new ClauseSubject(draft.person(), draft.attributedTo());
        }
      }
    }
    surround(clauses, first, bare);
    before = told.keys().isEmpty() ? subjectOf(view) : told;
    bodyBefore = bodyOf(view);
    blockBefore = sentence.id().paragraph();
    sentenceBefore = sentence.id().sentence();
  }

  /** "He was willing to go on": a fact of him who was named before. */
  private boolean tellsOfPerson(SentenceView view, Piece.Run run) {
    for (int i = run.from(); i < Math.min(run.to(), view.tokens.count()) - 2; i++) {
      if (PERSONAL.contains(view.tokens.lower(i)) && verbs.isFinite(view.tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Tells the sentence's clauses what stands around them. */
  private void surround(List<Clause> clauses, int first, boolean bare) {
    Set<String> told = new HashSet<>();
    for (Clause clause : clauses.subList(first, clauses.size())) {
      told.addAll(clause.terms());
      placesTold.addAll(clause.places());
    }
    Set<String> context = new HashSet<>(told);
    context.addAll(leadTerms);
    context.addAll(termsBefore);
    context.addAll(termsTwoBefore);
    Set<String> places = new HashSet<>();
    for (String place : placesTold) {
      if (context.contains(place)) {
        places.add(place);
      }
    }
    boolean lead = leadTerms.isEmpty();
    Set<String> around = Collections.unmodifiableSet(context);
    Set<String> placesAround = Collections.unmodifiableSet(places);
    for (int i = first; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      Clause.Setting own = clause.setting();
      clauses.set(
          i,
          clause.in(new Clause.Setting(
              around,
              placesAround,
              own.about(),
              own.agents(),
              lead,
              bare,
              own.judges(),
              own.published(),
              own.turnsDown())));
    }
    leadTerms = lead ? told : leadTerms;
    termsTwoBefore = termsBefore;
    termsBefore = told;
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

  /** What acts and is no person, or what did in the sentence before, where this one says "it". */
  private ClauseSubject bodyOf(SentenceView view) {
    Tokens tokens = view.tokens;
    if (tokens.count() > 0
        && BODIES.contains(tokens.lower(0))
        && !bodyBefore.keys().isEmpty()) {
      return bodyBefore;
    }
    int verb = verbs.first(tokens, 0, tokens.count());
    for (int i = 0; i < verb; ) {
      TermReader reader = reading.terms();
      int next = reader.read(view, i, verb);
      if (!reader.actors.isEmpty()) {
        boolean body = reader.people.isEmpty() && reader.places.isEmpty();
        return body
            ? new ClauseSubject(
                Set.copyOf(reader.actors), tokens.span(i, next - 1).in(article.text()))
            : ClauseSubject.NONE;
      }
      i = next;
    }
    return ClauseSubject.NONE;
  }

  /** The first person who acts, or the one before, where the sentence says "he". */
  private ClauseSubject subjectOf(SentenceView view) {
    Tokens tokens = view.tokens;
    if (tokens.count() > 0
        && PERSONAL.contains(tokens.lower(0))
        && !before.keys().isEmpty()) {
      return before;
    }
    int count = tokens.count();
    int verb = verbs.first(tokens, 0, count);
    for (int i = 0; i < count; ) {
      TermReader reader = reading.terms();
      int next = reader.read(view, i, count);
      if (!reader.people.isEmpty() && (i < verb || verbs.isFinite(tokens, next))) {
        String words = tokens.span(i, next - 1).in(article.text());
        return new ClauseSubject(Set.copyOf(reader.people), words);
      }
      i = next;
    }
    return ClauseSubject.NONE;
  }
}
