package org.nightdesk.batch.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file that others read at any time: they see the old one or the new one, never half of it. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes it beside its place and renames it; its folder is made. */
  public static void write(Path file, String text) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    // Collectors take files by their ending; this one is not theirs.
    Path beside = target.resolveSibling(target.getFileName() + ".new");
    Files.writeString(beside, text, StandardCharsets.UTF_8);
    OnDisk.force(beside);
    OnDisk.rename(beside, target);
  }
}
