package org.nightdesk.enrichment.compare;

import java.util.Arrays;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.figure.Figure;
import org.nightdesk.enrichment.figure.FigureKind;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.name.RoleStatement;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.Tokens;
import org.nightdesk.enrichment.time.TimeReference;

/** A sentence's tokens, each with the fact it belongs to. */
final class SentenceView {
  final ArticleView article;
  final Sentence sentence;
  final Tokens tokens;

  /** Tokens inside quotation marks or brackets. */
  final boolean[] shut;

  /** Tokens of a role given to somebody: "US special envoy". */
  final boolean[] role;

  /** Tokens of an apposition after a name: ", a town on the coast,". */
  final boolean[] aside;

  /** Tokens of a time, told by the times and not as words. */
  final boolean[] time;

  /** Tokens of an amount with its unit, told by the figure and not as words: "4,000 tonnes". */
  final boolean[] amount;

  /** The last token that may belong to a verb before it: "down"; -1 where there is none. */
  final int lastParticle;

  private final Mention[] mentionAt;
  private final boolean[] fact;

  SentenceView(Lexicon lexicon, FiniteVerbs verbs, ArticleView article, Sentence sentence) {
    this.article = article;
    this.sentence = sentence;
    this.tokens = Tokens.of(article.text(), sentence.where());
    int count = tokens.count();
    this.shut = new boolean[count];
    this.role = new boolean[count];
    this.time = new boolean[count];
    this.aside = new boolean[count];
    this.amount = new boolean[count];
    this.fact = new boolean[count];
    this.mentionAt = new Mention[count];
    markShut();
    int last = count - 1;
    while (last >= 0 && !TermReader.isParticle(tokens, last)) {
      last--;
    }
    this.lastParticle = last;
    for (int i = 0; i < count; i++) {
      fact[i] = tokens.isCapitalised(i) && !lexicon.nation(tokens.lower(i)).isEmpty();
    }
    for (Mention mention : article.mentions(sentence)) {
      int first = tokens.at(mention.where().start());
      if (first < count) {
        mentionAt[first] = mention;
        fact[first] = true;
      }
    }
    for (Figure figure : article.figures(sentence)) {
      mark(fact, figure.where());
      if (figure.kind() != FigureKind.COUNT) {
        mark(amount, figure.where());
      }
    }
    for (TimeReference reference : article.times(sentence)) {
      mark(fact, reference.where());
      mark(time, reference.where());
    }
    for (RoleStatement statement : article.roles(sentence)) {
      markRole(statement);
    }
    markAsides(verbs);
    markComment(verbs);
  }

  /** Whether the tokens hold a figure, a date, a name or quoted words. */
  boolean tellsFact(Piece.Run run) {
    for (int i = Math.max(0, run.from()); i < Math.min(run.to(), tokens.count()); i++) {
      if (fact[i]) {
        return true;
      }
    }
    return run.from() < run.to()
        && run.from() < tokens.count()
        && article.isQuotedIn(tokens.span(run.from(), Math.min(run.to(), tokens.count()) - 1));
  }

  /** The mention that starts at the token. */
  java.util.Optional<Mention> mentionAt(int token) {
    return java.util.Optional.ofNullable(mentionAt[token]);
  }

  /** The token after the mention. */
  int after(Mention mention) {
    return Math.max(
        tokens.at(mention.where().start()) + 1, tokens.at(mention.where().end()));
  }

  private void mark(boolean[] marks, Span where) {
    int from = tokens.at(where.start());
    int to = Math.min(tokens.count(), Math.max(from + 1, tokens.at(where.end())));
    if (from < to) {
      Arrays.fill(marks, from, to, true);
    }
  }

  private void markRole(RoleStatement statement) {
    String text = article.text();
    int from = Math.max(sentence.where().start(), statement.mention().start() - 120);
    int to = Math.min(sentence.where().end(), statement.mention().end() + 120);
    if (from >= to || statement.role().isEmpty()) {
      return;
    }
    int found = text.substring(from, to).indexOf(statement.role());
    if (found >= 0) {
      mark(role, new Span(from + found, from + found + statement.role().length()));
    }
  }

  private void markAsides(FiniteVerbs verbs) {
    for (int i = 1; i + 2 < tokens.count(); i++) {
      boolean opens = !shut[i]
          && tokens.word(i).equals(",")
          && tokens.isCapitalised(i - 1)
          && (tokens.lower(i + 1).equals("a") || tokens.lower(i + 1).equals("an"));
      if (opens) {
        int close = i + 1;
        while (close < tokens.count() && !tokens.word(close).equals(",")) {
          close++;
        }
        boolean bare = verbs.first(tokens, i + 1, close) == close;
        if (bare && close < tokens.count()) {
          Arrays.fill(aside, i, close, true);
          i = close - 1;
        }
      }
    }
  }

  /** A closing ", raising hopes" without a fact of its own only comments on what is told. */
  private void markComment(FiniteVerbs verbs) {
    int count = tokens.count();
    for (int i = count - 2; i > 2; i--) {
      if (!shut[i] && tokens.word(i).equals(",")) {
        int first = tokens.lower(i + 1).endsWith("ly") || tokens.lower(i + 1).equals("further")
            ? i + 2
            : i + 1;
        boolean comments = tokens.lower(first).endsWith("ing")
            && !tellsFact(new Piece.Run(i + 1, count))
            && verbs.first(tokens, 0, i) < i;
        if (comments) {
          Arrays.fill(aside, i, count, true);
        }
        return;
      }
    }
  }

  private void markShut() {
    boolean quoted = false;
    int brackets = 0;
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.word(i);
      boolean closes = false;
      switch (word) {
        case "\u201c", "\u00ab" -> quoted = true;
        case "\u201d", "\u00bb" -> {
          closes = quoted;
          quoted = false;
        }
        case "\"" -> {
          closes = quoted;
          quoted = !quoted;
        }
        case "(", "[" -> brackets++;
        case ")", "]" -> {
          closes = true;
          brackets = Math.max(0, brackets - 1);
        }
        default -> {}
      }
      shut[i] = quoted || brackets > 0 || closes;
    }
    if (quoted || brackets > 0) {
      reopen();
    }
  }

  /** A mark that is never closed shuts nothing: the sentence is cut as if it were not there. */
  private void reopen() {
    for (int i = tokens.count() - 1; i >= 0 && shut[i]; i--) {
      shut[i] = false;
    }
  }
}
