package org.nightdesk.reporting.layout;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of text: runs of several styles, links, raised source numbers. Set ragged right, without hyphenation. */
public final class Paragraph extends Block {
  /** Where lines stand in their column. */
  public enum Align {
    LEFT,
    RIGHT,
    CENTRE
  }

  /** Raised source numbers: 68 % of the text's size, raised by 33 % of it. */
  private static final float SOURCE_SIZE = 0.68f;

  private static final float SOURCE_RISE = 0.33f;
  private static final float SOURCE_TRACKING = 0.2f;
  private static final String THIN_SPACE = "\u2009";

  /** No page begins or ends with a single line of a paragraph longer than this. */
  private static final int UNBROKEN_LINES = 3;

  private final TypeStyle style;
  private final List<Run> runs = new ArrayList<>();
  private String role = "P";
  private Align align = Align.LEFT;
  private boolean balanced;
  private boolean keepWithNext;
  private float before;
  private float after;
  private Bookmark place = Bookmark.NONE;

  private Paragraph(TypeStyle style) {
    this.style = style;
  }

  public static Paragraph of(TypeStyle style) {
    return new Paragraph(style);
  }

  public static Paragraph of(TypeStyle style, String text) {
    return new Paragraph(style).text(text);
  }

  /** A heading of this text. */
  public static Paragraph heading(int level, TypeStyle style, String text) {
    return heading(level, style).text(text);
  }

  /** A heading still without text: level 1 to 3, balanced, in one column with what follows. */
  public static Paragraph heading(int level, TypeStyle style) {
    if (level < 1 || level > 3) {
      throw new IllegalArgumentException("headings go from 1 to 3 but this has level " + level);
    }
    Paragraph heading = of(style).balanced().keepWithNext();
    heading.role = "H" + level;
    return heading;
  }

  public Paragraph text(String text) {
    return text(text, style);
  }

  public Paragraph text(String text, TypeStyle runStyle) {
    runs.add(new Run(PlainText.of(text), runStyle, 0, Link.NONE));
    return this;
  }

  public Paragraph lineBreak() {
    runs.add(new Run(Character.toString(PlainText.LINE_BREAK), style, 0, Link.NONE));
    return this;
  }

  public Paragraph link(String text, TypeStyle runStyle, Link link) {
    runs.add(new Run(PlainText.of(text), runStyle, 0, link));
    return this;
  }

  /** Raised numbers with a thin space before and commas between; they never part from the word before them. */
  public Paragraph sources(Color colour, List<SourceNumber> numbers) {
    return sources(colour, SOURCE_SIZE, numbers);
  }

  /** @param scale size of the numbers as a part of the text's, 0 to 1 */
  public Paragraph sources(Color colour, float scale, List<SourceNumber> numbers) {
    TypeStyle raised = new TypeStyle(
        Typeface.SANS_SEMIBOLD, style.size() * scale, style.leading(), colour, SOURCE_TRACKING);
    float rise = style.size() * SOURCE_RISE;
    for (int i = 0; i < numbers.size(); i++) {
      runs.add(new Run(i == 0 ? THIN_SPACE : ",", raised, rise, Link.NONE));
      SourceNumber number = numbers.get(i);
      runs.add(new Run(PlainText.of(number.label()), raised, rise, number.link()));
    }
    return this;
  }

  /** A number, or "+14", that leads to an entry in the source list. */
  public record SourceNumber(String label, Link link) {}

  /** Lines of even length, none with a single word at the end where that can be avoided. */
  public Paragraph balanced() {
    balanced = true;
    return this;
  }

  public Paragraph align(Align newAlign) {
    align = newAlign;
    return this;
  }

  /** Points above; left out at the top of a column. */
  public Paragraph before(float points) {
    before = points;
    return this;
  }

  public Paragraph after(float points) {
    after = points;
    return this;
  }

  public Paragraph keepWithNext() {
    keepWithNext = true;
    return this;
  }

  /** A caption of a table or figure rather than a paragraph. */
  public Paragraph caption() {
    role = "Caption";
    return this;
  }

  /** Makes this a place that links lead to. */
  public Paragraph anchor(String destination) {
    place = new Bookmark(destination, 0, "");
    return this;
  }

  /** @param level 1 for the outermost */
  public Paragraph bookmark(String destination, int level, String title) {
    place = new Bookmark(destination, level, title);
    return this;
  }

  @Override
  float firstBaseline(float otherwise) {
    return style.baseline();
  }

  /** This paragraph under another role of the structure tree, or with other lines. */
  Paragraph as(String newRole, Align newAlign) {
    var copy = new Paragraph(style);
    copy.runs.addAll(runs);
    copy.role = newRole;
    copy.align = newAlign;
    copy.balanced = balanced;
    copy.place = place;
    return copy;
  }

  @Override
  List<Piece> pieces(Setting setting, Tag parent, float width) {
    Tag tag = parent.child(role);
    List<Run> set = runs.stream().map(run -> run.leading(setting.leads())).toList();
    LineBreaker breaker = new LineBreaker(setting.glyphs().of(set));
    List<TextLine> lines = balanced ? breaker.balanced(width) : breaker.lines(width);
    List<Tag> tags = tags(set, tag);
    var pieces = new ArrayList<Piece>();
    for (List<TextLine> group : groups(lines, setting)) {
      boolean first = pieces.isEmpty();
      pieces.add(Piece.of(group.size() * style.leading(), (page, x, top) -> {
        if (first) {
          tag.element();
          page.place(place, top);
        }
        for (int i = 0; i < group.size(); i++) {
          TextLine line = group.get(i);
          float free = width - line.width();
          float shift = align == Align.LEFT ? 0 : align == Align.RIGHT ? free : free / 2;
          float lineTop = top + i * style.leading();
          page.placed(role, line, x + shift, lineTop, style.leading());
          page.line(line, set, tags, x + shift, lineTop + style.baseline(), style.leading());
        }
      }));
    }
    return spaced(pieces);
  }

  private List<Piece> spaced(List<Piece> pieces) {
    var spaced = new ArrayList<Piece>();
    for (int i = 0; i < pieces.size(); i++) {
      boolean last = i == pieces.size() - 1;
      spaced.add(pieces
          .get(i)
          .spaced(i == 0 ? before : 0, last ? after : 0)
          .keptWithNext(last && keepWithNext));
    }
    return spaced;
  }

  private List<List<TextLine>> groups(List<TextLine> lines, Setting setting) {
    int count = lines.size();
    boolean shortHeading = role.startsWith("H") && count * style.leading() <= setting.tallest();
    if (count <= UNBROKEN_LINES || shortHeading) {
      return count == 0 ? List.of() : List.of(lines);
    }
    var groups = new ArrayList<List<TextLine>>();
    groups.add(lines.subList(0, 2));
    for (int i = 2; i < count - 2; i++) {
      groups.add(lines.subList(i, i + 1));
    }
    groups.add(lines.subList(count - 2, count));
    return groups;
  }

  /** For each run its node: without links all is content of the paragraph, else text and links are its children. */
  private static List<Tag> tags(List<Run> runs, Tag tag) {
    boolean mixed = runs.stream().anyMatch(Run::isLink);
    var tags = new ArrayList<Tag>();
    Map<Integer, Tag> spans = new HashMap<>();
    int links = 0;
    for (Run run : runs) {
      if (run.isLink()) {
        tags.add(tag.child("Link"));
        links++;
      } else {
        tags.add(mixed ? spans.computeIfAbsent(links, since -> tag.child("Span")) : tag);
      }
    }
    return tags;
  }
}
