package org.nightdesk.batch.night;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.batch.store.RowBytes;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.TextRow;

/**
 * What a night claims of the articles that are to be checked, and the texts of their sources, cut into parts
 * of some thousand articles, each of which can be held. An article, its copies and all that is told of them are
 * in one part. All is laid aside once, so that nothing is read as often as there are parts; of whole rows only
 * those of copies and their originals, some tables side by side.
 */
final class ExtractParts implements AutoCloseable {
  /** Articles of a part, about; some hundred rows are told of each. */
  private static final int ARTICLES = 1_500;

  /** Each part has a file open while a table is laid aside. */
  private static final int MOST_PARTS = 500;

  private static final int BUFFER_BYTES = 1 << 15;

  private final NightExtracts whole;
  private final Path folder;
  private final Map<String, String> keptOf;
  private final Predicate<String> isDue;
  private final int count;
  private final List<DataOutputStream> sources = new ArrayList<>();
  private final RowDigests digests = new RowDigests();
  private final RowBytes<SourceText> sourceBytes = RowBytes.of(SourceText.class);

  /**
   * @param keptOf the article a copy is held against, by copy
   * @param isDue whether an article is to be checked; the same for a copy and what it is held against
   * @param articles how many are
   */
  ExtractParts(
      NightExtracts whole,
      Path folder,
      Map<String, String> keptOf,
      Predicate<String> isDue,
      int articles)
      throws IOException {
    this(whole, folder, keptOf, isDue, articles, ARTICLES);
  }

  ExtractParts(
      NightExtracts whole,
      Path folder,
      Map<String, String> keptOf,
      Predicate<String> isDue,
      int articles,
      int inAPart)
      throws IOException {
    this.whole = whole;
    this.folder = folder;
    this.keptOf = keptOf;
    this.isDue = isDue;
    this.count = Math.clamp((articles + inAPart - 1) / inAPart, 1, MOST_PARTS);
    Files.createDirectories(folder);
    try {
      Arrays.stream(Claim.Table.values()).parallel().forEach(this::layAside);
      layAside(SentenceRow.class, sentences(), isDue, SentenceRow::articleId);
      try (Stream<String[]> rows = whole.cells(ArticleRow.class, RowDigests.ARTICLES)) {
        rows.filter(cells -> isDue.test(cells[0])).forEach(digests::addArticle);
      }
      Set<String> folded = new HashSet<>(keptOf.values());
      folded.addAll(keptOf.keySet());
      Predicate<String> compared = article -> folded.contains(article) && isDue.test(article);
      layAside(ArticleRow.class, compared, ArticleRow::articleId);
      layAside(FigureRow.class, compared, FigureRow::articleId);
      layAside(QuoteRow.class, compared, QuoteRow::articleId);
      layAside(LeftoverRow.class, compared, LeftoverRow::articleId);
      Stream<TextRow> texts = whole.texts().filter(row -> isDue.test(row.articleId()));
      layAside(TextRow.class, texts.peek(digests::add), compared, TextRow::articleId);
      for (int part = 0; part < count; part++) {
        sources.add(writer(SourceText.class.getSimpleName(), part));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private int part(String article) {
    String kept = keptOf.getOrDefault(article, article);
    return Math.floorMod(kept.hashCode() * 0x9E3779B1 >>> 8, count);
  }

  private void layAside(Claim.Table table) {
    RowDigests of = new RowDigests();
    Stream<Claim> claims = whole
        .cells(table.rowClass(), table.columns())
        .filter(cells -> isDue.test(Claim.article(cells[0])))
        .peek(cells -> of.add(table, cells))
        .flatMap(cells -> table.claim(cells).stream());
    layAside(table.name(), Claim.class, claims, article -> true, Claim::article);
    digests.add(of);
  }

  private Stream<SentenceRow> sentences() {
    return whole
        .cells(SentenceRow.class, RowDigests.SENTENCES)
        .filter(cells -> isDue.test(cells[0]))
        .peek(digests::addSentence)
        .map(cells -> new SentenceRow(
            cells[1], cells[0], cells[2], Integer.parseInt(cells[3]), Integer.parseInt(cells[4])));
  }

  /** Digests of what was laid aside: they are worked out while it is read. */
  RowDigests digests() {
    return digests;
  }

  private <R extends Record> void layAside(
      Class<R> rowClass, Predicate<String> wanted, Function<R, String> article) {
    layAside(rowClass, whole.rows(rowClass), wanted, article);
  }

  private <R extends Record> void layAside(
      Class<R> rowClass, Stream<R> rows, Predicate<String> wanted, Function<R, String> article) {
    layAside(rowClass.getSimpleName(), rowClass, rows, wanted, article);
  }

  private <R extends Record> void layAside(
      String name,
      Class<R> rowClass,
      Stream<R> rows,
      Predicate<String> wanted,
      Function<R, String> article) {
    RowBytes<R> bytes = RowBytes.of(rowClass);
    List<DataOutputStream> outs = new ArrayList<>();
    try (rows) {
      try {
        for (int part = 0; part < count; part++) {
          outs.add(writer(name, part));
        }
        rows.forEach(row -> {
          String of = article.apply(row);
          if (wanted.test(of)) {
            write(bytes, row, outs.get(part(of)));
          }
        });
      } finally {
        for (DataOutputStream out : outs) {
          out.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay rows aside in " + folder, e);
    }
  }

  private <R extends Record> void write(RowBytes<R> bytes, R row, DataOutputStream out) {
    try {
      bytes.write(row, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay rows aside in " + folder, e);
    }
  }

  private DataOutputStream writer(String name, int part) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(file(name, part)), BUFFER_BYTES));
  }

  private Path file(String name, int part) {
    return folder.resolve("%s-%s.rows".formatted(name, part));
  }

  /** The text of one more source that is to be checked. */
  void add(SourceText text) throws IOException {
    sourceBytes.write(text, sources.get(part(text.id())));
  }

  /** What is found in each part, in their order; several are looked at side by side. */
  List<VerifierFindings> all() throws IOException {
    closeSources();
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(part -> new PartVerifier(new Part(part)).verify())
        .toList();
  }

  private void closeSources() throws IOException {
    for (DataOutputStream out : sources) {
      out.close();
    }
  }

  @Override
  public void close() throws IOException {
    closeSources();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** One part, read from what was laid aside: of the tables the rows of copies and their originals. */
  final class Part implements NightExtracts {
    private final int number;

    private Part(int number) {
      this.number = number;
    }

    @Override
    public <R extends Record> Stream<R> rows(Class<R> rowClass) {
      return read(rowClass, rowClass.getSimpleName());
    }

    @Override
    public Stream<TextRow> texts() {
      return rows(TextRow.class);
    }

    /** The texts of the sources. */
    Stream<SourceText> sources() {
      return rows(SourceText.class);
    }

    /** What is claimed of them. */
    Stream<Claim> claims() {
      return Arrays.stream(Claim.Table.values()).flatMap(table -> read(Claim.class, table.name()));
    }

    private <R extends Record> Stream<R> read(Class<R> rowClass, String name) {
      try {
        return RowBytes.of(rowClass).readAll(file(name, number));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read rows laid aside in " + folder, e);
      }
    }
  }
}
