package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;

/** Picks the sentences that sum a story up: the best supported points, strand after strand. */
final class SummaryWriter {
  private static final int MOST = 7;
  private static final int FEWEST = 3;
  private static final int LONGEST_WORDS = 45;
  private static final int SHORTEST_WORDS = 6;

  private SummaryWriter() {}

  static List<PointSource> write(ComparedStory story, StrandGrouper.Grouped strands) {
    List<PointWriter.Draft> fit = new ArrayList<>();
    Set<EvidenceId> captions = captions(story);
    for (PointWriter.Draft draft : story.drafts()) {
      if (isFit(story, draft) && !captions.contains(draft.shown().evidence())) {
        fit.add(draft);
      }
    }
    String newest = newestDay(story);
    fit.sort(Comparator.comparing((PointWriter.Draft draft) -> -draft.articles())
        .thenComparing(draft -> isOverTaken(draft, newest))
        .thenComparing(
            draft -> -Wording.clarity(draft.shownClause(), story.text(draft.shownClause()), false))
        .thenComparing(PointWriter.Draft::id));
    List<PointSource> summary = new ArrayList<>();
    Map<String, Integer> taken = new TreeMap<>();
    for (int round = 1; round <= MOST && summary.size() < MOST; round++) {
      for (PointWriter.Draft draft : fit) {
        boolean supported = draft.articles() > 1 || summary.size() < FEWEST;
        String strand = strands.strandOf(draft.id());
        boolean open = taken.getOrDefault(strand, 0) < round && !summary.contains(draft.shown());
        if (supported && open && summary.size() < MOST) {
          summary.add(draft.shown());
          taken.merge(strand, 1, Integer::sum);
        }
      }
    }
    return summary;
  }

  /** Captions say what a picture shows, which is seldom what the story tells. */
  private static Set<EvidenceId> captions(ComparedStory story) {
    Set<EvidenceId> captions = new HashSet<>();
    for (StoryMaterial.Told told : story.material().articles()) {
      for (Sentence sentence : told.facts().sentences()) {
        if (sentence.role() == BlockRole.CAPTION) {
          captions.add(sentence.id());
        }
      }
    }
    return captions;
  }

  private static boolean isFit(ComparedStory story, PointWriter.Draft draft) {
    Clause clause = draft.shownClause();
    String text = story.text(clause);
    int words = Wording.wordsIn(clause, text);
    return Wording.standsAlone(clause, text)
        && !story.writer().isDamaged(clause)
        && !PointWriter.isAgainst(draft.shown().stance())
        && words >= SHORTEST_WORDS
        && words <= LONGEST_WORDS;
  }

  /** A plan whose day has passed when the newest article came out. */
  private static boolean isOverTaken(PointWriter.Draft draft, String newest) {
    return draft.planned() && !draft.date().isEmpty() && draft.date().compareTo(newest) < 0;
  }

  private static String newestDay(ComparedStory story) {
    String newest = "";
    for (StoryMaterial.Told told : story.material().articles()) {
      String value = told.article().about().published().value();
      String day = value.isEmpty() ? "" : value.substring(0, 10);
      newest = day.compareTo(newest) > 0 ? day : newest;
    }
    return newest;
  }
}
