/**
 * The settings of a night: which there are, what they may be, what holds, and where that comes from. The
 * commented {@code application.yaml} of the program is the only list of them.
 *
 * <p>Start at {@link org.nightdesk.batch.settings.SettingsDesk}.
 */
@NullMarked
package org.nightdesk.batch.settings;

import org.jspecify.annotations.NullMarked;
