package org.nightdesk.corpus;

import java.util.Locale;

/** What a block of an article is there for. */
public enum BlockRole {
  HEADLINE,
  DECK,
  /** Who wrote it, where and when: byline, dateline, timestamp, agency line. */
  BYLINE,
  BODY,
  HEADING,
  CAPTION,
  TABLE,
  BOILERPLATE,
  DISCLAIMER,
  COMMENT_FORM,
  RELATED_LINKS,
  PHOTO_CREDIT;

  /** Whether the block is the article's own telling, from which facts are taken. */
  public boolean isTold() {
    return switch (this) {
      case HEADLINE, DECK, BODY, HEADING, CAPTION, TABLE -> true;
      case BYLINE, BOILERPLATE, DISCLAIMER, COMMENT_FORM, RELATED_LINKS, PHOTO_CREDIT -> false;
    };
  }

  /** The name used in files, such as {@code comment-form}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
