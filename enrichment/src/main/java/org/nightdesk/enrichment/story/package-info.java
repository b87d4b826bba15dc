/**
 * Stories: which articles report one event, and which events are stages of one affair.
 */
@NullMarked
package org.nightdesk.enrichment.story;

import org.jspecify.annotations.NullMarked;
