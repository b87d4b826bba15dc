package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.EntityType;
import org.nightdesk.enrichment.name.Mention;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;

/** Persons whose full name the articles spell in different ways, one difference a person. */
final class NameDifferenceFinder {
  private final ComparedStory story;
  private final DifferenceWriter writer;

  NameDifferenceFinder(ComparedStory story, DifferenceWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  private record Spelling(String text, PointSource source) {}

  List<Difference> find() {
    Map<String, Map<ArticleId, Spelling>> spellings = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (StoryMaterial.Told told : story.material().articles()) {
      Map<Span, StoryMaterial.Named> entities =
          story.material().entityOf().getOrDefault(told.facts().article(), Map.of());
      Map<EvidenceId, Sentence> sentences = new TreeMap<>();
      told.facts().sentences().stream()
          .filter(sentence -> sentence.role().isTold())
          .forEach(sentence -> sentences.put(sentence.id(), sentence));
      for (Mention mention : told.facts().mentions()) {
        StoryMaterial.Named named = entities.get(mention.where());
        Sentence sentence = sentences.get(mention.evidence());
        boolean fullName = mention.text().indexOf(' ') > 0;
        if (named == null || sentence == null || !fullName || named.type() != EntityType.PERSON) {
          continue;
        }
        names.put(named.entityId(), named.name());
        PointSource source = new PointSource(
            told.facts().article(),
            Stance.ASSERTS,
            "",
            sentence.where().in(told.article().text()),
            sentence.where(),
            sentence.id());
        spellings
            .computeIfAbsent(named.entityId(), unused -> new TreeMap<>())
            .putIfAbsent(told.facts().article(), new Spelling(mention.text(), source));
      }
    }
    List<Difference> found = new ArrayList<>();
    spellings.forEach((entity, byArticle) -> {
      Map<PointSource, String> versionOf = new LinkedHashMap<>();
      TreeSet<String> written = new TreeSet<>();
      for (Spelling spelling : byArticle.values()) {
        versionOf.put(spelling.source(), Wording.normal(spelling.text()));
        written.add(spelling.text());
      }
      if (areSpelledApart(new ArrayList<>(new TreeSet<>(versionOf.values())))) {
        writer
            .write(
                Difference.Kind.NAME,
                names.getOrDefault(entity, ""),
                String.join(" / ", written),
                versionOf,
                DifferenceWriter.Values.NONE)
            .ifPresent(found::add);
      }
    });
    return found;
  }

  /** Whether two of the names differ in a word that both have, and not only in what is left out. */
  private static boolean areSpelledApart(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      for (int k = i + 1; k < names.size(); k++) {
        List<String> a = List.of(names.get(i).split(" "));
        List<String> b = List.of(names.get(k).split(" "));
        if (!isWithin(a, b) && !isWithin(b, a)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether each word of a name is in the other one, if only as an initial. */
  private static boolean isWithin(List<String> name, List<String> other) {
    return name.stream()
        .allMatch(word -> other.stream()
            .anyMatch(whole -> whole.equals(word) || word.length() == 1 && whole.startsWith(word)));
  }
}
