package org.nightdesk.batch.step;

import org.nightdesk.enrichment.compare.Comparison;

/** A story and what its articles say together. */
public record StoryComparison(String storyId, Comparison comparison) {}
