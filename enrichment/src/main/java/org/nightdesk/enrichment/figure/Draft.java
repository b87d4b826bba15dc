package org.nightdesk.enrichment.figure;

import org.nightdesk.enrichment.figure.UnitLexicon.Unit;

/**
 * A figure as far as number and unit go, before the sentence around it is read.
 *
 * @param first index of its first term, currency sign and sign included
 * @param last index of its last term, unit and counted noun included
 * @param per see {@link Figure#per}
 * @param attributive whether it stands before a noun with a hyphen: "28-point plan"
 * @param plus whether a plus sign is written
 */
record Draft(
    int first, int last, Amount amount, Unit unit, String per, boolean attributive, boolean plus) {
  FigureKind kind() {
    return unit.kind();
  }

  Draft withAmount(Amount other) {
    return new Draft(first, last, other, unit, per, attributive, plus);
  }

  Draft withUnit(Unit other) {
    return new Draft(first, last, amount, other, per, attributive, plus);
  }

  Draft withPer(String other) {
    return new Draft(first, last, amount, unit, other, attributive, plus);
  }

  Draft spanning(int from, int to) {
    return new Draft(from, to, amount, unit, per, attributive, plus);
  }

  static Unit count(String noun) {
    return new Unit(noun, FigureKind.COUNT, "", "");
  }
}
