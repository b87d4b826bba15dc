package org.nightdesk.batch.night;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nightdesk.batch.store.RowBytes;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DateRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.LeftoverRow;
import org.nightdesk.reporting.row.MentionRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.PointSourceRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.TextRow;

/**
 * The tables of a night and the texts of its sources, cut into parts of some thousand articles, each of which
 * can be held. An article, its copies and all that is told of them are in one part. A night of one part is
 * read from its files; those of more are laid aside once, so that nothing is read as often as there are
 * parts.
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
  private final int count;
  private final List<List<SourceText>> held = new ArrayList<>();
  private final List<DataOutputStream> aside = new ArrayList<>();

  /**
   * @param keptOf the article a copy is held against, by copy
   * @param articles how many there are
   */
  ExtractParts(NightExtracts whole, Path folder, Map<String, String> keptOf, int articles)
      throws IOException {
    this(whole, folder, keptOf, articles, ARTICLES);
  }

  ExtractParts(
      NightExtracts whole, Path folder, Map<String, String> keptOf, int articles, int inAPart)
      throws IOException {
    this.whole = whole;
    this.folder = folder;
    this.keptOf = keptOf;
    this.count = Math.clamp((articles + inAPart - 1) / inAPart, 1, MOST_PARTS);
    if (count == 1) {
      held.add(new ArrayList<>());
      return;
    }
    Files.createDirectories(folder);
    layAside(ArticleRow.class, ArticleRow::articleId);
    layAside(FigureRow.class, row -> article(row.evidenceId()));
    layAside(QuoteRow.class, row -> article(row.evidenceId()));
    layAside(MentionRow.class, row -> article(row.evidenceId()));
    layAside(DateRow.class, row -> article(row.evidenceId()));
    layAside(PointSourceRow.class, row -> article(row.evidenceId()));
    layAside(DifferenceVersionRow.class, row -> article(row.evidenceId()));
    layAside(LeftoverRow.class, row -> article(row.evidenceId()));
    layAside(ChangeRow.class, row -> article(row.evidenceId()));
    layAside(SentenceRow.class, SentenceRow::articleId);
    layAside(TextRow.class, whole.texts(), TextRow::articleId);
    for (int part = 0; part < count; part++) {
      aside.add(writer(SourceText.class, part));
    }
  }

  private static String article(String evidence) {
    int point = evidence.indexOf('.');
    return point < 0 ? evidence : evidence.substring(0, point);
  }

  private int part(String article) {
    String kept = keptOf.getOrDefault(article, article);
    return Math.floorMod(kept.hashCode() * 0x9E3779B1 >>> 8, count);
  }

  private <R extends Record> void layAside(Class<R> rowClass, Function<R, String> article)
      throws IOException {
    layAside(rowClass, whole.rows(rowClass), article);
  }

  private <R extends Record> void layAside(
      Class<R> rowClass, Stream<R> rows, Function<R, String> article) throws IOException {
    RowBytes<R> bytes = RowBytes.of(rowClass);
    List<DataOutputStream> outs = new ArrayList<>();
    try (rows) {
      for (int part = 0; part < count; part++) {
        outs.add(writer(rowClass, part));
      }
      for (var each = rows.iterator(); each.hasNext(); ) {
        R row = each.next();
        bytes.write(row, outs.get(part(article.apply(row))));
      }
    } finally {
      for (DataOutputStream out : outs) {
        out.close();
      }
    }
  }

  private DataOutputStream writer(Class<?> rowClass, int part) throws IOException {
    return new DataOutputStream(
        new BufferedOutputStream(Files.newOutputStream(file(rowClass, part)), BUFFER_BYTES));
  }

  private Path file(Class<?> rowClass, int part) {
    return folder.resolve("%s-%s.rows".formatted(rowClass.getSimpleName(), part));
  }

  /** The text of one more source. */
  void add(SourceText text) throws IOException {
    if (count == 1) {
      held.getFirst().add(text);
    } else {
      RowBytes.of(SourceText.class).write(text, aside.get(part(text.id())));
    }
  }

  /** What is found in each part, in their order; several may be looked at side by side. */
  List<VerifierFindings> all(Function<NightExtracts, PartVerifier> verifier) throws IOException {
    for (DataOutputStream out : aside) {
      out.close();
    }
    if (count == 1) {
      return List.of(verifier.apply(whole).verify(held.getFirst().stream()));
    }
    return IntStream.range(0, count)
        .parallel()
        .mapToObj(part -> {
          Part rows = new Part(part);
          return verifier.apply(rows).verify(rows.rows(SourceText.class));
        })
        .toList();
  }

  @Override
  public void close() throws IOException {
    if (count > 1) {
      for (DataOutputStream out : aside) {
        out.close();
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    }
  }

  /** One part, read from what was laid aside. */
  private final class Part implements NightExtracts {
    private final int number;

    Part(int number) {
      this.number = number;
    }

    @Override
    public <R extends Record> Stream<R> rows(Class<R> rowClass) {
      try {
        return RowBytes.of(rowClass).readAll(file(rowClass, number));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read rows laid aside in " + folder, e);
      }
    }

    @Override
    public Stream<TextRow> texts() {
      return rows(TextRow.class);
    }
  }
}
