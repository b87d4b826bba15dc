package org.nightdesk.reporting;

import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.nightdesk.reporting.row.Extract;
import org.nightdesk.reporting.row.ExtractColumn;

/** Nights made hostile, and other nights no newsroom sends. */
public final class NightNames {
  public static final String HOSTILE =
      "# *Bold* <script>alert(1)</script> [click](http://evil.example) ![x](y) `code` | cell & &amp; "
          + "www.evil.example \u202Ereversed me@evil.example 1. ~~no~~ __x__\n\n- item";

  /** The same, as a browser should show it. */
  public static final String HOSTILE_AS_HTML =
      "# *Bold* &lt;script&gt;alert(1)&lt;/script&gt; [click](http://evil.example) ![x](y) `code` | cell &amp; &amp;amp; "
          + "www.evil.example reversed me@evil.example 1. ~~no~~ __x__ - item";

  private static final Set<String> FREE_TEXT = Set.of(
      "title",
      "source",
      "headline",
      "summary",
      "rankReason",
      "label",
      "text",
      "attributedTo",
      "subject",
      "explanation",
      "what",
      "before",
      "after",
      "name",
      "role",
      "measured",
      "comparedTo",
      "speaker",
      "speakerRole",
      "entry",
      "detail",
      "file",
      "qualityNotes",
      "unit");

  private NightNames() {}

  /** The invented night with every free text replaced. */
  public static RowsInMemory hostile() {
    return rewritten(InventedNight.twoStories(), old -> HOSTILE);
  }

  public static RowsInMemory rewritten(RowsInMemory night, UnaryOperator<String> words) {
    var rewritten = new RowsInMemory();
    for (var extract : Extract.values()) {
      night.rows(extract.rowClass()).forEach(row -> rewritten.add(rewritten(extract, row, words)));
    }
    return rewritten;
  }

  /**
   * @param change gives a row in place of a row, or anything else to leave it out
   */
  public static RowsInMemory mapped(RowsInMemory night, Function<Record, Object> change) {
    var mapped = new RowsInMemory();
    for (var extract : Extract.values()) {
      night.rows(extract.rowClass()).forEach(row -> {
        if (change.apply(row) instanceof Record changed) {
          mapped.add(changed);
        }
      });
    }
    return mapped;
  }

  private static Record rewritten(Extract extract, Record row, UnaryOperator<String> words) {
    var columns = extract.columns();
    Object[] values = columns.stream().map(column -> column.valueOf(row)).toArray();
    for (int i = 0; i < values.length; i++) {
      ExtractColumn column = columns.get(i);
      if (FREE_TEXT.contains(column.component()) && !values[i].toString().isEmpty()) {
        values[i] = words.apply((String) values[i]);
      }
    }
    try {
      return (Record) row.getClass().getDeclaredConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
