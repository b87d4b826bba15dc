package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.corpus.ArticleId;

/** Points that somebody denies or doubts, and silence told of one who has spoken. */
final class ConflictFinder {
  private final ComparedStory story;
  private final DifferenceWriter writer;

  private final Map<ArticleId, String> published = new HashMap<>();

  /** Silences already set against an answer. */
  private final Set<Clause> told = new HashSet<>();

  /** Clauses that tell of somebody who has not answered. */
  private final List<Clause> silences;

  ConflictFinder(ComparedStory story, DifferenceWriter writer) {
    this.story = story;
    this.writer = writer;
    for (StoryMaterial.Told one : story.material().articles()) {
      String day = one.article().about().published().value();
      published.put(one.facts().article(), day.length() > 10 ? day.substring(0, 10) : day);
    }
    this.silences = story.clauses().stream()
        .filter(clause -> clause.tone() == Clause.Tone.NEGATED && !clause.isReported())
        .filter(clause ->
            clause.terms().stream().anyMatch(term -> Lexicon.english().isOf(term, "respond")))
        .toList();
  }

  List<Difference> find() {
    List<Difference> found = new ArrayList<>();
    for (PointWriter.Draft draft : story.drafts()) {
      if (draft.standing() == Point.Standing.DISPUTED) {
        conflict(draft).ifPresent(found::add);
        silence(draft).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Difference> conflict(PointWriter.Draft draft) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    Map<String, Set<String>> sayers = new LinkedHashMap<>();
    for (PointSource source : draft.sources()) {
      String side = side(source.stance());
      versionOf.put(source, side);
      String who = source.attributedTo().isEmpty() ? "told as a fact" : source.attributedTo();
      sayers.computeIfAbsent(side, unused -> new LinkedHashSet<>()).add(who);
    }
    List<String> sides = new ArrayList<>();
    for (String side : List.of("said", "denied", "doubted")) {
      if (sayers.containsKey(side)) {
        sides.add(side + ": " + String.join(", ", sayers.get(side)));
      }
    }
    return writer.write(
        isChangedPlan(draft) || hasDiedSince(draft)
            ? Difference.Kind.REVISION
            : Difference.Kind.CONFLICT,
        writer.namesIn(draft.clauses()),
        String.join("; ", sides),
        versionOf,
        DifferenceWriter.Values.NONE);
  }

  /** What was to be, and a later article says is not to be after all: nobody is contradicted. */
  private boolean isChangedPlan(PointWriter.Draft draft) {
    boolean planned = draft.clauses().stream()
        .allMatch(one -> one.mode() == Clause.Mode.PLANNED && !Match.isDenial(one));
    String said = "";
    String against = "~";
    for (PointSource source : draft.sources()) {
      String day = published.getOrDefault(source.article(), "");
      boolean turns = PointWriter.isAgainst(source.stance());
      said = !turns && day.compareTo(said) > 0 ? day : said;
      against = turns && day.compareTo(against) < 0 ? day : against;
    }
    return planned && !said.isEmpty() && !against.isEmpty() && said.compareTo(against) < 0;
  }

  /** "Nobody was killed" in all articles up to a day, and a death in those after it. */
  private boolean hasDiedSince(PointWriter.Draft draft) {
    String none = "";
    String died = "~";
    for (Clause clause : draft.clauses()) {
      boolean death = clause.terms().stream().anyMatch(term -> Lexicon.english().isOf(term, "die"));
      if (!death || Match.isDenial(clause)) {
        return false;
      }
      String day = published.getOrDefault(clause.articleId(), "");
      boolean negated = clause.tone() == Clause.Tone.NEGATED;
      none = negated && day.compareTo(none) > 0 ? day : none;
      died = !negated && day.compareTo(died) < 0 ? day : died;
    }
    return !none.isEmpty() && !died.isEmpty() && none.compareTo(died) < 0;
  }

  private static String side(Stance stance) {
    return switch (stance) {
      case ASSERTS, REPORTS -> "said";
      case DENIES -> "denied";
      case DOUBTS -> "doubted";
    };
  }

  /** "The ministry has not yet replied" against the ministry's reply in another article. */
  private Optional<Difference> silence(PointWriter.Draft draft) {
    for (Clause silent : silences) {
      if (told.contains(silent)) {
        continue;
      }
      for (Clause reply : draft.clauses()) {
        boolean spoke = reply.article() != silent.article()
            && reply.isReported()
            && reply.tone() != Clause.Tone.PLAIN
            && reply.speakers().stream().anyMatch(silent.terms()::contains)
            && concerns(silent, draft);
        if (spoke) {
          told.add(silent);
          Map<PointSource, String> versionOf = new LinkedHashMap<>();
          versionOf.put(story.writer().sourceOf(silent, PointWriter.ownStance(silent)), "silent");
          for (PointSource source : draft.sources()) {
            if (source.evidence().equals(reply.evidence())
                && source.where().contains(reply.where())) {
              versionOf.put(source, "spoke");
            }
          }
          return writer.write(
              Difference.Kind.OTHER_TIME,
              writer.namesIn(List.of(silent, reply)),
              "no answer told; answer of " + reply.attributedTo() + " told",
              versionOf,
              DifferenceWriter.Values.NONE);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the silence stands beside a statement of the disputed point, in the same block. */
  private static boolean concerns(Clause silent, PointWriter.Draft draft) {
    for (Clause clause : draft.clauses()) {
      boolean sharesWord = Likeness.shared(silent, clause).stream()
          .anyMatch(term -> term.startsWith("w:") && !Lexicon.english().isOf(term, "respond"));
      if (sharesWord) {
        return true;
      }
    }
    return false;
  }
}
