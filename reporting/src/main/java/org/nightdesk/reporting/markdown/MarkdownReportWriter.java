package org.nightdesk.reporting.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.ReportWriter;
import org.nightdesk.reporting.page.BriefPage;

/**
 * Writes a brief as Markdown; line feeds, UTF-8.
 *
 * @param pdfBeside whether {@code brief.pdf} lies beside the file, so that stories link to their pages
 */
public record MarkdownReportWriter(boolean pdfBeside) implements ReportWriter {
  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    out.write(MarkdownPage.of(BriefPage.of(brief, pdfBeside)).getBytes(UTF_8));
  }
}
