package org.nightdesk.corpus.index;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/**
 * The folder no file of the corpus may lie outside of.
 *
 * @param root real path
 */
record CorpusFolder(Path root) {
  /** Whether a real path leads into the folder. */
  boolean holds(Path real) {
    return real.startsWith(root);
  }

  /** A path relative to the folder, forward slashes, NFC. */
  String relative(Path file) {
    return slashed(root.relativize(file));
  }

  static String slashed(Path relative) {
    return Normalizer.normalize(relative.toString().replace('\\', '/'), Normalizer.Form.NFC);
  }

  /** The file of that name, or of the name before a fragment or query; empty if there is neither. */
  static Optional<Path> locate(Path base, String path) {
    int cut = path.length();
    while (cut > 0) {
      try {
        Path file = base.resolve(path.substring(0, cut).replace('\\', '/'));
        if (Files.exists(file)) {
          return Optional.of(file);
        }
      } catch (InvalidPathException notAPath) {
        return Optional.empty();
      }
      int fragment = path.indexOf('#');
      cut = cut == path.length() && fragment > 0 ? fragment : 0;
    }
    return Optional.empty();
  }
}
