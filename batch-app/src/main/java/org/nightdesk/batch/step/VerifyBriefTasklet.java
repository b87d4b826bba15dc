package org.nightdesk.batch.step;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.batch.gate.NightCounts;
import org.nightdesk.batch.gate.PublishGate;
import org.nightdesk.batch.night.BriefVerifier;
import org.nightdesk.batch.night.CheckedBefore;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.ForgottenArticles;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightIdentity;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.night.NotFitException;
import org.nightdesk.batch.night.ProgramCode;
import org.nightdesk.batch.night.StepCounts;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.store.JdbcCheckedArticles;
import org.nightdesk.batch.store.JdbcNightBalance;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.corpus.ArticleId;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.enrichment.FactExtractor;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Holds the staged tables against the source files, against what was published where they tell of
 * earlier nights, and against the bounds of the gate; a night outside them is not published unless
 * somebody asks for it, which its record then says.
 */
public final class VerifyBriefTasklet implements Tasklet {
  /** What reads the sources, what reads the tables, what compares them. */
  private static final String PROGRAM = Stream.of(
          ArticleReader.class, CsvExtractReader.class, FactExtractor.class, BriefVerifier.class)
      .map(ProgramCode::digest)
      .collect(Collectors.joining(" "));

  private final NightCorpus corpus;
  private final ArticleReader reader;
  private final ForgottenArticles forgotten;
  private final PastArticles past;
  private final EditionFolders folders;
  private final JdbcNightBalance balance;
  private final PublishGate gate;
  private final NightPlan plan;
  private final StagedRunRecord record;
  private final JdbcCheckedArticles checked;
  private final NightIdentity identity;
  private final NightJournal journal;

  public VerifyBriefTasklet(
      NightCorpus corpus,
      ArticleReader reader,
      ForgottenArticles forgotten,
      PastArticles past,
      EditionFolders folders,
      JdbcNightBalance balance,
      PublishGate gate,
      NightPlan plan,
      StagedRunRecord record,
      JdbcCheckedArticles checked,
      NightIdentity identity,
      NightJournal journal) {
    this.corpus = corpus;
    this.reader = reader;
    this.forgotten = forgotten;
    this.past = past;
    this.folders = folders;
    this.balance = balance;
    this.gate = gate;
    this.plan = plan;
    this.record = record;
    this.checked = checked;
    this.identity = identity;
    this.journal = journal;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context)
      throws IOException {
    journal.begin("verifyBrief", 0);
    CsvExtractReader tables = new CsvExtractReader(folders.staging().resolve("csv"));
    BriefVerifier.Checked found = new BriefVerifier(
            BriefVerifier.Sources.of(corpus),
            reader,
            forgotten,
            this::published,
            tables,
            plan.aside(),
            before())
        .verify();
    BriefVerifier.Result result = found.result();
    if (result.wrong() == 0) {
      checked.replace(found.digests());
    } else {
      checked.forget();
    }
    List<String> objections =
        new ArrayList<>(gate.objections(NightCounts.of(tables), articlesBefore(), result.wrong()));
    balance
        .faults(StagedTotals.rows(context))
        .forEach(fault -> objections.add("counts do not balance: " + fault));
    if (objections.isEmpty()) {
      journal.end(
          Wording.count(
              result.checked(), "line stands in its source", "lines stand in their sources"),
          StepCounts.of("lines", result.checked())
              .and("unsupported", result.wrong())
              .and("articles_as_checked_before", found.asBefore()));
      return RepeatStatus.FINISHED;
    }
    String first = result.wrong() == 0 ? "" : ". First: " + String.join("; ", result.findings());
    String why = String.join("; ", objections) + first;
    if (!plan.publishAnyway()) {
      throw new NotFitException(
          "%s. The brief stands in %s; the last good one stays published. --publish-anyway publishes it"
              .formatted(why, folders.staging()));
    }
    record.write(context, objections);
    journal.say("published anyway: " + why);
    journal.end(
        Wording.count(result.checked(), "line looked at", "lines looked at"),
        StepCounts.of("lines", result.checked())
            .and("unsupported", result.wrong())
            .and("bounds_passed", objections.size()));
    return RepeatStatus.FINISHED;
  }

  /** What the last night checked; nothing where all is computed anew. */
  private CheckedBefore before() {
    Map<String, String> digests = plan.fresh() ? Map.of() : checked.digests();
    return new CheckedBefore(digests, PROGRAM, identity.runId());
  }

  private Optional<BriefVerifier.ToldArticle> published(String id) {
    return past.find(new ArticleId(id)).map(BriefVerifier.ToldArticle::of);
  }

  /** How many articles the nights before had that still stand published, latest first. */
  private List<Long> articlesBefore() {
    return PublishedNight.in(plan.out()).stream()
        .filter(night -> night.night().isBefore(plan.night()))
        .map(night -> night.run().counts().getOrDefault("articles", 0L))
        .toList();
  }
}
