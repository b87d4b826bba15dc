package org.nightdesk.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nightdesk.reporting.InventedNight;
import org.nightdesk.reporting.csv.CsvReportWriter;
import org.nightdesk.reporting.csv.CsvSettings;
import org.nightdesk.reporting.layout.Attachment;

class TableAttachmentsTest {
  @TempDir
  Path folder;

  @Test
  void carriesTheTablesForPeopleOrNoneWhenTheyAreTooLarge() throws IOException {
    new CsvReportWriter(CsvSettings.DEFAULT)
        .write(InventedNight.twoStories(), "2025-12-04", folder);

    assertThat(TableAttachments.of(folder, InventedNight.NIGHT, 1_000_000))
        .extracting(Attachment::name)
        .hasSize(22)
        .startsWith("articles.csv", "storylines.csv", "stories.csv")
        .endsWith("rejected.csv", "datapackage.json");
    assertThat(TableAttachments.of(folder, InventedNight.NIGHT, 1000)).isEmpty();
  }
}
