/** JSON as it stands in files of articles and in pages, read without any binding to classes. */
@NullMarked
package org.nightdesk.corpus.json;

import org.jspecify.annotations.NullMarked;
