package org.nightdesk.enrichment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.OfficeName;
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

  /** Words before an office that say how it is held. */
  private static final Set<String> PAST = Set.of("former", "ex", "once", "then");

  private static final Set<String> MANNERS =
      Set.of("acting", "interim", "caretaker", "outgoing", "deputy", "vice", "designate");

  /** @param manner how the office is held; empty where it is plainly held */
  private record Held(StoryMaterial.Told told, RoleStatement role, String manner) {}

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
        String first = words.contains(" ") ? words.substring(0, words.indexOf(' ')) : words;
        if (first.equals("retired")) {
          continue; // no less a judge, and a former one
        }
        OfficeName read = OfficeName.of(role.role());
        boolean past = read.former() || PAST.contains(first); // "Peru's former envoy"
        String manner = past ? "former" : MANNERS.contains(first) ? first : "";
        String office =
            manner.isEmpty() ? words : words.substring(first.length()).strip();
        byEntity
            .computeIfAbsent(named.entityId(), unused -> new TreeMap<>())
            .computeIfAbsent(
                read.head().isEmpty() ? headOf(office) : read.head(), unused -> new ArrayList<>())
            .add(new Held(told, role, manner));
      }
    }
    List<Difference> found = new ArrayList<>();
    byEntity.forEach((entity, offices) -> offices.forEach((office, given) -> {
      List<Held> held = new ArrayList<>(given);
      held.addAll(office.isEmpty() ? List.of() : offices.getOrDefault("", List.of()));
      if (differ(held) && spansArticles(held)) {
        difference(names.getOrDefault(entity, ""), held).ifPresent(found::add);
      }
    }));
    return found;
  }

  /** The last word of an office: what it is, "of" and where left out. */
  private static String headOf(String office) {
    String[] words = office.split(" of ", 2)[0].split(" ");
    return words[words.length - 1];
  }

  /** Held in two manners; "minister" alone says nothing against "deputy minister". */
  private static boolean differ(List<Held> held) {
    Set<String> manners = new TreeSet<>();
    held.forEach(one -> manners.add(one.manner()));
    boolean gone = manners.contains("former");
    boolean standIn = manners.contains("acting")
        || manners.contains("interim")
        || manners.contains("caretaker")
        || manners.contains("outgoing");
    return manners.size() > 1 && (gone || standIn);
  }

  private static boolean spansArticles(List<Held> held) {
    return held.stream().map(one -> one.told().facts().article()).distinct().count() > 1;
  }

  private Optional<Difference> difference(String name, List<Held> held) {
    Map<PointSource, String> versionOf = new LinkedHashMap<>();
    Map<String, String> written = new TreeMap<>();
    TreeSet<String> known = new TreeSet<>();
    for (Held one : held) {
      if (!known.add(one.told().facts().article() + " " + one.manner())) {
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
            one.manner());
        written.putIfAbsent(one.manner(), one.role().role());
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
