package org.nightdesk.batch.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nightdesk.corpus.Article;
import org.nightdesk.corpus.ReadOutcome;
import org.nightdesk.corpus.index.IndexEntry;
import org.nightdesk.corpus.reading.ArticleReader;
import org.nightdesk.corpus.reading.ReadOutcomes;
import org.nightdesk.reporting.Wording;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.RejectedRow;

/**
 * Reads every source file again and holds the written tables against it: each text must stand where
 * the table says, each record of the index must be an article or a rejection, each folded copy's
 * original must be there, with each sentence, figure and quotation of the copy that leftovers.csv does not
 * list. An article of an earlier night is held against the text that was published.
 */
public final class BriefVerifier {
  private final Sources sources;
  private final ArticleReader reader;
  private final ForgottenArticles forgotten;
  private final Function<String, Optional<ToldArticle>> published;
  private final NightExtracts extracts;
  private final Path folder;
  private final CheckedBefore before;
  private final VerifierFindings findings = new VerifierFindings();

  /**
   * @param forgotten articles that are read and were not to be told of
   * @param published an article by its id, as an earlier night published it
   * @param extracts the tables as they were written, read back
   * @param folder where rows are laid aside: a night is checked in parts that can be held
   * @param before what need not be checked once more
   */
  public BriefVerifier(
      Sources sources,
      ArticleReader reader,
      ForgottenArticles forgotten,
      Function<String, Optional<ToldArticle>> published,
      NightExtracts extracts,
      Path folder,
      CheckedBefore before) {
    this.sources = sources;
    this.reader = reader;
    this.forgotten = forgotten;
    this.published = published;
    this.extracts = extracts;
    this.folder = folder;
    this.before = before;
  }

