package org.nightdesk.batch.step;

import java.util.Optional;
import org.nightdesk.enrichment.compare.Comparison;

/**
 * A story and what its articles say together.
 *
 * @param stamp of all that is compared; empty where nobody will ask for it
 * @param comparison empty where it stands in the tables, made of the same
 */
public record StoryComparison(String storyId, String stamp, Optional<Comparison> comparison) {}
