package org.nightdesk.reporting;

import java.io.IOException;
import java.io.OutputStream;

/** Sets a brief in one format. The same brief gives the same bytes. */
public interface ReportWriter {
  /**
   * @param out gets the whole file; stays open
   */
  void write(Brief brief, OutputStream out) throws IOException;
}
