package org.nightdesk.reporting.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.ReportWriter;
import org.nightdesk.reporting.page.BriefPage;

/**
 * Writes a brief as one page for the browser; line feeds, UTF-8.
 *
 * @param pdfBeside whether {@code brief.pdf} lies beside the page, so that stories link to their pages
 */
public record HtmlReportWriter(boolean pdfBeside) implements ReportWriter {
  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    new HtmlPage(BriefPage.of(brief, pdfBeside), text).write();
    text.flush();
  }
}
