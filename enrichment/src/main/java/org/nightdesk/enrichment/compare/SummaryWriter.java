package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;

/**
 * Picks the sentences that sum a story up: central, well sourced and new, each telling something
 * the others do not. A sentence that hangs on the one before it is taken only behind that one.
 */
final class SummaryWriter {
  private static final int[] NONE = {};

  private static final int MOST = 7;
  private static final int FEWEST = 3;
  private static final int LONGEST_WORDS = 45;
  private static final int SHORTEST_WORDS = 6;

  // What each trait is worth at most; the greatest in the story has all of it.
  private static final double CENTRAL = 1.0;
  private static final double SOURCED = 1.0;
  private static final double NEW = 0.4;
  private static final double OPENING = 0.8;
  private static final double CLEAR = 0.3;

  // What is taken off.
  private static final double OVERTAKEN = 0.8;
  private static final double QUOTED = 0.4;
  private static final double SAME_STRAND = 0.15;
  private static final double ALIKE = 0.8;

  /** Share of the lesser sentence's terms, by weight, from which two say the same. */
  private static final double REPEATS = 0.6;

  /** Best possible clarity of a wording, roughly. */
  private static final double CLEAREST = 30;

  /** A sentence that may be taken, with all it tells. */
  private record Candidate(
      PointWriter.Draft draft,
      PointSource source,
      int[] terms,
      double weight,
      int article,
      int place,
      boolean hangs,
      double standing) {}

  private final ComparedStory story;
  private final StrandGrouper.Grouped strands;
  private final Map<EvidenceId, Integer> places = new HashMap<>();
  private final Map<EvidenceId, Integer> telling = new HashMap<>();
  private final Map<EvidenceId, BlockRole> roles = new HashMap<>();
  private final Map<EvidenceId, int[]> termsOf = new HashMap<>();

  private final Map<EvidenceId, SentenceOpening> openings = new HashMap<>();

  /** How many articles tell of a term, point by point. */
  private final int[] tellings;

  private final List<String> days;

  private SummaryWriter(ComparedStory story, StrandGrouper.Grouped strands) {
    this.story = story;
    this.strands = strands;
    for (StoryMaterial.Told told : story.material().articles()) {
      int place = 0;
      int rank = 0;
      for (Sentence sentence : told.facts().sentences()) {
        roles.put(sentence.id(), sentence.role());
        places.put(sentence.id(), place);
        telling.put(sentence.id(), rank);
        boolean tells = sentence.role() == BlockRole.BODY
            && Wording.count(told.article().text(), sentence.where()) >= SHORTEST_WORDS;
        rank += tells ? 1 : 0;
        place += sentence.role() == BlockRole.BODY ? 1 : 0;
      }
    }
    Vocabulary vocabulary = story.likeness().vocabulary();
    for (Clause clause : story.clauses()) {
      termsOf.merge(clause.evidence(), vocabulary.terms(clause), Meaning::joined);
    }
    int[][] told = new int[story.drafts().size()][];
    for (int i = 0; i < told.length; i++) {
      told[i] = vocabulary.terms(story.drafts().get(i).clauses());
    }
    this.tellings = new int[vocabulary.size()];
    for (int i = 0; i < told.length; i++) {
      int articles = story.drafts().get(i).articles();
      for (int term : told[i]) {
        tellings[term] += articles;
      }
    }
    this.days = List.copyOf(publishedDays(story));
  }

  static List<PointSource> write(ComparedStory story, StrandGrouper.Grouped strands) {
    return new SummaryWriter(story, strands).write();
  }

