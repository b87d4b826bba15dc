package org.nightdesk.corpus.text;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Span;

/**
 * Gives each paragraph of an article its role, by form and position.
 *
 * <p>First what a paragraph's own form tells. Then the top: up to the first running text, where
 * headline, deck and byline stand. Then the middle, where a short line over running text is a
 * heading. Last the end: what follows the last running text and is not the article's.
 */
public final class RoleTagger {
  private final List<Paragraph> paragraphs;
  private final BlockRole[] roles;
  private final List<String> title;

  private RoleTagger(List<Paragraph> paragraphs, String title) {
    this.paragraphs = paragraphs;
    this.roles = new BlockRole[paragraphs.size()];
    this.title = Words.of(title);
  }

  /**
   * The blocks of a text.
   *
   * @param where its paragraphs in order, each without white space at its ends
   * @param title the headline where it is known from outside the text; empty where the text itself
   *     is to tell
   */
  public static List<Block> tag(String text, List<Span> where, String title) {
    return tag(where.stream().map(span -> Paragraph.of(text, span)).toList(), title);
  }

  /** The same of paragraphs already looked at. */
  static List<Block> tag(List<Paragraph> paragraphs, String title) {
    return new RoleTagger(paragraphs, title).blocks();
  }

  private List<Block> blocks() {
    ArticleTop above = new ArticleTop(paragraphs, roles, title);
    ArticleMiddle middle = new ArticleMiddle(paragraphs, roles);
    int top = above.firstProse();
    tagForms(top);
    above.tag(top);
    int last = middle.lastProse();
    middle.tag(top, last);
    tagEnd(last);
    if (roles.length == 1 && roles[0] == BlockRole.HEADLINE) {
      roles[0] = BlockRole.BODY; // a short item of one paragraph tells; it heads nothing
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      blocks.add(new Block(roles[i], paragraphs.get(i).where()));
    }
    return blocks;
  }

  private void tagForms(int top) {
    boolean disclaimer = false;
    boolean related = false;
    boolean comments = false;
    for (int i = 0; i < roles.length; i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean late = i > top && i * 2 >= roles.length;
      boolean heading = late && SiteForms.isDisclaimerHeading(paragraph);
      if (TableForm.is(paragraph)) {
        roles[i] = BlockRole.TABLE;
      } else if (i > top && SiteForms.isComments(paragraph)) {
        roles[i] = BlockRole.COMMENT_FORM;
        comments = late;
      } else if (heading || late && SiteForms.isDisclaimer(paragraph, disclaimer)) {
        roles[i] = BlockRole.DISCLAIMER;
      } else if (SiteForms.isRelated(paragraph)) {
        roles[i] = BlockRole.RELATED_LINKS;
      } else if (PictureForms.isPhotoCredit(paragraph)) {
        roles[i] = BlockRole.PHOTO_CREDIT;
      } else if (PictureForms.isCaption(paragraph)) {
        roles[i] = BlockRole.CAPTION;
      } else if (SiteForms.isFurniture(paragraph)) {
        roles[i] = BlockRole.BOILERPLATE;
      } else if (related && (paragraph.isShortLine() || paragraph.isListItem())) {
        roles[i] = BlockRole.RELATED_LINKS;
      } else if (comments && paragraph.words() <= 6) {
        roles[i] = BlockRole.COMMENT_FORM;
      }
      comments &= roles[i] == BlockRole.COMMENT_FORM;
      disclaimer = roles[i] == BlockRole.DISCLAIMER;
      related = roles[i] == BlockRole.RELATED_LINKS && (related || paragraph.words() <= 6);
    }
  }

  private void tagEnd(int last) {
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == null) {
        roles[i] =
            LineForms.isSignOff(paragraphs.get(i)) ? BlockRole.BYLINE : BlockRole.BOILERPLATE;
      }
    }
  }
}
