package org.nightdesk.batch.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nightdesk.batch.night.BriefVerifier;
import org.nightdesk.batch.night.BriefVerifier.ToldArticle;
import org.nightdesk.batch.night.CheckedBefore;
import org.nightdesk.batch.night.ForgottenArticles;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.published.RunRecord;
import org.nightdesk.corpus.ReadingLimits;
import org.nightdesk.corpus.index.CorpusIndex;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.reread.DocumentCheck;
import org.nightdesk.reporting.reread.WrittenDocument;
import org.nightdesk.reporting.reread.WrittenDocuments;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.workbook.WorkbookCheck;
import org.nightdesk.reporting.workbook.WorkbookSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Holds a published night against itself and against its sources: the files against the digests of
 * the run's record, the sources against theirs, each line of the tables against the sentence it leads
 * to, and each document's ids, words and links against the tables.
 */
public final class NightVerification {
  private final PublishedNight night;
  private final List<PublishedNight> earlier;
  private final Path indexFile;

  /**
   * @param earlier the nights before, latest first: what they published of articles that this one only
   *     refers to
   * @param indexFile the index, whose folder holds the sources
   */
  public NightVerification(PublishedNight night, List<PublishedNight> earlier, Path indexFile) {
    this.night = night;
    this.earlier = List.copyOf(earlier);
    this.indexFile = indexFile;
  }

  /** The parts, in the order they build on one another. */
  public List<Findings> verify() throws IOException {
    RunRecord run = night.run();
    CorpusIndex index = CorpusIndex.open(indexFile);
    SourceFiles sources = new SourceFiles(indexFile, index, run);
    List<Findings> parts = new ArrayList<>();
    parts.add(PublishedFiles.check(night, run));
    parts.add(sources.findings());
    parts.add(tables(sources, index, run));
    parts.addAll(documents());
    return parts;
  }

  private Findings tables(SourceFiles sources, CorpusIndex index, RunRecord run) {
    Findings findings = new Findings("tables");
    ArticleReader reader =
        new ArticleReader(index.folder(), limits(run), Optional.<LocalDate>of(night.night()));
    Map<String, ToldArticle> told = toldEarlier(findings);
    BriefVerifier.Result result = new BriefVerifier(
            sources.again(),
            reader,
            new ForgottenArticles(run.forgotten()),
            id -> Optional.ofNullable(told.get(id)),
            night.tables(),
            aside(),
            CheckedBefore.nothing())
        .verify()
        .result();
    findings.add(result.checked(), result.wrong(), result.findings());
    return findings;
  }

  /** A published night is checked without its state, and perhaps by several at once. */
  private static Path aside() {
    return Path.of(System.getProperty("java.io.tmpdir"))
        .resolve("nightdesk-verify-" + ProcessHandle.current().pid());
  }

  private List<Findings> documents() throws IOException {
    Path folder = night.folder().toRealPath();
    List<WrittenDocument> documents = WrittenDocuments.in(folder);
    DocumentCheck check = new DocumentCheck(night.tables(), folder, documents);
    List<Findings> parts = new ArrayList<>();
    for (WrittenDocument document : documents) {
      DocumentCheck.Result result = check.check(document);
      Findings findings = new Findings(document.file());
      findings.add(result.checked(), result.wrong(), result.findings());
      parts.add(findings);
    }
    if (Files.isRegularFile(folder.resolve(WorkbookCheck.FILE))) {
      WorkbookCheck.Result result =
          new WorkbookCheck(night.tables(), WorkbookSettings.DEFAULT).check(folder);
      Findings findings = new Findings(WorkbookCheck.FILE);
      findings.add(result.checked(), result.wrong(), result.findings());
      parts.add(findings);
    }
    return parts;
  }

  /** The articles of earlier nights, from the latest night that listed them; from this one where none is kept. */
  private Map<String, ToldArticle> toldEarlier(Findings findings) {
    Map<String, String> files = night.rows(ArticleRow.class, row -> !row.inIndex()).stream()
        .collect(Collectors.toMap(ArticleRow::articleId, ArticleRow::file));
    Set<String> wanted = new TreeSet<>(files.keySet());
    Map<String, ToldArticle> told = new HashMap<>();
    for (PublishedNight before : earlier) {
      if (wanted.isEmpty()) {
        break;
      }
      take(before, wanted, files, told);
    }
    if (!wanted.isEmpty()) {
      findings.note("%s held against this night's own texts: no earlier night that lists %s is kept"
          .formatted(
              Wording.count(
                  wanted.size(), "article of earlier nights is", "articles of earlier nights are"),
              wanted.size() == 1 ? "it" : "them"));
      take(night, wanted, files, told);
    }
    return told;
  }

  private static void take(
      PublishedNight from,
      Set<String> wanted,
      Map<String, String> files,
      Map<String, ToldArticle> told) {
    from.texts(wanted::contains)
        .forEach((id, text) -> told.put(id, new ToldArticle(id, files.getOrDefault(id, id), text)));
    wanted.removeAll(told.keySet());
  }

  private static ReadingLimits limits(RunRecord run) {
    return new Binder(new MapConfigurationPropertySource(run.settings()))
        .bind("reading", ReadingLimits.class)
        .orElseGet(ReadingLimits::standard);
  }
}
