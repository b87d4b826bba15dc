package org.nightdesk.corpus.index;

import java.nio.file.Path;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.markdown.MarkdownLink;

/**
 * Where a link stands.
 *
 * @param base folder the link is relative to
 * @param line of the outermost index
 * @param prefix path and line of the inner index with a colon after each; empty in the outermost
 * @param about what is said there of the file the link leads to
 * @param label the words of the link
 */
record LinkPlace(Path base, int line, String prefix, Metadata about, String label) {
  /** The place for files found by a link that is not to one article: its text titles none of them. */
  LinkPlace untitled() {
    return new LinkPlace(base, line, prefix, about.untitled(), "");
  }

  /**
   * The place of a link in an index found by the link here.
   *
   * @param index path of that index relative to the outermost index's folder
   */
  LinkPlace inside(Path folder, String index, MarkdownLink link) {
    String path = index + ":" + link.line() + ": ";
    return new LinkPlace(folder, line, path, nested(link.about(), about.untitled()), link.label());
  }

  private static Metadata nested(Metadata inner, Metadata outer) {
    String section = outer.section().isEmpty() || inner.section().isEmpty()
        ? outer.section() + inner.section()
        : outer.section() + " / " + inner.section();
    Metadata both = inner.or(outer);
    return new Metadata(
        both.title(),
        both.source(),
        both.author(),
        both.published(),
        both.language(),
        both.url(),
        section,
        both.tags());
  }
}
