package org.nightdesk.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/** The program's jar and the libraries its manifest names; what else lies beside it is left there. */
final class ShippedJars {
  private static final String OPTIONAL = "lib/optional-formats.jar";

  private ShippedJars() {}

  /**
   * Paths relative to the folder of the program's jar, that jar first.
   *
   * @throws IOException where a library is missing
   */
  static List<String> of(Path program) throws IOException {
    List<String> paths = new ArrayList<>(List.of(program.getFileName().toString()));
    try (JarFile jar = new JarFile(program.toFile())) {
      String named = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      for (String path : named.split(" ")) {
        if (!path.equals(OPTIONAL)) {
          if (!Files.isRegularFile(program.resolveSibling(path))) {
            throw new IOException("%s names %s but there is no such file".formatted(program, path));
          }
          paths.add(path);
        }
      }
    }
    return paths;
  }
}
