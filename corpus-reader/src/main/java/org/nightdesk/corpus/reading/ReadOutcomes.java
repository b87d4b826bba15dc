package org.nightdesk.corpus.reading;

import java.io.Closeable;
import java.util.Iterator;
import org.nightdesk.corpus.ReadOutcome;

/**
 * What one entry gives, one outcome after the other. Reads no further than it is asked to; holds one
 * record at a time. Not for several threads. Close it when done.
 */
public interface ReadOutcomes extends Iterator<ReadOutcome>, Closeable {
  @Override
  void close();
}
