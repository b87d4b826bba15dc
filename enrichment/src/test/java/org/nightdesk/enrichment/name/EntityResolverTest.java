package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class EntityResolverTest {
  private static final List<ArticleNames> NIGHT = List.of(
      Told.body(
          "a.txt",
          "Danish special envoy Karl Brandov flew to Kiev. Brandov met Anna Melnyk of the Baltic Harbour Observatory (BHO)."),
      Told.body(
          "b.txt",
          "Danish special envoy Joost Brandoff left kyiv and Kyiv said nothing. Brandoff slept."),
      Told.body("c.txt", "Danish special envoy Karl Brandov praised the BHO. Melnyk wept."),
      Told.body("d.txt", "The painter Viktor Brandov and his son Emil Brandov stayed in Kyiv."));

  @Test
  void joinsSpellingsOfOnePersonAndSaysWhy() {
    assertThat(variantsOf("Karl Brandov"))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "Karl Brandov", "the name shown",
            "Brandov", "surname of Karl Brandov",
            "Joost Brandoff",
                "close surname and the same role as Karl Brandov, a likely misprint of the source",
            "Brandoff", "surname, another transliteration of Karl Brandov"));
  }

  @Test
  void keepsFatherAndSonApart() {
    assertThat(resolve(NIGHT)).extracting(Entity::name).contains("Viktor Brandov", "Emil Brandov");
  }

  @Test
  void joinsAcronymsAndLongFormsAcrossArticles() {
    assertThat(variantsOf("BHO"))
        .isEqualTo(
            Map.of("BHO", "the name shown", "Baltic Harbour Observatory", "long form of BHO"));
  }

  @Test
  void joinsTheNamesOfACityThatActs() {
    Entity kyiv = entity("Kyiv");
    assertThat(List.of(kyiv.type(), kyiv.usedAs()))
        .containsExactly(EntityType.PLACE, EntityType.ORG);
    assertThat(variantsOf("Kyiv"))
        .isEqualTo(Map.of(
            "Kyiv", "the name shown",
            "kyiv", "the same but for capitals, accents or marks",
            "Kiev", "another name of Kyiv"));
  }

  @Test
  void showsTheFullNameRatherThanTheInitial() {
    List<Entity> entities = resolve(List.of(
        Told.body("1.txt", "Then M. Quispe spoke."),
        Told.body("2.txt", "Then Maria Quispe spoke. Mr. Olaf Quispe-Roe left.")));
    assertThat(entities.stream().filter(e -> e.variants().size() == 2).toList())
        .singleElement()
        .satisfies(e -> assertThat(e.variants())
            .containsExactly(
                new Variant("M. Quispe", 1, 1, "initial and surname of Maria Quispe"),
                new Variant("Maria Quispe", 1, 1, "the name shown")));
  }

  @Test
  void retypesMentionsToTheTypeOfTheirEntity() {
    List<ArticleNames> night = List.of(
        Told.body("1.txt", "Ruvel Sandor spoke. Sandor said so."),
        Told.body("2.txt", "Mr. Sandor said no."),
        Told.body("3.txt", "Mr. Sandor said yes."),
        Told.body("4.txt", "They live in Sandor, he wrote."));
    List<EntityType> types =
        EntityResolver.retype(night.getLast(), resolve(night)).mentions().stream()
            .map(Mention::type)
            .toList();
    assertThat(types).containsExactly(EntityType.PERSON);
  }

  @Test
  void givesEveryMentionToExactlyOneEntity() {
    TreeMap<String, Integer> given = new TreeMap<>();
    for (Entity entity : resolve(NIGHT)) {
      entity
          .mentions()
          .forEach((article, spans) ->
              spans.forEach(span -> given.merge(article + " " + span, 1, Integer::sum)));
    }
    TreeMap<String, Integer> expected = new TreeMap<>();
    for (ArticleNames names : NIGHT) {
      names.names().mentions().forEach(m -> expected.put(names.article() + " " + m.where(), 1));
    }
    assertThat(given).isEqualTo(expected);
  }

  @Property(tries = 50)
  void givesTheSameEntitiesInWhateverOrderTheArticlesCome(@ForAll long seed) {
    List<ArticleNames> shuffled = new ArrayList<>(NIGHT);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(resolve(shuffled)).isEqualTo(resolve(NIGHT));
  }

  private static Map<String, String> variantsOf(String name) {
    Map<String, String> reasons = new TreeMap<>();
    entity(name).variants().forEach(variant -> reasons.put(variant.text(), variant.reason()));
    return reasons;
  }

  private static Entity entity(String name) {
    return resolve(NIGHT).stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Entity> resolve(List<ArticleNames> night) {
    return new EntityResolver().resolve(night);
  }
}
