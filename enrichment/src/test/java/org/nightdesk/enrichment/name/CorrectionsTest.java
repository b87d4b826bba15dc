package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.name.Correction.Action;

class CorrectionsTest {
  private static final NightOfNames NIGHT = new NightOfNames()
      .article("1", "Marta Oswin/PERSON", "Oswin/PERSON", "Arven/PLACE")
      .article("2", "Ludo Parvane/PERSON", "Arven/PLACE", "Oswin Mills/ORG")
      .article("3", "Parvane/PERSON", "Quality/ORG");

  private static final List<Correction> LINES = List.of(
      line(2, Action.MERGE, "Ludo Parvane", "Marta Oswin", EntityType.OTHER),
      line(3, Action.SPLIT, "Marta Oswin", "Oswin", EntityType.OTHER),
      line(4, Action.RETYPE, "Arven", "", EntityType.ORG),
      line(5, Action.RENAME, "Oswin Mills", "Oswin Paper Mills", EntityType.OTHER),
      line(6, Action.IGNORE, "quality", "", EntityType.OTHER));

  @Test
  void doesEachActionAndSaysWhatItDid() {
    Resolution resolution = new EntityResolver(new Corrections(LINES)).resolution(NIGHT.articles());

    assertThat(resolution.entities())
        .extracting(Entity::name, Entity::type, entity -> entity.variants().size())
        .containsExactlyInAnyOrder(
            tuple("Ludo Parvane", EntityType.PERSON, 3),
            tuple("Oswin", EntityType.PERSON, 1),
            tuple("Arven", EntityType.ORG, 1),
            tuple("Oswin Paper Mills", EntityType.ORG, 1));
    assertThat(resolution.effects())
        .extracting(CorrectionEffect::outcome, CorrectionEffect::mentions)
        .containsExactly(
            tuple(CorrectionEffect.Outcome.APPLIED, 1),
            tuple(CorrectionEffect.Outcome.APPLIED, 1),
            tuple(CorrectionEffect.Outcome.APPLIED, 2),
            tuple(CorrectionEffect.Outcome.APPLIED, 1),
            tuple(CorrectionEffect.Outcome.APPLIED, 1));
  }

  @Test
  void changesNothingWhenSaidTwice() {
    List<Correction> twice = new ArrayList<>(LINES);
    LINES.forEach(said ->
        twice.add(line(said.line() + 10, said.action(), said.name(), said.other(), said.type())));

    Resolution resolution = new EntityResolver(new Corrections(twice)).resolution(NIGHT.articles());

    assertThat(resolution.entities())
        .isEqualTo(new EntityResolver(new Corrections(LINES)).resolve(NIGHT.articles()));
    assertThat(resolution.effects().subList(LINES.size(), twice.size()))
        .extracting(CorrectionEffect::outcome)
        .containsOnly(CorrectionEffect.Outcome.REPEATED);
  }

  @Test
  void refusesContradictions() {
    refuses(
        line(2, Action.MERGE, "Ada Roe", "Ann Roe", EntityType.OTHER),
        line(3, Action.SPLIT, "Ann Roe", "Ada Roe", EntityType.OTHER));
    refuses(
        line(2, Action.RETYPE, "Arven", "", EntityType.ORG),
        line(3, Action.RETYPE, "ARVEN", "", EntityType.PLACE));
    refuses(
        line(2, Action.RENAME, "Arven", "Old Arven", EntityType.OTHER),
        line(3, Action.RENAME, "Arven", "New Arven", EntityType.OTHER));
    refuses(
        line(2, Action.IGNORE, "Arven", "", EntityType.OTHER),
        line(3, Action.RETYPE, "Arven", "", EntityType.ORG));
    refuses(
        line(2, Action.IGNORE, "Arven", "", EntityType.OTHER),
        line(3, Action.MERGE, "Old Arven", "Arven", EntityType.OTHER));
  }

  @Test
  void refusesContradictionsWithMergesBetween() {
    refuses(
        line(1, Action.MERGE, "Ada Roe", "Ann Roe", EntityType.OTHER),
        line(2, Action.MERGE, "Ann Roe", "A. Roe", EntityType.OTHER),
        line(3, Action.SPLIT, "A. Roe", "Ada Roe", EntityType.OTHER));
    refuses(
        line(1, Action.SPLIT, "Ada Roe", "A. Roe", EntityType.OTHER),
        line(2, Action.MERGE, "Ada Roe", "Ann Roe", EntityType.OTHER),
        line(3, Action.MERGE, "A. Roe", "Ann Roe", EntityType.OTHER));
    refuses(
        line(1, Action.MERGE, "Arven", "Old Arven", EntityType.OTHER),
        line(2, Action.RETYPE, "Old Arven", "", EntityType.ORG),
        line(3, Action.RETYPE, "Arven", "", EntityType.PLACE));
    refuses(
        line(1, Action.RENAME, "Old Arven", "Arven Town", EntityType.OTHER),
        line(2, Action.MERGE, "Arven", "Old Arven", EntityType.OTHER),
        line(3, Action.RENAME, "Arven", "New Arven", EntityType.OTHER));
  }

  @Test
  void takesLinesThatAgreeOverAMerge() {
    List<Correction> agreeing = List.of(
        line(1, Action.MERGE, "Arven", "Old Arven", EntityType.OTHER),
        line(2, Action.MERGE, "Old Arven", "Arven", EntityType.OTHER),
        line(3, Action.RETYPE, "Old Arven", "", EntityType.ORG),
        line(4, Action.RETYPE, "Arven", "", EntityType.ORG));

    assertThat(new Corrections(agreeing).lines()).isEqualTo(agreeing);
  }

  @Property(tries = 40)
  void givesEveryEntityOneTypeAndTheSameOutcomeWhateverTheOrderOfTheArticles(@ForAll long seed) {
    List<ArticleNames> shuffled = new ArrayList<>(NIGHT.articles());
    Collections.shuffle(shuffled, new Random(seed));
    Resolution resolution = new EntityResolver(new Corrections(LINES)).resolution(shuffled);

    assertThat(resolution)
        .isEqualTo(new EntityResolver(new Corrections(LINES)).resolution(NIGHT.articles()));
    for (ArticleNames names : shuffled) {
      for (Mention mention : EntityResolver.retype(names, resolution.entities()).mentions()) {
        assertThat(resolution.entities().stream()
                .filter(entity -> entity
                    .mentions()
                    .getOrDefault(names.article(), List.of())
                    .contains(mention.where()))
                .map(Entity::type)
                .filter(type -> type != mention.type()))
            .isEmpty();
      }
    }
  }

  private static void refuses(Correction... lines) {
    assertThatThrownBy(() -> new Corrections(List.of(lines)))
        .isInstanceOfSatisfying(
            CorrectionConflictException.class, e -> assertThat(e.line()).isEqualTo(3));
  }

  private static Correction line(
      int line, Action action, String name, String other, EntityType type) {
    return new Correction(line, action, name, other, type, "");
  }
}
