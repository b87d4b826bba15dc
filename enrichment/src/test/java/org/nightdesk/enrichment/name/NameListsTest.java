package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.name.model.WordKeys;

class NameListsTest {
  @Test
  void holdAtLeastSixThousandNamesBesideTheCities() {
    assertThat(NameLists.shared().entries()).isGreaterThanOrEqualTo(6_000);
  }

  @Test
  void sayInEachFileWhereItsEntriesComeFrom() throws IOException {
    Path folder = Path.of("src/main/resources/org/nightdesk/enrichment/name");
    List<String> unsourced = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|tsv)")).toList()) {
        String head = Files.readString(file, StandardCharsets.UTF_8)
            .lines()
            .takeWhile(line -> line.startsWith("#"))
            .collect(Collectors.joining(" "));
        if (!head.matches(".*(Own compilation|CC BY 4\\.0|Unicode License v3).*")) {
          unsourced.add(file.getFileName().toString());
        }
      }
    }
    assertThat(unsourced).isEmpty();
  }

  @Test
  void knowTheCountriesOfCldrWithAndWithoutAccents() {
    assertThat(bits(NameLists.shared(), "Côte d’Ivoire"))
        .isEqualTo(bits(NameLists.shared(), "COTE D'IVOIRE"))
        .isGreaterThanOrEqualTo(4);
  }

  @Test
  void knowTheProvincesTheCitiesLieIn() {
    assertThat(List.of("nangarhar", "pichincha", "ituri"))
        .allMatch(province -> WordClass.CITY.in(NameLists.shared().classesOf(province)));
  }

  @Test
  void takeNamesAUserAdds() {
    NameLists lists = NameLists.with(List.of(new AddedName("Order of Tin", EntityType.ORG)));

    assertThat(List.of(bits(NameLists.shared(), "Order of Tin"), bits(lists, "Order of Tin")))
        .containsExactly(0, 4 << EntityType.ORG.ordinal());
  }

  @Test
  void refuseAnAddedNameWithSpaceAtItsEnds() {
    assertThatThrownBy(() -> new AddedName(" Tin", EntityType.ORG))
        .hasMessage("expected a name without space at its ends but found \" Tin\"");
  }

  private static int bits(NameLists lists, String name) {
    long key = WordKeys.EMPTY;
    for (long word : ListedName.of(name).words()) {
      key = WordKeys.append(key, word);
    }
    return lists.nameBits(key);
  }

  @Test
  void holdsTheCountriesOfCldrAsIcuHasThem() {
    Set<String> written = new TreeSet<>();
    ListFile.lines("countries.txt", (text, start, end) -> written.add(text.substring(start, end)));
    Set<String> known = new TreeSet<>();
    for (String country : ULocale.getISOCountries()) {
      String name = new ULocale("", country).getDisplayCountry(ULocale.ENGLISH);
      if (!name.equals(country)) {
        known.add(name.replace(" SAR China", ""));
      }
    }
    assertThat(written).isEqualTo(known);
  }
}
