package org.nightdesk.corpus.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Published;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.date.DateScanner;
import org.nightdesk.corpus.date.PublishedCandidate;
import org.nightdesk.corpus.date.WrittenDate;

/**
 * When an article says it was published, from its lines around the running text.
 *
 * <p>Every dated line outside the running text is a candidate. One labelled as publication weighs
 * most, then one beside an agency, source or author line, then one with a time of day, then one under
 * the headline; a page's own date over the headline weighs least. Dates in the running text are never
 * publication dates. Without a candidate the latest date of a picture's caption bounds it from below.
 */
public final class PublishedFinder {
  private static final Set<String> CREDIT =
      Set.of("source:", "agency:", "by ", "author:", "reuters", "(reuters)");

  /** Rank of a date nothing speaks for but its place. */
  private static final int LEAST = 10;

  private final String text;
  private final List<Block> blocks;

  private PublishedFinder(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** The date told by the blocks of {@code text} that most speaks for. */
  public static Published of(String text, List<Block> blocks) {
    return candidates(text, blocks).stream()
        .findFirst()
        .map(PublishedCandidate::published)
        .orElse(Published.unknown());
  }

  /**
   * All dates outside the running text: stated ones, the most likely first and among equals in text
   * order, then those of captions, the latest first.
   */
  public static List<PublishedCandidate> candidates(String text, List<Block> blocks) {
    PublishedFinder finder = new PublishedFinder(text, blocks);
    List<PublishedCandidate> all = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (isOutsideTheTelling(blocks.get(i))) {
        all.addAll(finder.stated(i));
      }
    }
    all.sort(Comparator.comparingInt(PublishedCandidate::rank).reversed());
    all.addAll(finder.ofCaptions());
    return List.copyOf(all);
  }

  private static boolean isOutsideTheTelling(Block block) {
    return block.role() == BlockRole.BYLINE && block.where().length() <= 300;
  }

  private List<PublishedCandidate> stated(int i) {
    String line = blocks.get(i).where().in(text);
    List<PublishedCandidate> candidates = new ArrayList<>();
    for (WrittenDate date : DateScanner.scan(line)) {
      int label = label(line.substring(0, date.where().start()));
      Optional<Integer> clock = date.hasTime() ? Optional.empty() : clockLine(i);
      List<String> rules = new ArrayList<>();
      int rank = LEAST + label;
      if (label != 0) {
        rules.add(label > 0 ? "labelled as published" : "labelled as updated");
      }
      if (besideCredit(i)) {
        rules.add("beside a credit");
        rank += 3;
      }
      if (date.hasTime() || clock.isPresent()) {
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
      String evidence = Characters.oneLine(words.in(text)) + " (" + why + ")";
      candidates.add(new PublishedCandidate(value, Published.Basis.STATED, evidence, rank));
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
            Published.Basis.INFERRED,
            "not before the date of a picture's caption: \""
                + Characters.oneLine(date.where().in(caption))
                + "\"",
            0));
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
