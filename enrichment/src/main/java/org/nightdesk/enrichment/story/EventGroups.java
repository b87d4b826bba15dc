package org.nightdesk.enrichment.story;

import java.util.List;

/**
 * Articles grouped by event.
 *
 * @param alike groups whose articles are alike on average
 * @param withStragglers the same after articles left alone found their group
 * @param joined the same after loose groups found each other
 */
record EventGroups(
    List<List<Integer>> alike, List<List<Integer>> withStragglers, List<List<Integer>> joined) {
  static EventGroups of(List<Profile> profiles, StorySettings settings) {
    Similarity sameEvent = new SameEvent(profiles, settings);
    Contrast contrast = Contrast.of(profiles, settings);
    GroupSimilarity between = new GroupSimilarity(sameEvent, contrast);
    double least = Math.min(settings.straggler(), settings.looseStory());
    Pairs pairs = Pairs.of(profiles, sameEvent, least, settings);
    List<List<Integer>> alike =
        new Linking(profiles, sameEvent, contrast, settings).group(pairs, settings.sameStory());
    List<List<Integer>> withStragglers =
        new Stragglers(between, settings.straggler()).join(alike, pairs);
    List<List<Integer>> joined = new LooseGroups(
            between, settings.looseStory(), settings.cohesion())
        .join(withStragglers, pairs);
    return new EventGroups(alike, withStragglers, joined);
  }
}
