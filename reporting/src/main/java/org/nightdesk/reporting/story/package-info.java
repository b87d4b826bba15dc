/**
 * What is shown of one story, with the articles behind each line.
 *
 * <p>Start at {@link org.nightdesk.reporting.story.StoryDossier}.
 */
@NullMarked
package org.nightdesk.reporting.story;

import org.jspecify.annotations.NullMarked;
