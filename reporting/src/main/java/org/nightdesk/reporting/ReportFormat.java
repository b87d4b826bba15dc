package org.nightdesk.reporting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a night can be told in. */
public enum ReportFormat {
  PDF("pdf", "brief.pdf"),
  MARKDOWN("md", "brief.md"),
  CSV("csv", "csv"),
  WORKBOOK("xlsx", "brief.xlsx"),
  HTML("html", "brief.html");

  private final String label;
  private final String file;

  ReportFormat(String label, String file) {
    this.label = label;
    this.file = file;
  }

  /** As in the setting {@code formats}. */
  public String label() {
    return label;
  }

  /** The file, or the folder of files, inside the folder of a night. */
  public String file() {
    return file;
  }

  /** The format with this label, if there is one. */
  public static Optional<ReportFormat> of(String label) {
    return Arrays.stream(values()).filter(format -> format.label.equals(label)).findFirst();
  }

  /** All labels, for a message that says what is allowed. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(ReportFormat::label).toList();
  }
}
