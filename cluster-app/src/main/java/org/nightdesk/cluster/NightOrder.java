package org.nightdesk.cluster;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.cluster.files.HadoopFiles;
import org.nightdesk.reporting.ReportFormat;

/**
 * All an executor has to know of a night to work on a part of it: no text, no fact.
 *
 * @param index of the night, on a file system all machines see
 * @param out folder of the briefs, likewise
 * @param night ISO date
 * @param formats names of what is written
 * @param publishAnyway whether the gate's bounds hold nothing back
 * @param indexDigest of the bytes of the index and of those it takes in
 * @param corpusDigest of the index and the bytes of all its files
 * @param settings all of them, as on the command line
 * @param nights those published, a line each: night, run id, digest, parted by spaces
 * @param forgotten ids of articles that were taken down, a line each
 * @param runId of the night
 */
record NightOrder(
    String index,
    String out,
    String night,
    List<String> formats,
    boolean publishAnyway,
    String indexDigest,
    String corpusDigest,
    List<String> settings,
    String nights,
    String forgotten,
    String runId)
    implements Serializable {
  NightOrder {
    formats = List.copyOf(formats);
    settings = List.copyOf(settings);
  }

  /** The plan of a part of the night, worked on in a state of its own. */
  NightPlan plan(Path state) {
    Set<ReportFormat> written = EnumSet.noneOf(ReportFormat.class);
    formats.forEach(format -> written.add(ReportFormat.valueOf(format)));
    return new NightPlan(
        HadoopFiles.path(index),
        Path.of(out),
        state,
        LocalDate.parse(night),
        written,
        false,
        publishAnyway);
  }
}
