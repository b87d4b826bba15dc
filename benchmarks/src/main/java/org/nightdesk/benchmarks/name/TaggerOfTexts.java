package org.nightdesk.benchmarks.name;

import java.util.List;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;

/** Something that finds names; implemented by what is measured side by side. */
public interface TaggerOfTexts {
  /** Makes a tagger that is on the class path only where it was asked for. */
  interface Provider {
    /** Loads what the tagger needs, however long that takes. */
    TaggerOfTexts load();
  }

  /** Shown in the table. */
  String name();

  List<LabelledName> tag(String text);

  /** Whether it is to be timed on fewer words. */
  boolean isSlow();
}
