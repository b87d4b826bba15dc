package org.nightdesk.corpus.format;

import java.util.List;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.text.Paragraphs;
import org.nightdesk.corpus.text.RoleTagger;

/** A file that is one article and nothing but text. */
final class PlainTextFormat implements DraftReader {
  @Override
  public Draft read(byte[] bytes) throws RejectedException {
    String text = Decoding.strictly(bytes);
    List<Block> blocks = RoleTagger.tag(text, Paragraphs.of(text), "");
    return new Draft(text, blocks, Metadata.none(), "");
  }
}
