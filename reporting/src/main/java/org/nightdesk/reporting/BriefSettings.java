package org.nightdesk.reporting;

/**
 * How much of a night is told where. The tables always hold everything.
 *
 * @param fullStories stories on pages of their own
 * @param briefStories stories in a few lines, after those
 * @param storyLines stories in one line, after those
 * @param pointsAStory points shown of a story told in full
 * @param figuresAStory figures shown of a story
 * @param quotesAStory quotations shown of a story
 * @param namesAStory people and organisations shown of a story
 * @param eventsAStory dated events shown of a story
 * @param differencesAStory differences shown of a story
 * @param articlesAnItem articles named behind one line; the count stays whole
 * @param sourcesListed up to this many articles all are listed, beyond only those cited
 * @param noticesListed rejected entries and warnings listed, each
 */
public record BriefSettings(
    int fullStories,
    int briefStories,
    int storyLines,
    int pointsAStory,
    int figuresAStory,
    int quotesAStory,
    int namesAStory,
    int eventsAStory,
    int differencesAStory,
    int articlesAnItem,
    int sourcesListed,
    int noticesListed) {
  public static final BriefSettings DEFAULT =
      new BriefSettings(12, 40, 200, 40, 24, 3, 24, 16, 24, 12, 500, 200);

  public BriefSettings {
    if (fullStories < 1 || pointsAStory < 1 || articlesAnItem < 1) {
      throw new IllegalArgumentException(
          "a brief tells at least one point of one story by one article");
    }
    if (briefStories < 0 || storyLines < 0 || sourcesListed < 0 || noticesListed < 0) {
      throw new IllegalArgumentException("nothing can be listed less than not at all");
    }
  }
}
