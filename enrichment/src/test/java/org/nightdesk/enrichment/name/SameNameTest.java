package org.nightdesk.enrichment.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nightdesk.enrichment.name.SameName.Verdict;

class SameNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Serhiy Tkachov | Sergey Tkachoff | SAME",
        "Oswin, Marta | Marta Oswin | SAME",
        "JP Ormand | Jean-Pierre Ormand | SAME",
        "MartaOswin | Marta Oswin | SAME",
        "Abd al-Karim Zuhayri | Abdulkarim al-Zuhayri | SAME",
        "Xu Zhenli | Hsu Chenli | SAME",
        "Марта Озвин | Marta Ozvin | SAME",
        "Marta Oswin | Marta Osvvin | SAME",
        "Marta Oswim | Marta Oswin | LIKELY",
        "Marta Oswin | Berta Oswin | DIFFERENT",
        "Marta Oswin | Marta Lindqvist | DIFFERENT",
        "Marta P. Oswin | Marta R. Oswin | DIFFERENT",
        "Marta Oswin Jr. | Marta Oswin | DIFFERENT",
        "Oswin Marta | Marta Oswin | DIFFERENT",
        "Wojtek Oswin | Wojciech Oswin | SAME",
        "Pepe Oswin | José Oswin | SAME",
        "Misha Oswin | Sasha Oswin | DIFFERENT",
      })
  void judgesPersons(String one, String other, Verdict verdict) {
    assertThat(SameName.of(one, other, EntityType.PERSON).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Oswin Mills Ltd. | The Oswin Mills Limited | SAME",
        "Dyke & Dam Authority | Dyke and Dam Authority | SAME",
        "Ministry of Labor | Ministry of the Labour | SAME",
        "Oswin Mills AG | Oswin Mills GmbH | DIFFERENT",
        "Oswin Paper | Oswin Steel | DIFFERENT",
        "Harbour Fund 2 | Harbour Fund 3 | DIFFERENT",
      })
  void judgesBodies(String one, String other, Verdict verdict) {
    assertThat(SameName.of(one, other, EntityType.ORG).verdict()).isEqualTo(verdict);
  }

  @Property(tries = 300)
  void judgesBothWaysAlike(@ForAll String one, @ForAll String other) {
    for (EntityType type : EntityType.values()) {
      assertThat(SameName.of(one, other, type).verdict())
          .isEqualTo(SameName.of(other, one, type).verdict());
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void endsOnEndlessNames() {
    String long1 = "Marta ".repeat(500) + "Oswin";
    String long2 = "Marto ".repeat(500) + "Oswin";
    assertThat(SameName.of(long1, long2, EntityType.PERSON).isSame()).isFalse();
  }
}
