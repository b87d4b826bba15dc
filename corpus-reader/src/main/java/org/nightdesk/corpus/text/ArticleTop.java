package org.nightdesk.corpus.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nightdesk.corpus.BlockRole;

/** The top of an article: headline, deck and byline, up to the first running text. */
final class ArticleTop {
  private static final int LONGEST_HEADLINE = 40;

  private final List<Paragraph> paragraphs;
  private final @Nullable BlockRole[] roles;
  private final List<String> title;

  /**
   * @param roles filled in here; null where nothing is settled yet
   * @param title words of the headline where it is known from outside the text
   */
  ArticleTop(List<Paragraph> paragraphs, @Nullable BlockRole[] roles, List<String> title) {
    this.paragraphs = paragraphs;
    this.roles = roles;
    this.title = title;
  }

  /** Where the article's running text begins. */
  int firstProse() {
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
        && LineForms.isByline(paragraphs.get(i + 1))
        && !LineForms.isClock(paragraphs.get(i + 1));
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

  /** Settles the roles above the running text, which begins at {@code top}. */
  void tag(int top) {
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
}
