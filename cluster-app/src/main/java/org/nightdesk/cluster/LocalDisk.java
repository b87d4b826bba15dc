package org.nightdesk.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkEnv;
import org.apache.spark.util.Utils;

/** Where an executor keeps what does not fit into memory: a folder that Spark takes away with the executor, however that ends. */
final class LocalDisk {
  private LocalDisk() {}

  static Path folder(String prefix) throws IOException {
    return Files.createTempDirectory(root(), prefix);
  }

  static Path file(String prefix) throws IOException {
    return Files.createTempFile(root(), prefix, ".bin");
  }

  private static Path root() {
    SparkEnv executor = SparkEnv.get();
    return Path.of(
        executor == null
            ? System.getProperty("java.io.tmpdir")
            : Utils.getLocalDir(executor.conf()));
  }
}
