/**
 * Stories: which articles report one event, and which events are stages of one affair.
 *
 * <p>Knows only words, names and stated dates; what articles say in particular is compared
 * elsewhere. Start at {@link org.nightdesk.enrichment.story.StoryGrouper}.
 */
@NullMarked
package org.nightdesk.enrichment.story;

import org.jspecify.annotations.NullMarked;
