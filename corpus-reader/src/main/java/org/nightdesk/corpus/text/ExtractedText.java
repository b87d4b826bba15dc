package org.nightdesk.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;

/**
 * A text built of the blocks a marked-up file holds, joined by two line feeds.
 *
 * <p>Markup says what a block is where it can; form and position decide the rest.
 */
public final class ExtractedText {
  /** A hint that says nothing: the block's role is told by its form. */
  public static final BlockRole BY_FORM = BlockRole.BYLINE;

  private final StringBuilder text = new StringBuilder();
  private final List<Span> where = new ArrayList<>();
  private final List<BlockRole> hints = new ArrayList<>();

  /** Adds a block the markup tells nothing about. */
  public void add(String block) {
    add(block, BY_FORM);
  }

  /**
   * Adds a block.
   *
   * @param block nothing is added if it is blank
   * @param hint the role its markup speaks for, or {@link #BY_FORM}
   */
  public void add(String block, BlockRole hint) {
    Span inner = Characters.trim(block, new Span(0, block.length()));
    if (inner.isEmpty()) {
      return;
    }
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(block, inner.start(), inner.end());
    where.add(new Span(start, text.length()));
    hints.add(hint);
  }

  /** UTF-16 units so far. */
  public int length() {
    return text.length();
  }

  public String text() {
    return text.toString();
  }

  /**
   * The blocks with their roles.
   *
   * @param title the headline where it is known from outside the text; empty otherwise
   */
  public List<Block> blocks(String title) {
    String whole = text();
    int headline = hints.indexOf(BlockRole.HEADLINE);
    String known = headline >= 0 ? where.get(headline).in(whole) : title;
    List<Paragraph> paragraphs =
        where.stream().map(span -> Paragraph.of(whole, span)).toList();
    List<Block> tagged = RoleTagger.tag(paragraphs, known);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      boolean deck = i > 0
          && hints.get(i - 1) == BlockRole.HEADLINE
          && hints.get(i) == BlockRole.HEADING
          && isWholeSentence(paragraphs.get(i));
      BlockRole role =
          deck ? BlockRole.DECK : role(tagged.get(i).role(), hints.get(i), paragraphs.get(i));
      blocks.add(new Block(role, where.get(i)));
    }
    return blocks;
  }

  private static BlockRole role(BlockRole byForm, BlockRole hint, Paragraph paragraph) {
    boolean byPlace = byForm == BlockRole.BOILERPLATE && !SiteForms.isFurniture(paragraph);
    boolean hourly = byForm == BlockRole.BYLINE && LineForms.isClockLine(paragraph);
    // A page that shows a caption mostly says so: a line that only looks like one is a paragraph
    // there.
    boolean unsaid = byForm == BlockRole.CAPTION && !PictureForms.isCaption(paragraph);
    return switch (hint) {
      case HEADLINE, TABLE, CAPTION -> hint;
      case HEADING -> (isOfTheArticle(byForm) || byPlace) && !hourly ? BlockRole.HEADING : byForm;
      case BODY ->
        byPlace
                || unsaid
                || byForm == BlockRole.HEADING
                || byForm == BlockRole.DECK
                || byForm == BlockRole.HEADLINE
            ? BlockRole.BODY
            : byForm;
      case DECK -> byForm == BlockRole.BYLINE ? byForm : BlockRole.DECK;
      case BYLINE, BOILERPLATE, DISCLAIMER, COMMENT_FORM, RELATED_LINKS, PHOTO_CREDIT ->
        unsaid ? BlockRole.BODY : byForm;
    };
  }

  /** A sentence of some length: under the headline a deck, though marked up as a heading. */
  private static boolean isWholeSentence(Paragraph paragraph) {
    return paragraph.endsSentence() && paragraph.words() >= 12;
  }

  private static boolean isOfTheArticle(BlockRole role) {
    return switch (role) {
      case HEADLINE, DECK, BODY, HEADING, BYLINE, CAPTION, TABLE -> true;
      case BOILERPLATE, DISCLAIMER, COMMENT_FORM, RELATED_LINKS, PHOTO_CREDIT -> false;
    };
  }
}
