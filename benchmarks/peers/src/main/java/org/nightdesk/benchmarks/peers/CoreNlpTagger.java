package org.nightdesk.benchmarks.peers;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.nightdesk.benchmarks.name.TaggerOfTexts;
import org.nightdesk.corpus.Span;
import org.nightdesk.enrichment.name.model.LabelledText.LabelledName;
import org.nightdesk.enrichment.name.model.NameLabel;

/** Stanford CoreNLP's model of three classes; GPL, so here only and never shipped. */
public final class CoreNlpTagger implements TaggerOfTexts {
  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private final CRFClassifier<CoreLabel> classifier;

  private CoreNlpTagger(CRFClassifier<CoreLabel> classifier) {
    this.classifier = classifier;
  }

  /** Found on the class path by the measurement. */
  public static final class Loader implements Provider {
    @Override
    public TaggerOfTexts load() {
      try {
        return new CoreNlpTagger(CRFClassifier.getClassifier(MODEL));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + MODEL, e);
      } catch (ClassNotFoundException e) {
        throw new IllegalStateException("cannot read " + MODEL, e);
      }
    }
  }

  @Override
  public String name() {
    return "CoreNLP";
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public List<LabelledName> tag(String text) {
    List<LabelledName> names = new ArrayList<>();
    for (Triple<String, Integer, Integer> found : classifier.classifyToCharacterOffsets(text)) {
      NameLabel label = switch (found.first()) {
        case "PERSON" -> NameLabel.PER;
        case "ORGANIZATION" -> NameLabel.ORG;
        default -> NameLabel.LOC;
      };
      names.add(new LabelledName(label, new Span(found.second(), found.third())));
    }
    return names;
  }
}
