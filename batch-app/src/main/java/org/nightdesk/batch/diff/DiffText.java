package org.nightdesk.batch.diff;

import java.util.List;
import org.nightdesk.batch.diff.DiffLine.Mark;
import org.nightdesk.batch.published.PublishedNight;
import org.nightdesk.reporting.markdown.MarkdownText;

/** The lines of a comparison as people read them. */
public enum DiffText {
  /** Plain text: one line a thing, a sign before it. */
  TEXT("text") {
    @Override
    String title(String nights) {
      return nights + "\n";
    }

    @Override
    String line(DiffLine line) {
      if (line.mark() == Mark.SECTION) {
        return "\n" + line.words() + "\n";
      }
      String indent = "  ".repeat(line.depth() + 1);
      String words = oneLine(line.words());
      return indent + line.mark().sign() + " " + joined(words, line.detail(), line.id()) + "\n";
    }
  },
  /** Markdown: a list under a heading for each section; nothing a source says comes alive. */
  MARKDOWN("md") {
    @Override
    String title(String nights) {
      return "# " + MarkdownText.of(nights) + "\n";
    }

    @Override
    String line(DiffLine line) {
      if (line.mark() == Mark.SECTION) {
        return "\n## " + line.words() + "\n\n";
      }
      String word = switch (line.mark()) {
        case NEW -> "**new** ";
        case GONE -> "**gone** ";
        case CHANGED -> "**changed** ";
        case SECTION, NOTE -> "";
      };
      String id = line.id().isEmpty() ? "" : "`" + line.id() + "`";
      return "  ".repeat(line.depth())
          + "- "
          + word
          + joined(MarkdownText.of(line.words()), MarkdownText.of(line.detail()), id)
          + "\n";
    }
  };

  private final String label;

  DiffText(String label) {
    this.label = label;
  }

  /** As the command line names it. */
  public String label() {
    return label;
  }

  /** The whole comparison. */
  public String of(PublishedNight before, PublishedNight after, List<DiffLine> lines) {
    StringBuilder text =
        new StringBuilder(title("From night %s (edition %s) to night %s (edition %s)"
            .formatted(
                before.night(), before.run().runId(), after.night(), after.run().runId())));
    if (lines.isEmpty()) {
      text.append(line(DiffLine.section("Nothing changed")));
    }
    lines.forEach(line -> text.append(line(line)));
    return text.toString();
  }

  abstract String title(String nights);

  abstract String line(DiffLine line);

  private static String joined(String words, String detail, String id) {
    StringBuilder joined = new StringBuilder(words);
    if (!detail.isEmpty()) {
      joined.append(words.isEmpty() ? "" : " (").append(detail).append(words.isEmpty() ? "" : ")");
    }
    return joined.append(id.isEmpty() ? "" : " ").append(id).toString();
  }

  /** White space becomes one space, controls are dropped: no line of a source moves the terminal. */
  private static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    words.codePoints().forEach(c -> {
      if (Character.isWhitespace(c)) {
        line.append(line.isEmpty() || line.charAt(line.length() - 1) == ' ' ? "" : " ");
      } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
        line.appendCodePoint(c);
      }
    });
    return line.toString().strip();
  }
}