  private List<PointSource> write() {
    List<Candidate> open = candidates();
    List<Candidate> taken = new ArrayList<>();
    Map<String, Integer> inStrand = new TreeMap<>();
    while (taken.size() < MOST) {
      Candidate best = null;
      double most = Double.NEGATIVE_INFINITY;
      for (Candidate candidate : open) {
        boolean supported = candidate.draft().articles() > 1 || taken.size() < FEWEST;
        if (!supported || candidate.hangs() && before(candidate, taken) < 0) {
          continue;
        }
        double likest = likest(candidate, taken);
        double worth = candidate.standing()
            - ALIKE * likest
            - SAME_STRAND * inStrand.getOrDefault(strandOf(candidate), 0);
        if (likest < REPEATS && worth > most + 1e-9) {
          best = candidate;
          most = worth;
        }
      }
      if (best == null) {
        break;
      }
      taken.add(best);
      open.remove(best);
      inStrand.merge(strandOf(best), 1, Integer::sum);
    }
    return inOrder(taken).stream().map(Candidate::source).toList();
  }

  private String strandOf(Candidate candidate) {
    return strands.strandOf(candidate.draft().id());
  }

  /** The fit sentences, one for each, in an order that is always the same. */
  private List<Candidate> candidates() {
    List<PointWriter.Draft> fit = new ArrayList<>();
    for (PointWriter.Draft draft : story.drafts()) {
      if (isFit(draft)) {
        fit.add(draft);
      }
    }
    double central = 1e-9;
    int sourced = 1;
    for (PointWriter.Draft draft : fit) {
      central = Math.max(central, centrality(termsOf(draft)));
      sourced = Math.max(sourced, draft.articles() - 1);
    }
    Map<EvidenceId, Candidate> ofSentence = new TreeMap<>();
    fit.sort(Comparator.comparing(PointWriter.Draft::id));
    for (PointWriter.Draft draft : fit) {
      Candidate candidate = candidate(draft, central, sourced);
      ofSentence.merge(
          draft.shown().evidence(), candidate, (a, b) -> b.standing() > a.standing() ? b : a);
    }
    return new ArrayList<>(ofSentence.values());
  }

  private Candidate candidate(PointWriter.Draft draft, double central, int sourced) {
    Clause clause = draft.shownClause();
    String text = story.text(clause);
    SentenceOpening opening = openingOf(clause);
    int place = places.getOrDefault(clause.evidence(), 0);
    double standing = CENTRAL * centrality(termsOf(draft)) / central
        + SOURCED * (draft.articles() - 1) / sourced
        + NEW * newness(draft)
        + OPENING / (1 + telling.getOrDefault(clause.evidence(), 0))
        + CLEAR * Wording.clarity(clause, text, false) / CLEAREST
        - (isOvertaken(draft) ? OVERTAKEN : 0)
        - QUOTED * opening.quotedShare();
    PointSource shown = draft.shown();
    PointSource whole = new PointSource(
        shown.article(),
        shown.stance(),
        shown.attributedTo(),
        clause.sentence().in(text),
        clause.sentence(),
        shown.evidence());
    boolean first = place == 0;
    return new Candidate(
        draft,
        clause.isWholeSentence() ? shown : whole,
        termsOf(draft),
        weightOf(termsOf(draft)),
        clause.article(),
        place,
        opening.hangs() && !(first && !clause.pointsBack() && !startsLow(draft)),
        standing);
  }

  /** Whether it opens with a word that leans, which even an article's first sentence may not. */
  private boolean startsLow(PointWriter.Draft draft) {
    return !Wording.standsAlone(draft.shownClause(), story.text(draft.shownClause()));
  }

  private boolean isFit(PointWriter.Draft draft) {
    Clause clause = draft.shownClause();
    String text = story.text(clause);
    BlockRole role = roles.getOrDefault(clause.evidence(), BlockRole.BODY);
    return (role == BlockRole.BODY || role == BlockRole.DECK)
        && clause.where().start() == clause.sentence().start()
        && (clause.kind() == Piece.Kind.MAIN || clause.kind() == Piece.Kind.COORDINATE)
        && !story.writer().isDamaged(clause)
        && !PointWriter.isAgainst(draft.shown().stance())
        && Wording.count(text, clause.sentence()) <= LONGEST_WORDS
        && Wording.wordsIn(clause, text) >= SHORTEST_WORDS
        && !openingOf(clause).isBroken();
  }

