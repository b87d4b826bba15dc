package org.nightdesk.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.nightdesk.batch.gate.PublishGate;
import org.nightdesk.batch.names.NameFiles;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.ForgottenArticles;
import org.nightdesk.batch.night.NightCorpus;
import org.nightdesk.batch.night.NightIdentity;
import org.nightdesk.batch.night.NightJournal;
import org.nightdesk.batch.night.NightPlan;
import org.nightdesk.batch.step.PublishBriefTasklet;
import org.nightdesk.batch.step.StagedBrief;
import org.nightdesk.batch.step.StagedRunRecord;
import org.nightdesk.batch.step.VerifyBriefTasklet;
import org.nightdesk.batch.step.WriteExtractsTasklet;
import org.nightdesk.batch.step.WriteReportTasklet;
import org.nightdesk.batch.step.WriteRunRecordTasklet;
import org.nightdesk.batch.store.JdbcCheckedArticles;
import org.nightdesk.batch.store.JdbcNewsStore;
import org.nightdesk.batch.store.JdbcNightBalance;
import org.nightdesk.batch.store.JdbcNightExtracts;
import org.nightdesk.batch.store.JdbcNightStore;
import org.nightdesk.batch.store.JdbcNightStore.Night;
import org.nightdesk.batch.store.NightMemory;
import org.nightdesk.batch.store.PastArticles;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.ReportFormat;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvSettings;
import org.nightdesk.reporting.row.NightExtracts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** How the brief is written, verified and published: the beans of the last three steps. */
@Configuration(proxyBeanMethods = false)
class BriefConfiguration {
  @Bean
  Supplier<NightExtracts> nightExtracts(JdbcTemplate jdbc, JdbcNewsStore news, NightPlan plan) {
    Path aside = plan.aside();
    return () -> JdbcNightExtracts.of(jdbc, plan.night().toString(), news, aside);
  }

  @Bean
  WriteExtractsTasklet writeExtractsTasklet(
      Supplier<NightExtracts> nightExtracts,
      NightPlan plan,
      NightSettings settings,
      EditionFolders folders,
      NightJournal journal) {
    String night = plan.night().toString();
    CsvSettings csv = new CsvSettings(settings.csv().bom(), CsvSettings.DEFAULT.rowsAPart());
    return new WriteExtractsTasklet(
        nightExtracts, new CsvReportWriter(csv), folders, night, journal);
  }

  @Bean
  List<WriteReportTasklet> writeReportTasklets(
      NightPlan plan,
      NightRun run,
      NightSettings settings,
      EditionFolders folders,
      NightJournal journal) {
    StagedBrief brief = new StagedBrief(new BriefEditor(settings.brief()), run);
    return plan.formats().stream()
        .filter(format -> format != ReportFormat.CSV)
        .map(format -> new WriteReportTasklet(format, plan.formats(), brief, run, folders, journal))
        .toList();
  }

  @Bean
  StagedRunRecord stagedRunRecord(
      NightRun run,
      NightPlan plan,
      NightCorpus corpus,
      NameFiles names,
      ForgottenArticles forgotten,
      EditionFolders folders) {
    return new StagedRunRecord(run, plan, corpus, names, forgotten, folders);
  }

  @Bean
  WriteRunRecordTasklet writeRunRecordTasklet(StagedRunRecord record) {
    return new WriteRunRecordTasklet(record);
  }

  @Bean
  VerifyBriefTasklet verifyBriefTasklet(
      NightCorpus corpus,
      ArticleReader files,
      ForgottenArticles forgotten,
      PastArticles past,
      EditionFolders folders,
      JdbcTemplate jdbc,
      NightSettings settings,
      NightPlan plan,
      StagedRunRecord record,
      NightIdentity identity,
      NightJournal journal) {
    PublishGate gate = new PublishGate(settings.gate());
    return new VerifyBriefTasklet(
        corpus,
        files,
        forgotten,
        past,
        folders,
        new JdbcNightBalance(jdbc),
        gate,
        plan,
        record,
        new JdbcCheckedArticles(jdbc),
        identity,
        journal);
  }

  @Bean
  PublishBriefTasklet publishBriefTasklet(
      EditionFolders folders,
      FileAccess access,
      JdbcNightStore nights,
      NightMemory memory,
      NightPlan plan,
      NightIdentity identity,
      NightJournal journal) {
    Night night = new Night(plan.night().toString(), identity.runId(), identity.digest());
    return new PublishBriefTasklet(folders, access, nights, memory, night, journal);
  }
}
