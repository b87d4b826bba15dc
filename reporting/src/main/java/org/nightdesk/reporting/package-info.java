/**
 * What we tell: the tables of a night in, a brief out.
 *
 * <p>{@link org.nightdesk.reporting.BriefEditor} reads the tables and decides what is shown; the
 * writers only set it. Nothing here knows how a fact was found. Start at {@link
 * org.nightdesk.reporting.Brief}.
 */
@NullMarked
package org.nightdesk.reporting;

import org.jspecify.annotations.NullMarked;
