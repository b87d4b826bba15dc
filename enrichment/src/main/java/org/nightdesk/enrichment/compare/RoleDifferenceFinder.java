package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.RoleStatement;
import org.nightdesk.enrichment.text.EvidenceId;
import org.nightdesk.enrichment.text.Sentence;

/** Offices that one source gives to somebody as held and another as given up. */
final class RoleDifferenceFinder {
  private final ComparedStory story;
  private final DifferenceWriter writer;
  private final Map<EvidenceId, Sentence> sentences = new TreeMap<>();

  RoleDifferenceFinder(ComparedStory story, DifferenceWriter writer) {
    this.story = story;
    this.writer = writer;
    for (StoryMaterial.Told told : story.material().articles()) {
      told.facts().sentences().forEach(sentence -> sentences.put(sentence.id(), sentence));
    }
  }

  private record Held(StoryMaterial.Told told, RoleStatement role, boolean former) {}

  List<Difference> find() {
    Map<String, Map<String, List<Held>>> byEntity = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (StoryMaterial.Told told : story.material().articles()) {
      Map<Span, StoryMaterial.Named> entities =
          story.material().entityOf().getOrDefault(told.facts().article(), Map.of());
      for (RoleStatement role : told.facts().roles()) {
        StoryMaterial.Named named = entities.get(role.mention());
        if (named == null) {
          continue;
        }
        names.put(named.entityId(), named.name());
        String words = normal(role.role());
        boolean former = words.startsWith("former ") || words.startsWith("ex ");
        String office = former ? words.substring(words.indexOf(' ') + 1) : words;
        byEntity
            .computeIfAbsent(named.entityId(), unused -> new TreeMap<>())
            .computeIfAbsent(office, unused -> new ArrayList<>())
            .add(new Held(told, role, former));
      }
    }
    List<Difference> found = new ArrayList<>();
    byEntity.forEach((entity, offices) -> offices.forEach((office, held) -> {
      boolean both =
          held.stream().anyMatch(Held::former) && held.stream().anyMatch(one -> !one.former());
      if (both && spansArticles(held)) {
        difference(names.getOrDefault(entity, ""), held).ifPresent(found::add);
      }
    }));
    return found;
  }

  private static boolean spansArticles(List<Held> held) {
    return held.stream().map(one -> one.told().facts().article()).distinct().count() > 1;
  }

  private Optional<Difference> difference(String name, List<Held> held) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    Map<Boolean, String> written = new TreeMap<>();
    TreeSet<String> known = new TreeSet<>();
    for (Held one : held) {
      if (!known.add(one.told().facts().article() + " " + one.former())) {
        continue; // one sentence of an article is enough for each version
      }
      Sentence sentence = sentences.get(one.role().evidence());
      if (sentence != null) {
        Span where = sentence.where();
        versionOf.put(
            new PointSource(
                one.told().facts().article(),
                Stance.ASSERTS,
                "",
                where.in(one.told().article().text()),
                where,
                sentence.id()),
            Boolean.toString(one.former()));
        written.putIfAbsent(one.former(), one.role().role());
      }
    }
    return writer.write(
        Difference.Kind.ROLE,
        name,
        String.join(" / ", written.values()),
        versionOf,
        DifferenceWriter.Values.NONE);
  }

  private static String normal(String role) {
    return Wording.normal(role.toLowerCase(Locale.ROOT).replace("u.s.", "us"));
  }
}
