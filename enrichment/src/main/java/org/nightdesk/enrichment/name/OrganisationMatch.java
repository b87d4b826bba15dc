package org.nightdesk.enrichment.name;

import java.util.ArrayList;
import java.util.List;
import org.nightdesk.enrichment.name.SameName.Verdict;

/** Compares two names of bodies: the same words, at most one of them misspelt. */
final class OrganisationMatch {
  private static final List<String> LINKS = List.of("of", "and", "for", "de", "in");

  SameName compare(OrganisationName a, OrganisationName b) {
    boolean forms =
        a.legalForm().isEmpty() || b.legalForm().isEmpty() || a.legalForm().equals(b.legalForm());
    if (!forms) {
      return SameName.different("two kinds of company");
    }
    if (a.joined().isEmpty() || b.joined().isEmpty()) {
      return SameName.different("no letters");
    }
    if (a.words().equals(b.words()) || a.joined().equals(b.joined())) {
      return new SameName(Verdict.SAME, "the same but for the kind of company, marks or articles");
    }
    List<String> left = withoutLinks(a.words());
    List<String> right = withoutLinks(b.words());
    if (left.equals(right)) {
      return new SameName(Verdict.SAME, "the same but for small words");
    }
    if (left.size() != right.size()) {
      return SameName.different("more words");
    }
    int edits = 0;
    for (int i = 0; i < left.size(); i++) {
      edits += edits(left.get(i), right.get(i));
    }
    return edits == 1
        ? new SameName(Verdict.LIKELY, "another spelling")
        : SameName.different("other words");
  }

  private static int edits(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    if (a.isEmpty() || b.isEmpty()) {
      return 2;
    }
    boolean number = Character.isDigit(a.charAt(0)) || Character.isDigit(b.charAt(0));
    if (number || Math.max(a.length(), b.length()) < 5) {
      return 2;
    }
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    boolean adjective = longer.equals(shorter + "al")
        || shorter.endsWith("e")
            && longer.equals(shorter.substring(0, shorter.length() - 1) + "al");
    return adjective || LetterEdits.between(a, b, 1) == 1 ? 1 : 2;
  }

  private static List<String> withoutLinks(List<String> words) {
    List<String> kept = new ArrayList<>(words);
    kept.removeIf(LINKS::contains);
    return kept;
  }
}
