package org.nightdesk.enrichment.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.text.EvidenceId;

/**
 * A clause with all by which it can be told whether another says the same.
 *
 * @param article position of its article in the material
 * @param where the clause in the article's text
 * @param sentence the sentence it stands in
 * @param terms what it tells of: {@code e:} an entity, {@code n:} a state, {@code c:} a capital as a
 *     place, {@code w:} a word by its meaning, {@code f:} a figure
 * @param action the term of its verb; empty where it only says what something is
 * @param people persons it tells of, entity ids, speaker left out
 * @param places places it tells of that are no states
 * @param speakers who is said to say so: entity ids and {@code n:} states; empty where nobody is
 * @param attributedTo the words that name the speaker; empty where the article itself says so
 * @param days resolved days of what is told, ISO
 * @param date the date of what is told in its finest form; empty where none is
 * @param precision of {@code date}; empty where there is none
 * @param follows whether it continues the sentence directly before, in the same block
 * @param setting what stands around it
 */
record Clause(
    int article,
    ArticleId articleId,
    EvidenceId evidence,
    Span where,
    Span sentence,
    Piece.Kind kind,
    SortedSet<String> terms,
    String action,
    Set<String> people,
    Set<String> places,
    Set<String> speakers,
    String attributedTo,
    List<Figure> figures,
    Set<String> days,
    String date,
    String precision,
    Mode mode,
    Tone tone,
    boolean pointsBack,
    boolean follows,
    Setting setting,
    String words) {
  /**
   * What stands around the clause.
   *
   * @param context terms of the sentences directly before, of the article's first sentence and of the
   *     other clauses of the same sentence: what the clause may speak of without naming it
   * @param lead whether it stands in the first sentence of its article
   * @param bare whether its sentence carries no fact, so that it makes no point by itself
   * @param judges whether it only hands on how somebody judges a thing: "called the talks useful"
   * @param places places told of in the context
   * @param about who the sentence directly before is about; empty where nobody is
   * @param agents who does what is told, where it names them: before an active verb, or after "by";
   *     persons with the states they speak for
   * @param published the day its article was published, ISO; empty where unknown
   * @param turnsDown whether it turns down what it names only by pointing to the clause before
   */
  record Setting(
      Set<String> context,
      Set<String> places,
      Set<String> about,
      Set<String> agents,
      boolean lead,
      boolean bare,
      boolean judges,
      String published,
      boolean turnsDown) {}

  /** Whether what is told has been, is to be, or only may be. */
  enum Mode {
    TOLD,
    PLANNED,
    POSSIBLE
  }

  /** How the clause stands to the plain statement of its terms. */
  enum Tone {
    PLAIN,
    NEGATED,
    DENIED,
    /** "Denied that it had not": the statement itself is upheld. */
    DENIED_NOT,
    DOUBTED,
    /** Set against the sentence before: "not so", "conversely". */
    CONTRARY
  }

  static final Comparator<Clause> ORDER =
      Comparator.comparing(Clause::evidence).thenComparing(Clause::where);

  /** The same clause in its surroundings. */
  Clause in(Setting around) {
    return new Clause(
        article,
        articleId,
        evidence,
        where,
        sentence,
        kind,
        terms,
        action,
        people,
        places,
        speakers,
        attributedTo,
        figures,
        days,
        date,
        precision,
        mode,
        tone,
        pointsBack,
        follows,
        around,
        words);
  }

  /** The same clause, turning down what the terms tell besides its own. */
  Clause turningDown(SortedSet<String> all, String refusal) {
    Setting around = new Setting(
        setting.context(),
        setting.places(),
        setting.about(),
        setting.agents(),
        setting.lead(),
        setting.bare(),
        setting.judges(),
        setting.published(),
        true);
    return new Clause(
        article,
        articleId,
        evidence,
        where,
        sentence,
        kind,
        all,
        refusal,
        people,
        places,
        speakers,
        attributedTo,
        figures,
        days,
        date,
        precision,
        Mode.TOLD,
        Tone.PLAIN,
        pointsBack,
        follows,
        around,
        words);
  }

  boolean isWholeSentence() {
    return where.equals(sentence);
  }

  boolean isPlain() {
    return tone == Tone.PLAIN;
  }

  boolean isReported() {
    return !attributedTo.isEmpty();
  }
}
