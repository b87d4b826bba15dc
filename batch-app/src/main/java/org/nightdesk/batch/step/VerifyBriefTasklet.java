package org.nightdesk.batch.step;

import java.util.Optional;
import org.nightdesk.batch.night.BriefVerifier;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NotFitException;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Holds the staged tables against the source files, and against what was published where they tell of
 * earlier nights; a night that does not match is not published.
 */
public final class VerifyBriefTasklet implements Tasklet {
  private final NightCorpus corpus;
  private final ArticleReader reader;
  private final PastArticles past;
  private final EditionFolders folders;
  private final NightJournal journal;

  public VerifyBriefTasklet(
      NightCorpus corpus,
      ArticleReader reader,
      PastArticles past,
      EditionFolders folders,
      NightJournal journal) {
    this.corpus = corpus;
    this.reader = reader;
    this.past = past;
    this.folders = folders;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    journal.begin("verifyBrief", 0);
    CsvExtractReader tables = new CsvExtractReader(folders.staging().resolve("csv"));
    BriefVerifier.Result result = new BriefVerifier(
            BriefVerifier.Sources.of(corpus), reader, this::published, tables)
        .verify();
    if (result.wrong() > 0) {
      throw new NotFitException(
          "%d of the brief's lines do not match their sources; the brief stands in %s. First: %s"
              .formatted(result.wrong(), folders.staging(), String.join("; ", result.findings())));
    }
    journal.end("%d lines stand in their sources".formatted(result.checked()));
    return RepeatStatus.FINISHED;
  }

  private Optional<BriefVerifier.ToldArticle> published(String id) {
    return past.find(new ArticleId(id)).map(BriefVerifier.ToldArticle::of);
  }
}
