/**
 * The form of a text: its paragraphs, what each is there for, its language.
 *
 * <p>Everything here goes by form and position and by short lists of general cue words. Start at
 * {@link org.nightdesk.corpus.text.RoleTagger}.
 */
@NullMarked
package org.nightdesk.corpus.text;

import org.jspecify.annotations.NullMarked;
