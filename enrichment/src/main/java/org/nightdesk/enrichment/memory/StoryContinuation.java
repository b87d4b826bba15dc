package org.nightdesk.enrichment.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.nightdesk.enrichment.Ids;

/**
 * Carries ids of groups over to the groups of another night: each goes to the successor that shares
 * most members, ties to one told tonight, then to the smaller id. Nothing depends on the order of the groups.
 */
public final class StoryContinuation {
  private StoryContinuation() {}

  /**
   * A group under an id.
   *
   * @param members what names its members, the same on both nights
   * @param told whether it is told tonight; of groups that share as many members it goes first
   */
  public record Group(String id, Set<String> members, boolean told) {
    public Group {
      members = Set.copyOf(members);
    }
  }

  /**
   * What became of the ids.
   *
   * @param idOf for each id tonight's groups came with, the one they go by
   * @param pasts for each id they go by, the earlier ids with members in it, and how many
   * @param passings members that changed from one id to another, in order
   */
  public record Outcome(
      Map<String, String> idOf, Map<String, Map<String, Integer>> pasts, List<Passing> passings) {
    public Outcome {
      idOf = Map.copyOf(idOf);
      pasts = Map.copyOf(pasts);
      passings = List.copyOf(passings);
    }
  }

  private record Share(Group earlier, Group tonight, int members) {
    static final Comparator<Share> MOST_FIRST = Comparator.comparingInt(Share::members)
        .reversed()
        .thenComparing((Share share) -> !share.tonight().told())
        .thenComparing(share -> share.earlier().id())
        .thenComparing(share -> share.tonight().id());
  }

  /**
   * Carries the ids over.
   *
   * @param earlier groups of earlier nights under the ids they went by; a member is in one of them
   * @param tonight groups of tonight under ids minted out of their members
   */
  public static Outcome of(Collection<Group> earlier, Collection<Group> tonight) {
    List<Share> shares = shares(earlier, tonight);
    Map<String, String> idOf = new TreeMap<>();
    Set<String> carried = new HashSet<>();
    for (Share share : shares) {
      if (!idOf.containsKey(share.tonight().id()) && carried.add(share.earlier().id())) {
        idOf.put(share.tonight().id(), share.earlier().id());
      }
    }
    Set<String> taken = new HashSet<>();
    earlier.forEach(group -> taken.add(group.id()));
    tonight.stream().map(Group::id).sorted().filter(id -> !idOf.containsKey(id)).forEach(id -> {
      String free = id;
      while (!taken.add(free)) {
        free = Ids.mint(id.charAt(0), free);
      }
      idOf.put(id, free);
    });
    Map<String, Map<String, Integer>> pasts = new TreeMap<>();
    List<Passing> passings = new ArrayList<>();
    for (Share share : shares) {
      String from = share.earlier().id();
      String to = idOf.get(share.tonight().id());
      pasts.computeIfAbsent(to, id -> new TreeMap<>()).put(from, share.members());
      if (!from.equals(to)) {
        Passing.Kind kind =
            carried.contains(from) ? Passing.Kind.STORY_SPLIT : Passing.Kind.STORY_MERGED;
        passings.add(new Passing(kind, from, to, share.members()));
      }
    }
    passings.sort(Passing.ORDER);
    return new Outcome(idOf, pasts, passings);
  }

  private static List<Share> shares(Collection<Group> earlier, Collection<Group> tonight) {
    Map<String, Group> earlierOf = new HashMap<>();
    earlier.forEach(group -> group.members().forEach(member -> earlierOf.put(member, group)));
    List<Share> shares = new ArrayList<>();
    for (Group group : tonight) {
      Map<Group, Integer> counts = new HashMap<>();
      for (String member : group.members()) {
        Group before = earlierOf.get(member);
        if (before != null) {
          counts.merge(before, 1, Integer::sum);
        }
      }
      counts.forEach((before, members) -> shares.add(new Share(before, group, members)));
    }
    shares.sort(Share.MOST_FIRST);
    return shares;
  }
}
