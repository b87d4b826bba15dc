package org.nightdesk.batch.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file that others read at any time: they see the old one or the new one, never half of it. */
public final class WholeFile {
  private WholeFile() {}

  /** What is to be done with a file before others can see it. */
  @FunctionalInterface
  public interface Settling {
    void settle(Path file) throws IOException;
  }

  /** Writes it beside its place and renames it; its folder is made. */
  public static void write(Path file, String text) throws IOException {
    write(file, text, beside -> {});
  }

  /** The same; lets somebody settle who may read it before it has its name. */
  public static void write(Path file, String text, Settling settling) throws IOException {
    Path target = file.toAbsolutePath();
    Files.createDirectories(target.getParent());
    // Collectors take files by their ending; this one is not theirs.
    Path beside = target.resolveSibling(target.getFileName() + ".new");
    Files.writeString(beside, text, StandardCharsets.UTF_8);
    settling.settle(beside);
    OnDisk.force(beside);
    OnDisk.rename(beside, target);
  }
}
