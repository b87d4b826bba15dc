package org.nightdesk.batch.forget;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nightdesk.batch.night.EditionFolders;
import org.nightdesk.batch.night.FileAccess;
import org.nightdesk.batch.night.ReportFiles;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.batch.published.RunRecord;
import org.nightdesk.batch.published.RunRecordEdit;
import org.nightdesk.reporting.BriefEditor;
import org.nightdesk.reporting.BriefSettings;
import org.nightdesk.reporting.NightRun;
import org.nightdesk.reporting.ReportFormat;
import org.nightdesk.reporting.Setting;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvSettings;
import org.nightdesk.reporting.csv.CsvTotals;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.run.FileDigest;
import org.nightdesk.reporting.run.RunFileWriter;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/**
 * Makes a published night anew without some articles: its tables first, its documents out of them,
 * then its record; the new edition takes the place of the old one in one rename.
 */
final class RedactedNight {
  private static final String RECORD = "run.json";
  private static final int RUN_ID = 16;

  private final Path out;
  private final PublishedNight night;
  private final Set<String> forgotten;
  private final FileAccess access;

  /**
   * @param out folder of the briefs
   * @param forgotten ids of all articles taken down
   * @param access who may read the new edition
   */
  RedactedNight(Path out, PublishedNight night, Set<String> forgotten, FileAccess access) {
    this.access = access;
    this.out = out;
    this.night = night;
    this.forgotten = Set.copyOf(forgotten);
  }

  /** What the new edition is called. */
  record Edition(String runId, String digest) {}

  Edition edition() {
    String digest = digest(night.run().runId(), ids());
    return new Edition(digest.substring(0, RUN_ID), digest);
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>(night.run().forgotten());
    ids.addAll(forgotten);
    return ids;
  }

  /** Publishes it; gives the folder of the edition whose place it takes. */
  Path publish(RedactedExtracts extracts, RedactedArticles articles) throws IOException {
    Path old = night.folder().toRealPath();
    RunRecord before = night.run();
    Set<String> ids = ids();
    String runId = edition().runId();
    EditionFolders folders = new EditionFolders(out, night.night().toString(), runId);
    Path staging = folders.begin();
    CsvSettings csv = new CsvSettings(
        Boolean.parseBoolean(before.settings().get("csv.bom")), CsvSettings.DEFAULT.rowsAPart());
    CsvTotals totals = new CsvReportWriter(csv)
        .write(extracts, night.night().toString(), staging.resolve(ReportFormat.CSV.file()));
    documents(old, staging, before, runId);
    Files.copy(old.resolve(RECORD), staging.resolve(RECORD));
    List<FileDigest> inputs = inputs(before, articles);
    List<FileDigest> outputs = outputs(staging);
    SortedMap<String, RunRecordEdit.Value> members = new TreeMap<>();
    members.put("run_id", json -> json.writeString(runId));
    members.put("forgotten", json -> {
      json.writeStartArray();
      for (String id : ids) {
        json.writeString(id);
      }
      json.writeEndArray();
    });
    members.put("counts", json -> {
      json.writeStartObject();
      for (Map.Entry<String, Long> each : totals.counts().entrySet()) {
        json.writeNumberField(each.getKey(), each.getValue());
      }
      json.writeEndObject();
    });
    members.put("tables", json -> RunFileWriter.tables(json, totals));
    members.put("inputs", json -> RunFileWriter.files(json, inputs));
    members.put("outputs", json -> RunFileWriter.files(json, outputs));
    RunRecordEdit.replace(staging.resolve(RECORD), members);
    access.settle(staging);
    folders.publish();
    return old;
  }

  /** Those that the old edition has. */
  private void documents(Path old, Path staging, RunRecord before, String runId)
      throws IOException {
    Set<ReportFormat> formats = EnumSet.noneOf(ReportFormat.class);
    for (ReportFormat each : ReportFormat.values()) {
      if (Files.exists(old.resolve(each.file()))) {
        formats.add(each);
      }
    }
    List<Setting> settings = before.settings().entrySet().stream()
        .map(each -> new Setting(each.getKey(), each.getValue()))
        .toList();
    NightRun run =
        new NightRun(night.night(), runId, before.version(), before.firstNight(), settings);
    BriefSettings brief = new Binder(new MapConfigurationPropertySource(before.settings()))
        .bind("brief", BriefSettings.class)
        .orElse(BriefSettings.DEFAULT);
    for (ReportFormat format : formats) {
      if (format != ReportFormat.CSV) {
        ReportFiles.write(
            format, formats, tables -> new BriefEditor(brief).edit(run, tables), run, staging);
      }
    }
  }

  /** Without the files that hold nothing but articles taken down. */
  private static List<FileDigest> inputs(RunRecord before, RedactedArticles articles) {
    Set<String> gone =
        articles.gone().values().stream().map(ArticleRow::file).collect(Collectors.toSet());
    Set<String> kept = new HashSet<>();
    articles.kept().values().forEach(row -> kept.add(row.file()));
    return before.inputs().stream()
        .filter(file -> !gone.contains(file.path()) || kept.contains(file.path()))
        .toList();
  }

  private static List<FileDigest> outputs(Path staging) throws IOException {
    List<FileDigest> outputs = new ArrayList<>();
    try (Stream<Path> all = Files.walk(staging)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.equals(staging.resolve(RECORD))) {
          outputs.add(FileDigest.of(staging, file));
        }
      }
    }
    return outputs;
  }

  /** What decides the bytes: the edition it is made of, and what is taken out of it. */
  private static String digest(String runId, Set<String> ids) {
    try {
      String lines = "edition=" + runId + "\nforgotten=" + String.join(",", ids) + "\n";
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
