package org.nightdesk.reporting.layout;

/** The faces every document has. Each is a file shipped unchanged beside its licence. */
public enum Typeface {
  SERIF("SourceSerif4-Regular"),
  SERIF_ITALIC("SourceSerif4-It"),
  SERIF_SEMIBOLD("SourceSerif4-Semibold"),
  SERIF_DISPLAY("SourceSerif4Display-Semibold"),
  SANS("SourceSans3-Regular"),
  SANS_SEMIBOLD("SourceSans3-Semibold");

  private final String file;

  Typeface(String file) {
    this.file = file;
  }

  /** The resource's name inside this package. */
  String resource() {
    return "fonts/" + file + ".ttf";
  }
}
