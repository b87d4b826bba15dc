/**
 * Files inside of ZIP and GZIP files, read as a stream and never unpacked to disk.
 *
 * <p>The directory at the end of a ZIP file says what it holds; nothing it says about sizes is
 * believed while reading. Start at {@link org.nightdesk.corpus.archive.ZipDirectory}.
 */
@NullMarked
package org.nightdesk.corpus.archive;

import org.jspecify.annotations.NullMarked;
