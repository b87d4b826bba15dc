/**
 * How well articles are grouped into stories, against what people say belongs together.
 *
 * <p>Start at {@link org.nightdesk.benchmarks.story.StoryQuality}.
 */
@NullMarked
package org.nightdesk.benchmarks.story;

import org.jspecify.annotations.NullMarked;
