package org.nightdesk.reporting.reread;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nightdesk.reporting.row.ArticleRow;
import org.nightdesk.reporting.row.ChangeRow;
import org.nightdesk.reporting.row.DifferenceRow;
import org.nightdesk.reporting.row.DifferenceVersionRow;
import org.nightdesk.reporting.row.EntityRow;
import org.nightdesk.reporting.row.EventRow;
import org.nightdesk.reporting.row.FigureRow;
import org.nightdesk.reporting.row.NightExtracts;
import org.nightdesk.reporting.row.PointRow;
import org.nightdesk.reporting.row.QuoteRow;
import org.nightdesk.reporting.row.SentenceRow;
import org.nightdesk.reporting.row.StoryRow;
import org.nightdesk.reporting.row.StorylineRow;
import org.nightdesk.reporting.row.StrandRow;

/**
 * Holds documents against the tables they were made from: every id a document prints is one of the
 * tables, the words of the row stand in the document, and every link leads to a file of the night, a
 * place of a document, or the address of an article. A document that prints no ids must show the words
 * behind all the ids that the others print.
 */
public final class DocumentCheck {
  /** So many characters of a row's words are looked for: documents shorten what is longer. */
  private static final int LOOKED_FOR = 40;

  /** The words that stand behind an id wherever it is shown; empty where they may be put otherwise. */
  private final Map<String, String> words = new HashMap<>();

  private final Set<String> addresses = new HashSet<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final Set<String> shown = new TreeSet<>();
  private final Path folder;

  /**
   * What was found.
   *
   * @param checked ids and links looked at
   * @param wrong how many of them lead nowhere or to other words
   * @param findings a line each
   */
  public record Result(long checked, long wrong, List<String> findings) {
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * @param tables of the night, read once
   * @param folder of the edition, for links from file to file
   * @param documents all that are to be checked, for links from one to another
   */
  public DocumentCheck(NightExtracts tables, Path folder, List<WrittenDocument> documents) {
    this.folder = folder;
    for (WrittenDocument document : documents) {
      anchors.put(document.file(), document.anchors());
      shown.addAll(document.ids());
    }
    each(tables.rows(ArticleRow.class), row -> {
      words.put(row.articleId(), "");
      if (!row.url().isEmpty()) {
        addresses.add(row.url());
      }
    });
    each(tables.rows(SentenceRow.class), row -> words.put(row.evidenceId(), ""));
    each(tables.rows(StrandRow.class), row -> words.put(row.strandId(), ""));
    each(tables.rows(StorylineRow.class), row -> words.put(row.storylineId(), ""));
    each(tables.rows(StoryRow.class), row -> words.put(row.storyId(), squeezed(row.headline())));
    each(tables.rows(PointRow.class), row -> words.put(row.pointId(), squeezed(row.text())));
    each(tables.rows(QuoteRow.class), row -> words.put(row.quoteId(), squeezed(row.text())));
    each(tables.rows(EventRow.class), row -> words.put(row.eventId(), squeezed(row.text())));
    each(tables.rows(FigureRow.class), row -> words.put(row.figureId(), ""));
    each(tables.rows(EntityRow.class), row -> words.put(row.entityId(), squeezed(row.name())));
    each(tables.rows(ChangeRow.class), row -> words.put(row.changeId(), ""));
    // The first version stands for all.
    each(
        tables.rows(DifferenceVersionRow.class),
        row -> words.putIfAbsent(row.differenceId(), squeezed(row.text())));
    each(tables.rows(DifferenceRow.class), row -> words.putIfAbsent(row.differenceId(), ""));
  }

  /** Checks one document. */
  public Result check(WrittenDocument document) {
    List<String> findings = new ArrayList<>(document.faults());
    String text = squeezed(document.text());
    Set<String> ids = ids(document);
    for (String id : ids) {
      String expected = words.get(id);
      if (expected == null) {
        findings.add("%s stands in no table".formatted(id));
      } else if (!text.contains(beginning(expected))) {
        findings.add("%s is shown without its words".formatted(id));
      }
    }
    for (String link : document.links()) {
      if (!leadsSomewhere(link, document)) {
        findings.add("the link %s leads nowhere".formatted(link));
      }
    }
    long checked =
        (long) ids.size() + document.links().size() + document.faults().size();
    return new Result(checked, findings.size(), findings);
  }

  /** The ids whose words a document shows: those it prints, or all that the others print. */
  private Set<String> ids(WrittenDocument document) {
    return document.ids().isEmpty() ? shown : document.ids();
  }

  private boolean leadsSomewhere(String link, WrittenDocument document) {
    if (addresses.contains(link)) {
      return true;
    }
    int hash = link.indexOf('#');
    String file = hash < 0 ? link : link.substring(0, hash);
    String place = hash < 0 ? "" : link.substring(hash + 1);
    String target = file.isEmpty() ? document.file() : file;
    if (anchors.containsKey(target)) {
      return place.isEmpty() ? !file.isEmpty() : anchors.get(target).contains(place);
    }
    return isFileOfTheNight(file) && (place.isEmpty() || words.containsKey(place));
  }

  private boolean isFileOfTheNight(String file) {
    try {
      Path target = folder.resolve(file).normalize();
      return target.startsWith(folder) && Files.isRegularFile(target);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String beginning(String text) {
    return text.length() <= LOOKED_FOR
        ? text
        : text.substring(0, text.offsetByCodePoints(LOOKED_FOR - 1, 0));
  }

  /** Letters, digits and marks alone: lines, spaces and marks of format differ from document to document. */
  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    text.codePoints().filter(c -> Character.isLetterOrDigit(c)).forEach(squeezed::appendCodePoint);
    return squeezed.toString();
  }

  private static <R> void each(Stream<R> rows, Consumer<R> action) {
    try (rows) {
      rows.forEach(action);
    }
  }
}
