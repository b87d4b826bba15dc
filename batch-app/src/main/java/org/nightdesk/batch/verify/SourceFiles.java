package org.nightdesk.batch.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.nightdesk.batch.night.BriefVerifier;
import org.nightdesk.batch.published.RunRecord;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.reporting.run.FileDigest;

/**
 * The files a night was made from, as they are now. An index lists tonight's files and may have
 * changed since; then the files that the night's record names are read without it.
 */
final class SourceFiles {
  private final Path indexFile;
  private final CorpusIndex index;
  private final RunRecord run;
  private final Findings findings = new Findings("sources");
  private final Set<String> unchanged = new HashSet<>();

  /**
   * @param indexFile the index as it is now
   */
  SourceFiles(Path indexFile, CorpusIndex index, RunRecord run) throws IOException {
    this.indexFile = indexFile.toRealPath();
    this.index = index;
    this.run = run;
    for (FileDigest read : run.inputs()) {
      check(read);
    }
  }

  Findings findings() {
    return findings;
  }

  /** What to read again: all that the index leads to, or all of the night's files that are still there. */
  BriefVerifier.Sources again() {
    if (unchanged.contains(indexName())) {
      return new BriefVerifier.Sources(
          index.entries(), OptionalLong.of(index.refusals().size()));
    }
    TreeSet<String> wanted = new TreeSet<>();
    run.inputs().stream()
        .filter(read -> !isOfNames(read))
        .map(FileDigest::path)
        .filter(path -> !path.equals(indexName()))
        .filter(path -> Files.isRegularFile(index.folder().resolve(path)))
        .forEach(wanted::add);
    List<IndexEntry> entries = new ArrayList<>();
    for (IndexEntry entry : index.entries()) {
      if (wanted.remove(entry.relativePath())) {
        entries.add(entry);
      }
    }
    wanted.forEach(path -> entries.add(new IndexEntry(1, path, path, Metadata.none())));
    return new BriefVerifier.Sources(entries, OptionalLong.empty());
  }

  private void check(FileDigest read) throws IOException {
    boolean isIndex = read.path().equals(indexName());
    Path file = isIndex ? indexFile : index.folder().resolve(read.path());
    boolean there = Files.isRegularFile(file);
    if (there && FileDigest.of(file.getParent(), file).sha256().equals(read.sha256())) {
      unchanged.add(read.path());
      findings.expect(true, "");
    } else if (isIndex) {
      findings.note(
          "%s is not the index of that night any more: its rejections are not counted again"
              .formatted(read.path()));
    } else if (isOfNames(read)) {
      findings.note("%s, a file of names, is %s"
          .formatted(read.path(), there ? "another now" : "not beside the index"));
    } else {
      findings.expect(
          false,
          "%s: expected the file that was read, %s bytes, but found %s"
              .formatted(read.path(), read.bytes(), there ? "another" : "that it is not there"));
    }
  }

  /** Articles never come in tables; corrections, watched and added names always do. */
  private static boolean isOfNames(FileDigest read) {
    return read.path().endsWith(".csv");
  }

  private String indexName() {
    return indexFile.getFileName().toString();
  }
}
