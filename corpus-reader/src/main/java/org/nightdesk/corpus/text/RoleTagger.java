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
  private static final int LONGEST_HEADLINE = 40;

  /** Blocks from the top among which a byline may still stand after the first running text. */
  private static final int NEAR_TOP = 8;

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
    List<Paragraph> paragraphs =
        where.stream().map(span -> Paragraph.of(text, span)).toList();
    return new RoleTagger(paragraphs, title).blocks();
  }

  private List<Block> blocks() {
    int top = firstProse();
    tagForms(top);
    tagTop(top);
    int last = lastProse();
    tagMiddle(top, last);
    tagEnd(last);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < roles.length; i++) {
      blocks.add(new Block(roles[i], paragraphs.get(i).where()));
    }
    return blocks;
  }

  /** Where the article's running text begins. */
  private int firstProse() {
    int headline = headline();
    for (int i = headline + 1; i < roles.length; i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean again = headline >= 0 && paragraph.sameWords(paragraphs.get(headline));
      if (paragraph.isProse()
          && !again
          && !LineForms.isByline(paragraph)
          && !SiteForms.isFurniture(paragraph)
          && !SiteForms.isRelated(paragraph)
          && !isDeckBeforeByline(i)) {
        return i;
      }
    }
    return roles.length;
  }

  /** A sentence between headline and byline. */
  private boolean isDeckBeforeByline(int i) {
    return i <= 3
        && paragraphs.get(i).words() <= 45
        && i + 1 < roles.length
        && LineForms.isByline(paragraphs.get(i + 1));
  }

  /** The first line that is no label; a short one over a site's furniture is the site's own name. */
  private int headline() {
    int found = -1;
    for (int i = 0; i < Math.min(roles.length, 16); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (!title.isEmpty()) {
        if (title.equals(paragraph.spoken())) {
          return i;
        }
      } else if (found >= 0 && SiteForms.isFurniture(paragraph)) {
        found = paragraphs.get(found).words() <= 5 ? -1 : found;
      } else if (found < 0 && !isLabel(paragraph)) {
        if (!isHeadline(i)) {
          return -1;
        }
        found = i;
      } else if (paragraph.isProse()) {
        return found;
      }
    }
    return found;
  }

  private static boolean isLabel(Paragraph paragraph) {
    return LineForms.isByline(paragraph)
        || LineForms.isSectionLabel(paragraph)
        || SiteForms.isFurniture(paragraph)
        || PictureForms.isPhotoCredit(paragraph)
        || SiteForms.isRelated(paragraph);
  }

  private boolean isHeadline(int i) {
    Paragraph line = paragraphs.get(i);
    if (line.words() > LONGEST_HEADLINE
        || roles.length == 1
        || line.isListItem()
        || TableForm.is(line)) {
      return false;
    }
    if (!line.endsSentence()) {
      return !line.text().endsWith(":") && !line.text().endsWith(",");
    }
    Paragraph next = i + 1 < roles.length ? paragraphs.get(i + 1) : line;
    char last = line.text().charAt(line.text().length() - 1);
    return i + 1 < roles.length
        && (next.sameWords(line)
            || LineForms.isByline(next)
            || last != '.' && line.words() <= 25 && next.words() > line.words());
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

  private void tagTop(int top) {
    int headline = headline();
    boolean signed = false;
    boolean divided = top < roles.length && hasHeadingsBelow(top);
    for (int i = 0; i < Math.min(top, roles.length); i++) {
      Paragraph paragraph = paragraphs.get(i);
      if (i == headline || headline >= 0 && paragraph.sameWords(paragraphs.get(headline))) {
        roles[i] = BlockRole.HEADLINE;
      } else if (LineForms.isByline(paragraph) || LineForms.isSectionLabel(paragraph)) {
        signed |= i > headline && !LineForms.isSectionLabel(paragraph);
        roles[i] = BlockRole.BYLINE;
      } else if (roles[i] == null && top < roles.length) {
        roles[i] = underHeadline(i, headline, signed && divided);
      }
    }
  }

  /** A line between headline and running text that is no byline. */
  private BlockRole underHeadline(int i, int headline, boolean firstOfHeadings) {
    Paragraph paragraph = paragraphs.get(i);
    if (i < headline) {
      return BlockRole.BOILERPLATE;
    }
    if (paragraph.endsSentence() && !isDeckBeforeByline(i)) {
      return BlockRole.BODY;
    }
    boolean deck = headline >= 0 && i <= headline + 3 && paragraph.words() >= 5 && !firstOfHeadings;
    return deck ? BlockRole.DECK : paragraph.isListItem() ? BlockRole.BODY : BlockRole.HEADING;
  }

  private boolean hasHeadingsBelow(int from) {
    for (int i = from + 1; i + 1 < roles.length; i++) {
      if (roles[i] == null
          && paragraphs.get(i).isShortLine()
          && paragraphs.get(i - 1).isProse()
          && paragraphs.get(i + 1).isProse()) {
        return true;
      }
    }
    return false;
  }

  private int lastProse() {
    int last = -1;
    for (int i = 0; i < roles.length; i++) {
      if (roles[i] == BlockRole.TABLE
          || (roles[i] == null || roles[i] == BlockRole.BODY) && isTold(i)) {
        last = i;
      }
    }
    if (last < 0 && roles.length == 1 && roles[0] == null && paragraphs.get(0).words() >= 4) {
      last = 0; // a flash: one line is the whole report
    }
    return last;
  }

  /** Running text, or a short sentence or list item that follows running text. */
  private boolean isTold(int i) {
    Paragraph paragraph = paragraphs.get(i);
    if (paragraph.isProse()) {
      return !LineForms.isSignOff(paragraph) || paragraph.words() > 40;
    }
    return paragraph.endsSentence() && paragraph.words() >= 3
        || paragraph.isListItem()
            && paragraph.words() >= 3
            && i > 0
            && (isTold(i - 1, 200) || paragraphs.get(i - 1).text().endsWith(":"));
  }

  /** The same over a run of list items, which hangs on what stands over its first. */
  private boolean isTold(int i, int depth) {
    int at = i;
    while (at > 0 && i - at < depth && paragraphs.get(at).isListItem()) {
      at--;
    }
    return paragraphs.get(at).text().endsWith(":")
        || paragraphs.get(at).isProse() && roles[at] == null;
  }

  private void tagMiddle(int top, int last) {
    for (int i = Math.min(top, last); i <= last; i++) {
      if (i < 0 || roles[i] != null) {
        continue;
      }
      boolean dated =
          i <= NEAR_TOP && paragraphs.get(i).words() <= 10 && LineForms.isByline(paragraphs.get(i));
      roles[i] = dated ? BlockRole.BYLINE : isHeading(i, last) ? BlockRole.HEADING : BlockRole.BODY;
    }
  }

  private boolean isHeading(int i, int last) {
    Paragraph paragraph = paragraphs.get(i);
    boolean question = paragraph.words() <= 12 && paragraph.text().endsWith("?");
    if (i == last
        || paragraph.isListItem()
        || paragraph.text().endsWith(":") && paragraph.words() > 6
        || !paragraph.isShortLine() && !question) {
      return false;
    }
    for (int next = i + 1; next <= Math.min(last, i + 3); next++) {
      if (paragraphs.get(next).isProse()
          || roles[next] == BlockRole.TABLE
          || paragraphs.get(next).isListItem()) {
        return true;
      }
      if (roles[next] != BlockRole.CAPTION
          && roles[next] != BlockRole.PHOTO_CREDIT
          && !paragraphs.get(next).isShortLine()) {
        return false;
      }
    }
    return false;
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
