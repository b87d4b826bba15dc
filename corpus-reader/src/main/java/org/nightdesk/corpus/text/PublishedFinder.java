package org.nightdesk.corpus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.date.WrittenDate;

/**
 * When an article says it was published, from its lines around the running text.
 *
 * <p>Every dated line outside the running text is a candidate. One labelled as publication weighs
 * most, then one beside an agency, source or author line, then one with a time of day, then one under
 * the headline or in the dateline a report opens with; a page's own date over the headline weighs
 * least. Other dates in the running text are never publication dates. Without a candidate the latest
 * date of a picture's caption bounds it from below.
 */
public final class PublishedFinder {
  private static final Set<String> CREDIT =
      Set.of("source:", "agency:", "by ", "author:", "reuters", "(reuters)");

  /** Rank of a date nothing speaks for but its place. */
  private static final int LEAST = 10;

  /** Longest dateline, UTF-16 units. */
  private static final int DATELINE = 90;

  private final String text;
  private final List<Block> blocks;

  private PublishedFinder(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** A candidate and how much speaks for it: from 8 to about 25. */
  private record Ranked(PublishedCandidate date, int rank) {}

  /**
   * All dates outside the running text: stated ones, the most likely first and among equals in text
   * order, then those of captions, the latest first.
   */
  public static List<PublishedCandidate> candidates(String text, List<Block> blocks) {
    PublishedFinder finder = new PublishedFinder(text, blocks);
    List<Ranked> stated = new ArrayList<>();
    boolean opened = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (isOutsideTheTelling(blocks.get(i))) {
        stated.addAll(finder.stated(i));
      } else if (blocks.get(i).role() == BlockRole.BODY && !opened) {
        opened = true;
        finder.dateline(blocks.get(i).where()).ifPresent(stated::add);
      }
    }
    stated.sort(Comparator.comparingInt(Ranked::rank).reversed());
    List<PublishedCandidate> all = new ArrayList<>();
    stated.forEach(ranked -> all.add(ranked.date));
    all.addAll(finder.ofCaptions());
    return List.copyOf(all);
  }

  /** The date of "QUILL, May 3, 2031 (ANX) - The ferry ...": after a place in capitals, before a dash. */
  private Optional<Ranked> dateline(Span body) {
    String opening = text.substring(body.start(), Math.min(body.end(), body.start() + DATELINE));
    int dash = -1;
    for (String mark : List.of(" - ", " \u2013 ", " \u2014 ", " -- ", "\u2014")) {
      int at = opening.indexOf(mark);
      dash = at > 0 && (dash < 0 || at < dash) ? at : dash;
    }
    int letters = 0;
    while (letters < opening.length() && Character.isUpperCase(opening.charAt(letters))) {
      letters++;
    }
    if (dash < 0 || letters < 3 || Character.isLetter(opening.charAt(letters))) {
      return Optional.empty();
    }
    return DateScanner.first(opening.substring(0, dash))
        .map(date -> new Ranked(
            new PublishedCandidate(
                date.value(),
                PublishedCandidate.Place.DATELINE,
                Characters.oneLine(date.where().in(opening)),
                "in the dateline",
                date.where().shift(body.start())),
            LEAST + 1));
  }

  private static boolean isOutsideTheTelling(Block block) {
    return block.role() == BlockRole.BYLINE && block.where().length() <= 300;
  }

  private List<Ranked> stated(int i) {
    String line = blocks.get(i).where().in(text);
    List<Ranked> candidates = new ArrayList<>();
    for (WrittenDate date : DateScanner.scan(line)) {
      int label = label(line.substring(0, date.where().start()));
      Optional<Integer> clock = date.hasTime() ? Optional.empty() : clockLine(i);
      List<String> rules = new ArrayList<>();
      int rank = LEAST + label;
      if (label != 0) {
        rules.add(label > 0 ? "labelled as published" : "labelled as updated");
      }
      boolean credited = besideCredit(i);
      if (credited) {
        rules.add("beside a credit");
        rank += 3;
      }
      boolean timed = date.hasTime() || clock.isPresent();
      if (timed) {
        rules.add("with a time of day");
        rank += 2;
      }
      if (isUnderHeadline(i)) {
        rules.add("under the headline");
        rank += 1;
      }
      String value = date.value();
      Span words = date.where().shift(blocks.get(i).where().start());
      if (clock.isPresent()) {
        Span time = blocks.get(clock.get()).where();
        value += "T" + DateScanner.timeAlone(time.in(text)).orElseThrow();
        words = words.cover(time);
      }
      String why = rules.isEmpty() ? "outside the running text" : String.join(", ", rules);
      candidates.add(new Ranked(
          new PublishedCandidate(
              value,
              timed && credited
                  ? PublishedCandidate.Place.TIMESTAMP
                  : PublishedCandidate.Place.LINE,
              Characters.oneLine(words.in(text)),
              why,
              words),
          rank));
    }
    return candidates;
  }

  private static int label(String before) {
    String words = before.toLowerCase(Locale.ROOT);
    int updated = Math.max(words.lastIndexOf("updat"), words.lastIndexOf("modified"));
    int published = Math.max(words.lastIndexOf("publish"), words.lastIndexOf("posted"));
    return published > updated ? 5 : updated >= 0 ? -2 : 0;
  }

  /** Whether this line, or one at most two lines away, names an agency, a source or an author. */
  private boolean besideCredit(int i) {
    for (int at = Math.max(0, i - 2); at <= Math.min(blocks.size() - 1, i + 2); at++) {
      Block block = blocks.get(at);
      if (block.role() == BlockRole.BYLINE) {
        String line = block.where().in(text).toLowerCase(Locale.ROOT);
        if (CREDIT.stream().anyMatch(line::startsWith)) {
          return true;
        }
      } else if (block.role() == BlockRole.HEADLINE && at < i) {
        continue;
      }
    }
    return false;
  }

  private boolean isUnderHeadline(int i) {
    for (int at = i - 1; at >= 0 && at >= i - 8; at--) {
      if (blocks.get(at).role() == BlockRole.HEADLINE) {
        return true;
      }
    }
    return false;
  }

  /** A line with nothing but a time of day, at most two lines after line {@code i}. */
  private Optional<Integer> clockLine(int i) {
    for (int at = i + 1; at <= Math.min(blocks.size() - 1, i + 2); at++) {
      if (blocks.get(at).role() != BlockRole.BYLINE) {
        return Optional.empty();
      }
      if (DateScanner.timeAlone(blocks.get(at).where().in(text)).isPresent()) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private List<PublishedCandidate> ofCaptions() {
    List<PublishedCandidate> dates = new ArrayList<>();
    for (Block block : blocks) {
      if (block.role() != BlockRole.CAPTION && block.role() != BlockRole.PHOTO_CREDIT
          || block.where().length() > 2_000) {
        continue;
      }
      String caption = block.where().in(text);
      if (isFromTheFiles(caption)) {
        continue;
      }
      for (WrittenDate date : DateScanner.scan(caption)) {
        dates.add(new PublishedCandidate(
            date.value().substring(0, 10),
            PublishedCandidate.Place.CAPTION,
            Characters.oneLine(date.where().in(caption)),
            "not before the date of a picture's caption",
            date.where().shift(block.where().start())));
      }
    }
    dates.sort(Comparator.comparing(PublishedCandidate::value).reversed());
    return dates;
  }

  private static boolean isFromTheFiles(String caption) {
    String words = caption.toLowerCase(Locale.ROOT);
    return words.contains("file photo")
        || words.contains("file picture")
        || words.contains("archive");
  }
}
