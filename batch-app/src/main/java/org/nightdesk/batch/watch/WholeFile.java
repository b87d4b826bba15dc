package org.nightdesk.batch.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.nightdesk.batch.night.FileAccess;

/** A small file that others read at any time: they see the old one or the new one, never half of it. */
final class WholeFile {
  private WholeFile() {}

  /** Writes it beside its place, lets them read it and renames it; its folder is made. */
  static void write(Path file, String text, FileAccess access) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    // Collectors take files by their ending; this one is not theirs.
    Path beside = target.resolveSibling(target.getFileName() + ".new");
    Files.writeString(beside, text, StandardCharsets.UTF_8);
    access.settle(beside);
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
