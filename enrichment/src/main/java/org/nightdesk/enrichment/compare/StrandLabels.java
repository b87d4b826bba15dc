package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.enrichment.text.Tokens;

/**
 * Labels strands with what sets each apart: names and nouns, as written, that many of its points
 * tell and few of the others'.
 */
final class StrandLabels {
  private static final int MOST = 3;
  private static final int SHORTEST = 4;

  /** Share of the best word's score that a further word of a label needs. */
  private static final double NEAR_BEST = 0.3;

  private static final Set<String> BEFORE_NOUNS = Set.of(
      "the", "a", "an", "his", "her", "their", "its", "this", "no", "of", "for", "any", "more",
      "on", "about", "against", "over", "s");

  private final ComparedStory story;
  private final Lexicon lexicon = Lexicon.english();

  /** How often each form of a noun or a pair of words is written, by what it is a form of. */
  private final Map<String, Map<String, Integer>> forms = new TreeMap<>();

  private final Map<String, Set<String>> termsOf = new HashMap<>();

  StrandLabels(ComparedStory story) {
    this.story = story;
    for (PointWriter.Draft draft : story.drafts()) {
      Set<String> all = new TreeSet<>();
      for (Clause clause : draft.clauses()) {
        for (String term : clause.terms()) {
          if (isName(term)) {
            all.add(term);
          }
        }
        readNouns(clause, all);
      }
      termsOf.put(draft.id(), all);
    }
  }

  static boolean isName(String term) {
    return term.startsWith("e:") || term.startsWith("n:") || term.startsWith("c:");
  }

  /** Whether a term is a word used as a noun somewhere in the story. */
  boolean isNoun(String term) {
    return forms.containsKey(term);
  }

  /** One label a group, in their order; no two alike. */
  List<String> of(List<List<PointWriter.Draft>> groups) {
    Map<String, Integer> everywhere = new HashMap<>();
    int points = 0;
    for (List<PointWriter.Draft> group : groups) {
      count(group).forEach((term, number) -> everywhere.merge(term, number, Integer::sum));
      points += group.size();
    }
    List<String> labels = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (List<PointWriter.Draft> group : groups) {
      labels.add(label(group, everywhere, points, used));
    }
    return labels;
  }

  private String label(
      List<PointWriter.Draft> group,
      Map<String, Integer> everywhere,
      int points,
      Set<String> used) {
    Map<String, Double> scores = new TreeMap<>();
    Map<String, Integer> counts = count(group);
    int needed = group.size() < 3 ? 1 : 2;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int others = everywhere.getOrDefault(entry.getKey(), 0) - entry.getValue();
      double inside = entry.getValue() / (double) group.size();
      double outside = (others + 0.5) / (points - group.size() + 1.0);
      double apart = points == group.size() ? 1 : Math.log(inside / outside);
      if (entry.getValue() >= needed && apart > 0) {
        scores.put(entry.getKey(), entry.getValue() * apart * kindOf(entry.getKey()));
      }
    }
    List<String> best = new ArrayList<>(scores.keySet());
    best.sort(
        Comparator.comparingDouble((String term) -> -scores.get(term)).thenComparing(term -> term));
    List<String> words = new ArrayList<>();
    double most = best.isEmpty() ? 0 : scores.get(best.getFirst());
    for (String term : best) {
      String word = written(term);
      boolean near = scores.get(term) >= NEAR_BEST * most;
      if (words.size() < MOST && near && !word.isEmpty() && isNew(word, words, used)) {
        words.add(word);
      }
    }
    if (words.isEmpty()) {
      words.addAll(fallback(counts, used));
    }
    used.addAll(words);
    return String.join(", ", words);
  }

  /** Where nothing sets a group apart: the words most of it tells that no other label has. */
  private List<String> fallback(Map<String, Integer> counts, Set<String> used) {
    List<String> terms = new ArrayList<>(counts.keySet());
    terms.sort(
        Comparator.comparingInt((String term) -> -counts.get(term)).thenComparing(term -> term));
    for (String term : terms) {
      String word = written(term);
      if (!word.isEmpty() && !used.contains(word)) {
        return List.of(word);
      }
    }
    return List.of();
  }

  /** A name tells more than a noun, a pair of words more than one, a state least. */
  private static double kindOf(String term) {
    if (term.startsWith("e:")) {
      return 1.2;
    }
    return term.startsWith("b:") ? 1.3 : isName(term) ? 0.6 : 1;
  }

  private static boolean isNew(String word, List<String> words, Set<String> used) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean held = words.stream()
        .map(other -> other.toLowerCase(Locale.ROOT))
        .anyMatch(other -> other.contains(lower) || lower.contains(other));
    return !held && !used.contains(word);
  }

  private String written(String term) {
    if (isName(term)) {
      return story.nameOf(term.startsWith("c:") ? "n:" + term.substring(2) : term);
    }
    String most = "";
    int times = 0;
    for (Map.Entry<String, Integer> form :
        forms.getOrDefault(term, new TreeMap<>()).entrySet()) {
      if (form.getValue() > times) {
        most = form.getKey();
        times = form.getValue();
      }
    }
    return most;
  }

  private Map<String, Integer> count(List<PointWriter.Draft> group) {
    Map<String, Integer> counts = new TreeMap<>();
    for (PointWriter.Draft draft : group) {
      termsOf
          .getOrDefault(draft.id(), Set.of())
          .forEach(term -> counts.merge(term, 1, Integer::sum));
    }
    return counts;
  }

  private void readNouns(Clause clause, Set<String> all) {
    Tokens tokens = Tokens.of(story.text(clause), clause.where());
    boolean[] content = new boolean[tokens.count() + 1];
    for (int i = 0; i < tokens.count(); i++) {
      content[i] = isContent(tokens, i, clause);
    }
    for (int i = 1; i < tokens.count(); i++) {
      if (!content[i] || content[i + 1]) {
        continue;
      }
      boolean pair = content[i - 1];
      int before = pair ? i - 2 : i - 1;
      boolean verb = lexicon.isVerb(tokens.lower(i)) && pair || tokens.lower(i).endsWith("ed");
      boolean noun = before >= 0
          && !verb
          && (BEFORE_NOUNS.contains(tokens.lower(before))
              || tokens.kind(before) == Tokens.Kind.NUMBER);
      if (!noun) {
        continue;
      }
      String stem = "w:" + lexicon.stem(tokens.lower(i));
      all.add(stem);
      countForm(stem, tokens.lower(i));
      if (pair) {
        String phrase = tokens.lower(i - 1) + " " + tokens.lower(i);
        String stems = "b:" + lexicon.stem(tokens.lower(i - 1)) + " " + stem.substring(2);
        all.add(stems);
        countForm(stems, phrase);
      }
    }
  }

  private void countForm(String term, String form) {
    forms.computeIfAbsent(term, unused -> new TreeMap<>()).merge(form, 1, Integer::sum);
  }

  /** A word in lower case that the clause is about and that is not of any news. */
  private boolean isContent(Tokens tokens, int i, Clause clause) {
    if (tokens.kind(i) != Tokens.Kind.WORD) {
      return false;
    }
    String word = tokens.lower(i);
    return !tokens.isCapitalised(i)
        && word.length() >= SHORTEST
        && !word.endsWith("ly")
        && !word.endsWith("rial")
        && !word.endsWith("ical")
        && !word.endsWith("ional")
        && !lexicon.isCommon(word)
        && !lexicon.isGeneral(lexicon.stem(word))
        && clause.terms().contains("w:" + lexicon.stem(word));
  }
}
