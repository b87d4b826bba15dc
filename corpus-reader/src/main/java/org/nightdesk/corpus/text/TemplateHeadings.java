package org.nightdesk.corpus.text;

/** Headings that writing templates carry, whatever the article is about. */
public final class TemplateHeadings {
  private TemplateHeadings() {}

  /** Whether {@code heading} is one of a short general list: "Main Body", "Key Takeaways". */
  public static boolean isKnown(String heading) {
    return Cues.TEMPLATE_HEADINGS.are(Words.of(heading));
  }
}