  private SentenceOpening openingOf(Clause clause) {
    return openings.computeIfAbsent(
        clause.evidence(), unused -> new SentenceOpening(story.text(clause), clause.sentence()));
  }

  private int[] termsOf(PointWriter.Draft draft) {
    return termsOf.getOrDefault(draft.shown().evidence(), NONE);
  }

  private double weightOf(int[] terms) {
    double weight = 1e-9;
    for (int term : terms) {
      weight += story.weights().of(term);
    }
    return weight;
  }

  /** How much of what the story turns on a sentence tells, long ones not favoured. */
  private double centrality(int[] terms) {
    double sum = 0;
    for (int term : terms) {
      if (tellings[term] > 1) {
        char kind = story.likeness().vocabulary().term(term).kind();
        sum += (kind == 'n' || kind == 'c' ? 0.5 : 1) * Math.log(tellings[term]);
      }
    }
    return sum / Math.sqrt(Math.max(6, terms.length));
  }

  private double newness(PointWriter.Draft draft) {
    if (days.size() < 2) {
      return 0;
    }
    int newest = 0;
    for (Clause clause : draft.clauses()) {
      newest = Math.max(newest, days.indexOf(clause.setting().published()));
    }
    return newest / (double) (days.size() - 1);
  }

  /** A plan whose day has passed when the newest article came out. */
  private boolean isOvertaken(PointWriter.Draft draft) {
    return draft.planned()
        && !draft.date().isEmpty()
        && !days.isEmpty()
        && draft.date().compareTo(days.getLast()) < 0;
  }

  private static Set<String> publishedDays(ComparedStory story) {
    Set<String> days = new TreeSet<>();
    story.clauses().forEach(clause -> days.add(clause.setting().published()));
    days.remove("");
    return days;
  }

  private double likest(Candidate candidate, List<Candidate> taken) {
    double likest = 0;
    for (Candidate other : taken) {
      double shared = 0;
      int k = 0;
      for (int term : candidate.terms()) {
        while (k < other.terms().length && other.terms()[k] < term) {
          k++;
        }
        boolean both = k < other.terms().length && other.terms()[k] == term;
        shared += both ? story.weights().of(term) : 0;
      }
      likest = Math.max(likest, shared / Math.min(candidate.weight(), other.weight()));
    }
    return likest;
  }

  /** The taken sentence that stands directly before; -1 where it was not taken. */
  private static int before(Candidate candidate, List<Candidate> taken) {
    for (int i = 0; i < taken.size(); i++) {
      Candidate other = taken.get(i);
      if (other.article() == candidate.article() && other.place() == candidate.place() - 1) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What happened first, which is what stands best; then one article's sentences in its order, and
   * those of several by the day they were published. What hangs stands behind what it hangs on.
   */
  private List<Candidate> inOrder(List<Candidate> taken) {
    if (taken.isEmpty()) {
      return taken;
    }
    List<Candidate> rest = new ArrayList<>(taken.subList(1, taken.size()));
    rest.sort(Comparator.comparing(this::dayOf)
        .thenComparing(Candidate::article)
        .thenComparing(Candidate::place)
        .thenComparing(candidate -> candidate.source().where()));
    List<Candidate> ordered = new ArrayList<>();
    place(taken.getFirst(), taken, ordered);
    for (Candidate candidate : rest) {
      if (!candidate.hangs()) {
        place(candidate, taken, ordered);
      }
    }
    return ordered;
  }

  /** The candidate and, directly behind it, those that hang on it. */
  private static void place(Candidate candidate, List<Candidate> taken, List<Candidate> ordered) {
    ordered.add(candidate);
    for (Candidate other : taken) {
      boolean next =
          other.article() == candidate.article() && other.place() == candidate.place() + 1;
      if (other.hangs() && next && !ordered.contains(other)) {
        place(other, taken, ordered);
      }
    }
  }

  private String dayOf(Candidate candidate) {
    String day = candidate.draft().shownClause().setting().published();
    return day.isEmpty() ? "~" : day;
  }
}
