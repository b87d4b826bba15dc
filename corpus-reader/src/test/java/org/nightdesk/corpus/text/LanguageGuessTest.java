package org.nightdesk.corpus.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The ferry sailed again on Friday and the band played for the passengers;en",
        "Die Fähre ist am Freitag wieder in den Hafen gefahren und die Kapelle spielte;de",
        "Le bac est de retour dans le port et les musiciens sont sur la jetée;fr",
        "El transbordador volvió el viernes a la isla con los pasajeros y la banda;es",
        "Паром снова вышел в море в пятницу;ru",
        "Пором знову вийшов у море в п’ятницю, і всі раділи;uk",
        "Το πλοίο απέπλευσε ξανά την Παρασκευή;el",
        "12 34 56;''"
      })
  void tellsTheLanguageOfASentence(String sentence, String language) {
    assertThat(LanguageGuess.of(sentence)).isEqualTo(language);
  }
}
