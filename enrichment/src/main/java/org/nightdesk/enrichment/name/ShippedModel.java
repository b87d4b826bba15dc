package org.nightdesk.enrichment.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.nightdesk.enrichment.name.model.Weights;

/** The model that comes with the program, read once; {@code MODEL.md} beside it tells its origin. */
final class ShippedModel {
  private static final String FILE = "names.model";

  private ShippedModel() {}

  static Weights weights() {
    return Shared.WEIGHTS;
  }

  private static Weights read() {
    try (InputStream resource = ShippedModel.class.getResourceAsStream(FILE)) {
      if (resource == null) {
        throw new IllegalStateException("the model " + FILE + " is not on the class path");
      }
      return Weights.read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + FILE, e);
    }
  }

  private static final class Shared {
    static final Weights WEIGHTS = read();
  }
}
