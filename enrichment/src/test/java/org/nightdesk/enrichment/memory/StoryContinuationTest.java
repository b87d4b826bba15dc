package org.nightdesk.enrichment.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.memory.Passing.Kind;
import org.nightdesk.enrichment.memory.StoryContinuation.Group;
import org.nightdesk.enrichment.memory.StoryContinuation.Outcome;

class StoryContinuationTest {
  @Test
  void carriesAnIdToTheGroupThatSharesMostMembers() {
    Outcome outcome = StoryContinuation.of(
        List.of(group("s1", "a", "b", "c")),
        List.of(group("s8", "a", "x"), group("s9", "b", "c", "y")));

    assertThat(outcome.idOf()).isEqualTo(Map.of("s8", "s8", "s9", "s1"));
    assertThat(outcome.passings()).containsExactly(new Passing(Kind.STORY_SPLIT, "s1", "s8", 1));
  }

  @Test
  void keepsTheIdOfWhichMostIsLeftAndRecordsTheOtherAsMerged() {
    Outcome outcome = StoryContinuation.of(
        List.of(group("s1", "a"), group("s2", "b", "c")), List.of(group("s9", "a", "b", "c", "d")));

    assertThat(outcome.idOf()).isEqualTo(Map.of("s9", "s2"));
    assertThat(outcome.pasts()).isEqualTo(Map.of("s2", Map.of("s1", 1, "s2", 2)));
    assertThat(outcome.passings()).containsExactly(new Passing(Kind.STORY_MERGED, "s1", "s2", 1));
  }

  @Test
  void givesTiesToTheSmallerId() {
    assertThat(StoryContinuation.of(
                List.of(group("s2", "b"), group("s1", "a")), List.of(group("s9", "a", "b")))
            .idOf())
        .isEqualTo(Map.of("s9", "s1"));
    assertThat(StoryContinuation.of(
                List.of(group("s1", "a", "b")), List.of(group("s9", "a"), group("s8", "b")))
            .idOf())
        .isEqualTo(Map.of("s8", "s1", "s9", "s9"));
  }

  @Test
  void givesTiesToAGroupThatIsToldTonight() {
    assertThat(StoryContinuation.of(
                List.of(group("s1", "a", "b")),
                List.of(new Group("s8", Set.of("a"), false), group("s9", "b")))
            .idOf())
        .isEqualTo(Map.of("s8", "s8", "s9", "s1"));
  }

  @Test
  void mintsAnotherIdWhereItsOwnIsCarriedByTheOtherHalf() {
    Outcome outcome = StoryContinuation.of(
        List.of(group("s1", "a", "b", "c")), List.of(group("s1", "a"), group("s2", "b", "c")));

    assertThat(outcome.idOf()).containsEntry("s2", "s1");
    assertThat(outcome.idOf().get("s1")).startsWith("s").hasSize(17);
  }

  @Property(tries = 200)
  void givesEachGroupAnIdOfItsOwnWhateverTheOrder(
      @ForAll @Size(12) List<@IntRange(max = 3) Integer> before,
      @ForAll @Size(12) List<@IntRange(max = 3) Integer> after) {
    List<Group> earlier = groups(before);
    List<Group> tonight = groups(after);
    Outcome outcome = StoryContinuation.of(earlier, tonight);
    Collections.reverse(earlier);
    Collections.reverse(tonight);

    assertThat(outcome.idOf().values()).doesNotHaveDuplicates().hasSameSizeAs(tonight);
    assertThat(StoryContinuation.of(earlier, tonight)).isEqualTo(outcome);
  }

  private static List<Group> groups(List<Integer> groupOfMember) {
    List<Group> groups = new ArrayList<>();
    for (int number : groupOfMember.stream().distinct().toList()) {
      List<String> members = new ArrayList<>();
      for (int i = 0; i < groupOfMember.size(); i++) {
        if (groupOfMember.get(i) == number) {
          members.add("m" + i);
        }
      }
      groups.add(group("s" + members.getFirst(), members.toArray(String[]::new)));
    }
    return groups;
  }

  private static Group group(String id, String... members) {
    return new Group(id, Set.of(members), true);
  }
}
