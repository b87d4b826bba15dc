package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.Ids;

/** Makes an entity out of nodes that were joined: its shown name, its spellings and their reasons. */
final class EntityWriter {
  /** A spelling exactly as written, with its counts. */
  private static final class Form {
    private final String text;
    private final Set<ArticleId> articles = new HashSet<>();
    private int mentions;
    private int trust;

    Form(String text) {
      this.text = text;
    }
  }

  private static final Comparator<Form> MOST_USED = Comparator.<Form>comparingInt(
          form -> -form.trust)
      .thenComparingInt(form -> -form.articles.size())
      .thenComparingInt(form -> -form.mentions)
      .thenComparing(form -> form.text, EntityWriter::byCodePoint);

  private final VariantReasons reasons = new VariantReasons();
  private final SourceTrust trust;

  EntityWriter(SourceTrust trust) {
    this.trust = trust;
  }

  /** The entity of a draft that has at least one unit. */
  Entity write(EntityDraft draft) {
    EntityType type = draft.type();
    Map<String, Form> forms = new HashMap<>();
    TreeMap<ArticleId, List<Span>> mentions = new TreeMap<>();
    boolean acts = false;
    for (NameUnit unit : draft.units()) {
      for (Mention mention : unit.mentions()) {
        Form form = forms.computeIfAbsent(mention.text(), Form::new);
        form.mentions++;
        if (form.articles.add(unit.article())) {
          form.trust += trust.of(unit.article());
        }
        acts |= mention.acts();
        mentions.computeIfAbsent(unit.article(), id -> new ArrayList<>()).add(mention.where());
      }
    }
    mentions.values().forEach(spans -> spans.sort(Comparator.naturalOrder()));
    String name = draft.shown().isEmpty() ? shownName(type, forms) : draft.shown();
    return new Entity(
        Ids.mint(
            'e',
            mentions.firstKey().value(),
            String.valueOf(mentions.firstEntry().getValue().getFirst().start())),
        type,
        acts && type == EntityType.PLACE ? EntityType.ORG : type,
        name,
        variants(draft, name, forms),
        mentions);
  }

  /** The full name used by most of the articles one can trust; bare surnames only where there is nothing else. */
  private static String shownName(EntityType type, Map<String, Form> forms) {
    List<Form> full = forms.values().stream()
        .filter(form ->
            type != EntityType.PERSON || form.text.indexOf(' ') > 1 && form.text.charAt(1) != '.')
        .filter(form -> !isAllSmall(form.text))
        .toList();
    return (full.isEmpty() ? List.copyOf(forms.values()) : full)
        .stream().min(MOST_USED).orElseThrow().text;
  }

  private static boolean isAllSmall(String text) {
    return text.codePoints().noneMatch(Character::isUpperCase);
  }

  private List<Variant> variants(EntityDraft draft, String name, Map<String, Form> forms) {
    int shownIn = forms.getOrDefault(name, new Form(name)).articles.size();
    return forms.values().stream()
        .sorted(Comparator.<Form>comparingInt(form -> -form.mentions)
            .thenComparing(form -> form.text, EntityWriter::byCodePoint))
        .map(form -> new Variant(
            form.text, form.mentions, form.articles.size(), reasonOf(draft, form, name, shownIn)))
        .toList();
  }

  private String reasonOf(EntityDraft draft, Form form, String name, int shownIn) {
    String corrected = draft.reasons().getOrDefault(ArticleUnits.fold(form.text), "");
    return corrected.isEmpty() || form.text.equals(name)
        ? reasons.reason(draft.type(), form.text, name, form.articles.size() == 1 && shownIn > 1)
        : corrected;
  }

  private static int byCodePoint(String a, String b) {
    return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }
}
