package org.nightdesk.reporting.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import org.nightdesk.reporting.Brief;
import org.nightdesk.reporting.ReportWriter;

/** Writes a brief as Markdown; line feeds, UTF-8. */
public final class MarkdownReportWriter implements ReportWriter {

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    var page = new MarkdownPage(brief.sources());
    new FrontMatter(brief, page).write();
    new StoryMatter(brief, page).write();
    new BackMatter(brief, page).write();
    out.write(page.toString().strip().concat("\n").getBytes(UTF_8));
  }
}
