/**
 * What tonight has to do with the nights before: which stories go on, what a revised article says
 * otherwise, what is new in a story.
 *
 * <p>Pure comparisons of two nights; who remembers the earlier one is no matter of this package.
 * Start at {@link org.nightdesk.enrichment.memory.StoryContinuation} and {@link
 * org.nightdesk.enrichment.memory.StoryNews}.
 */
@NullMarked
package org.nightdesk.enrichment.memory;

import org.jspecify.annotations.NullMarked;
