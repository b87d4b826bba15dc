/** What has been published: the nights that stand in the folder of the briefs, read from their files. */
@NullMarked
package org.nightdesk.batch.published;

import org.jspecify.annotations.NullMarked;
