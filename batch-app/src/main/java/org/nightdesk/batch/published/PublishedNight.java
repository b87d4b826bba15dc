package org.nightdesk.batch.published;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.CodePoints;
import org.nightdesk.corpus.Span;
import org.nightdesk.reporting.csv.CsvExtractReader;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.TextRow;

/** The files of one published night, read as often as they are asked for. */
public final class PublishedNight {
  private final Path folder;
  private final LocalDate night;
  private final CsvExtractReader tables;

  private PublishedNight(Path folder, LocalDate night) {
    this.folder = folder;
    this.night = night;
    this.tables = new CsvExtractReader(folder.resolve("csv"));
  }

  /** The nights published in a folder, latest first. */
  public static List<PublishedNight> in(Path out) {
    if (!Files.isDirectory(out)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(out)) {
      return all.flatMap(folder -> of(folder).stream())
          .sorted(Comparator.comparing(PublishedNight::night).reversed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<PublishedNight> of(Path folder) {
    try {
      LocalDate night = LocalDate.parse(folder.getFileName().toString());
      return Files.isRegularFile(folder.resolve(RunRecord.FILE))
          ? Optional.of(new PublishedNight(folder, night))
          : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  public LocalDate night() {
    return night;
  }

  /** Where its files stand. */
  public Path folder() {
    return folder;
  }

  /** The record of its run. */
  public RunRecord run() {
    return RunRecord.read(folder.resolve(RunRecord.FILE));
  }

  /** Its tables. */
  public NightExtracts tables() {
    return tables;
  }

  /** The rows of a table for which something holds, in the table's order. */
  public <R extends Record> List<R> rows(Class<R> table, Predicate<? super R> wanted) {
    try (Stream<R> rows = tables.rows(table)) {
      return rows.filter(wanted).toList();
    }
  }

  /** The row of an article. */
  public Optional<ArticleRow> article(String id) {
    return rows(ArticleRow.class, row -> row.articleId().equals(id)).stream().findFirst();
  }

  /** Texts by article id. */
  public Map<String, String> texts(Predicate<String> wanted) {
    Map<String, String> texts = new HashMap<>();
    try (Stream<TextRow> rows = tables.texts()) {
      rows.filter(row -> wanted.test(row.articleId()))
          .forEach(row -> texts.put(row.articleId(), row.text()));
    }
    return texts;
  }

  /** Where the sentences of an article stand, in UTF-16 units of its text, those not told left out. */
  public static List<Span> told(List<SentenceRow> sentences, String text) {
    CodePoints points = new CodePoints(text);
    return sentences.stream()
        .filter(PublishedNight::isTold)
        .map(row -> new Span(points.position(row.start()), points.position(row.end())))
        .toList();
  }

  private static boolean isTold(SentenceRow row) {
    return BlockRole.valueOf(row.role().toUpperCase(Locale.ROOT).replace('-', '_'))
        .isTold();
  }
}
