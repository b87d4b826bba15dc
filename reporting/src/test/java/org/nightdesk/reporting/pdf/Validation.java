package org.nightdesk.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What a validator finds broken in a file. */
final class Validation {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Validation() {}

  static List<String> broken(byte[] file, PDFAFlavour standard) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
        var validator = Foundries.defaultInstance().createValidator(standard, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
          .map(each -> each.getRuleId() + " " + each.getMessage())
          .distinct()
          .toList();
    }
  }
}
