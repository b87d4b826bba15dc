package org.nightdesk.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nightdesk.corpus.json.Json;

/** The bill of materials, as far as tests look at it. */
record Bill(Map<String, Object> members) {
  @SuppressWarnings("unchecked") // its members are asked for by what the format says they are
  static Bill read(Path file) throws IOException {
    return new Bill(
        (Map<String, Object>) Json.read(Files.readString(file, StandardCharsets.UTF_8)));
  }

  /** Licences by file name, as identifiers where the bill has them and as words where not. */
  @SuppressWarnings("unchecked")
  Map<String, TreeSet<String>> licencesByJar() {
    Map<String, TreeSet<String>> jars = new TreeMap<>();
    for (Map<String, Object> component : (List<Map<String, Object>>) members.get("components")) {
      TreeSet<String> licences = new TreeSet<>();
      for (Object choice : (List<Object>) component.getOrDefault("licenses", List.of())) {
        Map<String, Object> licence =
            (Map<String, Object>) ((Map<String, Object>) choice).get("license");
        licences.add(
            licence.getOrDefault("id", licence.getOrDefault("name", "")).toString());
      }
      jars.put("%s-%s.jar".formatted(component.get("name"), component.get("version")), licences);
    }
    return jars;
  }
}
