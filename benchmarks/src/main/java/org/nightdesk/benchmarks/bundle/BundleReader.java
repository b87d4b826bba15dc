package org.nightdesk.benchmarks.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nightdesk.benchmarks.bundle.Bundle.Marked;
import org.nightdesk.benchmarks.bundle.Bundle.MarkedDifference;
import org.nightdesk.benchmarks.bundle.Bundle.Place;
import org.nightdesk.benchmarks.bundle.Bundle.Said;
import org.nightdesk.benchmarks.bundle.Bundle.Told;
import org.nightdesk.enrichment.compare.Difference;
import org.nightdesk.enrichment.compare.Stance;

/** Reads files of story bundles, in the form that the README beside them describes. */
final class BundleReader {
  private final Path file;
  private final List<Bundle> bundles = new ArrayList<>();
  private String name = "";
  private List<Told> articles = new ArrayList<>();
  private List<Marked> points = new ArrayList<>();
  private List<MarkedDifference> differences = new ArrayList<>();
  private List<List<String>> paragraphs = new ArrayList<>();
  private boolean open;

  private BundleReader(Path file) {
    this.file = file;
  }

  /** The bundles of a file, in its order. */
  static List<Bundle> read(Path file) throws IOException {
    BundleReader reader = new BundleReader(file);
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        reader.line(line);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IOException("%s:%d: expected the form of the README but found '%s' (%s)"
            .formatted(file.getFileName(), number, line, e.getMessage()));
      }
    }
    reader.finish();
    return reader.bundles;
  }

  private void line(String line) {
    if (line.isEmpty()) {
      open = false;
      return;
    }
    String rest = line.substring(1).strip();
    switch (line.charAt(0)) {
      case '#' -> {}
      case '=' -> begin(rest);
      case '-' -> article(rest);
      case '*' -> points.add(new Marked(said(rest)));
      case '!' -> difference(rest);
      default -> sentence(line);
    }
  }

  private void begin(String title) {
    finish();
    name = title;
    articles = new ArrayList<>();
    points = new ArrayList<>();
    differences = new ArrayList<>();
  }

  private void article(String line) {
    String[] parts = line.split("\\|");
    paragraphs = new ArrayList<>();
    open = false;
    articles.add(
        new Told(parts[0].strip().charAt(0), parts[1].strip(), parts[2].strip(), List.of()));
  }

  private void sentence(String line) {
    if (!open) {
      paragraphs.add(new ArrayList<>());
      open = true;
    }
    paragraphs.getLast().add(line);
    Told told = articles.removeLast();
    articles.add(new Told(told.letter(), told.source(), told.published(), paragraphs));
  }

  private void difference(String line) {
    String places = line.split("\\|")[0];
    int space = places.indexOf(' ');
    Difference.Kind kind =
        Difference.Kind.valueOf(places.substring(0, space).toUpperCase(Locale.ROOT));
    List<Place> versions =
        said(places.substring(space + 1)).stream().map(Said::place).toList();
    differences.add(new MarkedDifference(kind, versions));
  }

  private static List<Said> said(String line) {
    List<Said> said = new ArrayList<>();
    for (String part : line.strip().split(" ")) {
      String[] of = part.split(":");
      Place place = new Place(of[0].charAt(0), Integer.parseInt(of[0].substring(1)));
      Stance stance =
          of.length < 2 ? Stance.ASSERTS : Stance.valueOf(of[1].toUpperCase(Locale.ROOT));
      said.add(new Said(place, stance));
    }
    return said;
  }

  private void finish() {
    if (!name.isEmpty()) {
      bundles.add(new Bundle(name, articles, points, differences));
    }
  }

  @Override
  public String toString() {
    return file.toString();
  }
}
