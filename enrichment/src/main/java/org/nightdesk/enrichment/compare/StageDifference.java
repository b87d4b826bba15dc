package org.nightdesk.enrichment.compare;

/**
 * What stages of one affair tell differently.
 *
 * @param storyId the latest stage that tells a version of it, where it is shown
 */
public record StageDifference(String storyId, Difference difference) {}
