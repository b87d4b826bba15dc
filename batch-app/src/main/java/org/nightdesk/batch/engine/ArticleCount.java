package org.nightdesk.batch.engine;

/** How many articles tonight's index lists, as the engine at work knows it. */
@FunctionalInterface
public interface ArticleCount {
  int listed();
}
