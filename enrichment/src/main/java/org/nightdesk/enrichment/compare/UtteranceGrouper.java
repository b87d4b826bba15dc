package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.Ids;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.quote.Quote;
import org.nightdesk.enrichment.quote.Speaker;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;
import org.nightdesk.enrichment.text.Tokens;

/** Finds the quotations that are wordings of one utterance. */
final class UtteranceGrouper {
  /** Share of content words two quotations of one speaker must have in common. */
  private static final double OVERLAP = 0.6;

  /** Share of the shorter one's content words that must stand in another article's wording. */
  private static final double INSIDE = 0.75;

  private static final int FEWEST_SHARED = 3;

  /**
   * A quotation with what it is compared by.
   *
   * @param speakers entity ids and states; empty where nobody can be told
   * @param content stems of its words that tell something
   * @param group position of the first quotation of the same utterance
   */
  record Spoken(
      ArticleId article,
      Quote quote,
      Sentence sentence,
      Set<String> speakers,
      Set<String> content,
      boolean negated,
      String words,
      int group) {}

  private final ComparedStory story;
  private final Lexicon lexicon;
  private final Offices offices;

  UtteranceGrouper(ComparedStory story, Lexicon lexicon, Offices offices) {
    this.story = story;
    this.lexicon = lexicon;
    this.offices = offices;
  }

  /** All quotations, by evidence and position. */
  List<Spoken> group() {
    List<Spoken> spoken = new ArrayList<>();
    for (StoryMaterial.Told told : story.material().articles()) {
      Map<EvidenceId, Sentence> sentences = new HashMap<>();
      told.facts().sentences().forEach(sentence -> sentences.put(sentence.id(), sentence));
      for (Quote quote : told.facts().quotes()) {
        Sentence sentence = sentences.getOrDefault(
            quote.evidence(), new Sentence(quote.evidence(), BlockRole.BODY, quote.where()));
        spoken.add(read(told, quote, sentence));
      }
    }
    spoken.sort(Comparator.comparing((Spoken one) -> one.quote().evidence())
        .thenComparing(one -> one.quote().where()));
    return grouped(spoken);
  }

  static List<Utterance> utterances(List<Spoken> spoken) {
    List<Utterance> utterances = new ArrayList<>();
    for (Spoken one : spoken) {
      Spoken first = spoken.get(one.group());
      String id = Ids.mint(
          'u',
          first.quote().evidence().toString(),
          Integer.toString(first.quote().where().start()));
      utterances.add(new Utterance(id, one.article(), one.quote().where()));
    }
    return utterances;
  }

  private List<Spoken> grouped(List<Spoken> spoken) {
    Map<String, List<Integer>> under = new HashMap<>();
    List<Spoken> grouped = new ArrayList<>();
    for (int i = 0; i < spoken.size(); i++) {
      Spoken one = spoken.get(i);
      int group = i;
      for (String key : keysOf(one)) {
        for (int earlier : under.computeIfAbsent(key, unused -> new ArrayList<>())) {
          if (grouped.get(earlier).group() < group && isSame(grouped.get(earlier), one)) {
            group = grouped.get(earlier).group();
          }
        }
      }
      int position = i;
      keysOf(one).forEach(key -> under.get(key).add(position));
      grouped.add(new Spoken(
          one.article(),
          one.quote(),
          one.sentence(),
          one.speakers(),
          one.content(),
          one.negated(),
          one.words(),
          group));
    }
    return grouped;
  }

  private static Set<String> keysOf(Spoken one) {
    return one.speakers().isEmpty() ? Set.of("words " + one.words()) : one.speakers();
  }

  private static boolean isSame(Spoken a, Spoken b) {
    if (a.words().equals(b.words())) {
      boolean long1 = a.content().size() >= FEWEST_SHARED;
      return a.speakers().isEmpty() ? long1 : long1 || sharesPerson(a, b);
    }
    if (!sharesPerson(a, b) || a.negated() != b.negated()) {
      return false;
    }
    Set<String> both = new TreeSet<>(a.content());
    both.retainAll(b.content());
    int smaller = Math.min(a.content().size(), b.content().size());
    boolean contained = both.size() == smaller && isInside(a.words(), b.words());
    boolean most = !a.article().equals(b.article()) && both.size() >= INSIDE * smaller;
    return both.size() >= FEWEST_SHARED && (both.size() >= OVERLAP * union(a, b, both) || most)
        || contained && (smaller >= 2 || smaller == 1 && isQuotedPhrase(a, b));
  }

  /** A marked phrase of two words or more that another article gives inside what the same one said. */
  private static boolean isQuotedPhrase(Spoken a, Spoken b) {
    Spoken smaller = a.words().length() <= b.words().length() ? a : b;
    return !a.article().equals(b.article())
        && smaller.quote().kind() != Quote.Kind.INDIRECT
        && smaller.words().indexOf(' ') > 0;
  }

  private static int union(Spoken a, Spoken b, Set<String> both) {
    return a.content().size() + b.content().size() - both.size();
  }

  private static boolean isInside(String a, String b) {
    return (" " + a + " ").contains(" " + b + " ") || (" " + b + " ").contains(" " + a + " ");
  }

  private static boolean sharesPerson(Spoken a, Spoken b) {
    return a.speakers().stream()
            .anyMatch(key -> key.startsWith("e:") && b.speakers().contains(key))
        || !a.speakers().isEmpty() && a.speakers().equals(b.speakers());
  }

  private Spoken read(StoryMaterial.Told told, Quote quote, Sentence sentence) {
    String text = told.article().text();
    Tokens tokens = Tokens.of(text, quote.where());
    Set<String> content = new TreeSet<>();
    boolean negated = false;
    for (int i = 0; i < tokens.count(); i++) {
      String word = tokens.lower(i);
      negated |= Denials.isNegation(word);
      boolean tells = tokens.kind(i) == Tokens.Kind.NUMBER
          || tokens.kind(i) == Tokens.Kind.WORD && !lexicon.isCommon(word.replace('\u2019', '\''));
      if (tells) {
        content.add(lexicon.stem(word));
      }
    }
    return new Spoken(
        told.facts().article(),
        quote,
        sentence,
        speakersOf(told, quote.speaker()),
        content,
        negated,
        Wording.normal(quote.text()),
        0);
  }

  private Set<String> speakersOf(StoryMaterial.Told told, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> keysOf(told, named.mention());
      case Speaker.Described described ->
        Set.of("d:" + Wording.normal(described.where().in(told.article().text())));
      case Speaker.Unknown unknown -> Set.of();
    };
  }

  private Set<String> keysOf(StoryMaterial.Told told, Span where) {
    Set<String> keys = new TreeSet<>();
    for (Mention mention : told.facts().mentions()) {
      if (mention.where().equals(where)) {
        String nation = lexicon.nation(mention.text().toLowerCase(java.util.Locale.ROOT));
        StoryMaterial.Named named = story
            .material()
            .entityOf()
            .getOrDefault(told.facts().article(), Map.of())
            .get(where);
        if (!nation.isEmpty()) {
          keys.add("n:" + nation);
        } else if (named != null) {
          keys.add("e:" + named.entityId());
          keys.addAll(offices.nationsOf(named.entityId()));
        }
      }
    }
    return keys;
  }
}
