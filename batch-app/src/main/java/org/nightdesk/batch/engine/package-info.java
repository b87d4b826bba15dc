/** Where the stages of a night are worked on: in this process, or by an engine somebody puts beside it. */
@NullMarked
package org.nightdesk.batch.engine;

import org.jspecify.annotations.NullMarked;
