package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nightdesk.enrichment.name.model.WordKeys;

class NameListsTest {
  @Test
  void holdAtLeastSixThousandNamesBesideTheCities() {
    assertThat(NameLists.shared().entries()).isGreaterThanOrEqualTo(6_000);
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
