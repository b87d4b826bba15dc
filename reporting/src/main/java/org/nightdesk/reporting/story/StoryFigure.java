package org.nightdesk.reporting.story;

import java.util.List;
import org.nightdesk.reporting.row.FigureRow;

/**
 * One figure as a story's articles state it: rows alike in what they tell and in the value are one.
 *
 * @param figure the row with the longest words for what is measured, then the smallest id
 * @param articleIds the articles that state it, sorted
 */
public record StoryFigure(FigureRow figure, List<String> articleIds) {
  public StoryFigure {
    articleIds = List.copyOf(articleIds);
  }
}