  /**
   * What was found.
   *
   * @param checked lines held against a source
   * @param wrong lines that do not match, and counts that do not balance
   * @param findings the first of them, one line each
   */
  public record Result(long checked, long wrong, List<String> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * What was found, and what the next night need not check again where nothing was.
   *
   * @param asBefore articles whose rows were checked before, and not tonight
   * @param digests of what was checked, tonight or before, by article
   */
  public record Checked(Result result, int asBefore, Map<String, String> digests) {
    public Checked {
      digests = Map.copyOf(digests);
    }
  }

  /**
   * The files to read again.
   *
   * @param refused links of the index that lead to no file; empty where the index is no longer the
   *     one of the night, so that its rejections cannot be counted again
   */
  public record Sources(List<IndexEntry> entries, OptionalLong refused) {
    public Sources {
      entries = List.copyOf(entries);
    }

    /** All that an index leads to. */
    public static Sources of(NightCorpus corpus) {
      return new Sources(
          corpus.index().entries(), OptionalLong.of(corpus.refusals().size()));
    }
  }

  /**
   * An article as it was told.
   *
   * @param file where its text comes from, for messages
   */
  public record ToldArticle(String id, String file, String text) {
    public static ToldArticle of(Article article) {
      return new ToldArticle(article.id().value(), article.from().file(), article.text());
    }
  }

  /** Checks everything once that was not checked before; counts and texts always. */
  public Checked verify() {
    Set<String> articles = new HashSet<>();
    Set<String> earlier = new TreeSet<>();
    Set<String> originals = new TreeSet<>();
    Map<String, String> keptOf = new HashMap<>();
    each(extracts.rows(ArticleRow.class), row -> {
      (row.inIndex() ? articles : earlier).add(row.articleId());
      if (!row.relatesTo().isEmpty()) {
        originals.add(row.relatesTo());
      }
      if (FoldedCopies.folds(row.relation())) {
        keptOf.put(row.articleId(), row.relatesTo());
      }
    });
    Set<String> ids = new HashSet<>(articles);
    ids.addAll(earlier);
    // On a first night all is laid aside, and read only once.
    boolean isFirst = before.digests().isEmpty();
    RowDigests known = isFirst ? new RowDigests() : RowDigests.of(extracts);
    Set<String> due = isFirst ? ids : due(digests(ids, known), keptOf);
    // What leads to an article that is not listed is looked at too.
    Predicate<String> isDue = id -> due.contains(id) || !ids.contains(id);
    Map<String, String> digests;
    try (ExtractParts parts = new ExtractParts(extracts, folder, keptOf, isDue, due.size())) {
      RowDigests rows = isFirst ? parts.digests() : known;
      digests = digests(ids, rows);
      originals.removeAll(articles);
      originals.removeAll(earlier);
      originals.forEach(
          id -> findings.expect(false, "articles.csv relates to %s, which it lacks".formatted(id)));
      Texts texts = new Texts(rows, isDue, parts);
      readSources(articles, texts);
      readPublished(earlier, texts);
      articles.forEach(
          id -> findings.expect(false, "articles.csv lists %s, which no file holds".formatted(id)));
      parts.all().forEach(findings::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lay rows aside in " + folder, e);
    }
    return new Checked(findings.result(), ids.size() - due.size(), digests);
  }

  private Map<String, String> digests(Set<String> ids, RowDigests rows) {
    Map<String, String> digests = new HashMap<>();
    ids.forEach(id -> digests.put(id, rows.of(id, before.program())));
    return digests;
  }

  /** The articles to be checked: an article and its copies together, where one of them is. */
  private Set<String> due(Map<String, String> digests, Map<String, String> keptOf) {
    Set<String> heads = new HashSet<>();
    digests.forEach((id, digest) -> {
      String head = keptOf.getOrDefault(id, id);
      if (!before.holds(id, digest) || before.isSampled(head)) {
        heads.add(head);
      }
    });
    Set<String> due = new HashSet<>();
    digests.keySet().stream()
        .filter(id -> heads.contains(keptOf.getOrDefault(id, id)))
        .forEach(due::add);
    return due;
  }

  /** Takes in the texts of sources as they are read. */
  private final class Texts {
    private final RowDigests rows;
    private final Predicate<String> isDue;
    private final ExtractParts parts;

    Texts(RowDigests rows, Predicate<String> isDue, ExtractParts parts) {
      this.rows = rows;
      this.isDue = isDue;
      this.parts = parts;
    }

    void add(SourceText source) throws IOException {
      findings.expect(
          RowDigests.text(source.text()).equals(rows.textOf(source.id())),
          "texts.jsonl differs from " + source.from());
      if (isDue.test(source.id())) {
        parts.add(source);
      }
    }
  }

  private void readSources(Set<String> articles, Texts texts) throws IOException {
    long rejected = sources.refused().orElse(0);
    for (IndexEntry entry : sources.entries()) {
      try (ReadOutcomes outcomes = reader.read(entry)) {
        while (outcomes.hasNext()) {
          switch (forgotten.of(outcomes.next())) {
            case ReadOutcome.Accepted one -> {
              ToldArticle told = ToldArticle.of(one.article());
              findings.expect(
                  articles.remove(told.id()),
                  "articles.csv has no row for " + entry.relativePath());
              texts.add(new SourceText(told.id(), told.file(), entry.relativePath(), told.text()));
            }
            case ReadOutcome.Rejected none -> rejected++;
          }
        }
      }
    }
    if (sources.refused().isPresent()) {
      balance(rejected);
    }
  }

  private void readPublished(Set<String> earlier, Texts texts) throws IOException {
    for (String id : earlier) {
      Optional<ToldArticle> known = published.apply(id);
      findings.expect(
          known.isPresent(), "articles.csv lists %s, which no night has told of".formatted(id));
      if (known.isPresent()) {
        ToldArticle told = known.get();
        texts.add(new SourceText(
            told.id(), told.file(), "what was published of " + told.file(), told.text()));
      }
    }
  }

  private void balance(long rejectedByReading) {
    long[] listed = {0};
    each(extracts.rows(RejectedRow.class), row -> listed[0]++);
    findings.expect(
        listed[0] == rejectedByReading,
        "rejected.csv has %s but reading the index again rejects %s"
            .formatted(Wording.count(listed[0], "row", "rows"), rejectedByReading));
  }

  private static <R> void each(Stream<R> rows, Consumer<R> action) {
    try (rows) {
      rows.forEach(action);
    }
  }
}
