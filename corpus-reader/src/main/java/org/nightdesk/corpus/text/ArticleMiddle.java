package org.nightdesk.corpus.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.BlockRole;

/** The running text of an article, with the headings in it. */
final class ArticleMiddle {
  /** Blocks from the top among which a byline may still stand after the first running text. */
  private static final int NEAR_TOP = 8;

  private final List<Paragraph> paragraphs;
  private final @Nullable BlockRole[] roles;

  /**
   * @param roles filled in here; null where nothing is settled yet
   */
  ArticleMiddle(List<Paragraph> paragraphs, @Nullable BlockRole[] roles) {
    this.paragraphs = paragraphs;
    this.roles = roles;
  }

  /** Where the running text ends; -1 where there is none. */
  int lastProse() {
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

  /** Settles the roles of the running text, from {@code top} to {@code last}. */
  void tag(int top, int last) {
    for (int i = Math.min(top, last); i <= last; i++) {
      if (i < 0 || roles[i] != null) {
        continue;
      }
      roles[i] = told(i, top, last);
    }
  }

  private BlockRole told(int i, int top, int last) {
    Paragraph paragraph = paragraphs.get(i);
    boolean dated = i <= NEAR_TOP && paragraph.words() <= 10 && LineForms.isByline(paragraph);
    if (dated || LineForms.isClockLine(paragraph)) {
      return BlockRole.BYLINE;
    }
    if (i > top && i < last && PictureForms.isLineUnderPicture(paragraph)) {
      return BlockRole.CAPTION;
    }
    return isHeading(i, last) ? BlockRole.HEADING : BlockRole.BODY;
  }

  private boolean isHeading(int i, int last) {
    Paragraph paragraph = paragraphs.get(i);
    boolean question = paragraph.words() <= 12 && paragraph.text().endsWith("?");
    if (i == last
        || paragraph.isListItem()
        || InsetForms.isTold(paragraph)
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
}
