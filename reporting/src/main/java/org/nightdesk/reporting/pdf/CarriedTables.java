package org.nightdesk.reporting.pdf;

import java.util.List;
import org.nightdesk.reporting.layout.Attachment;
import org.nightdesk.reporting.run.FileDigest;

/**
 * The tables for people: those carried inside the PDF and all by their content.
 *
 * @param carried in the order of {@code files}
 * @param files every table for people and the data package, as they stand in the folder csv
 */
public record CarriedTables(List<Attachment> carried, List<FileDigest> files) {
  public static final CarriedTables NONE = new CarriedTables(List.of(), List.of());

  public CarriedTables {
    carried = List.copyOf(carried);
    files = List.copyOf(files);
  }

  boolean isCarried(FileDigest file) {
    return carried.stream().anyMatch(each -> each.name().equals(file.path()));
  }
}
