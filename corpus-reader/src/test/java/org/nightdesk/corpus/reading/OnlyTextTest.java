package org.nightdesk.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nightdesk.corpus.Block;
import org.nightdesk.corpus.BlockRole;
import org.nightdesk.corpus.Metadata;
import org.nightdesk.corpus.Span;
import org.nightdesk.corpus.format.Draft;

class OnlyTextTest {
  private static final String HEADLINE = "Harbour bridge shut after crack is found";
  private static final String CAPTION = "Divers look at the third pier of the bridge on Monday.";

  @Test
  void captionsOfAGalleryAreItsText() {
    assertThat(roles(false, BlockRole.HEADLINE, HEADLINE, BlockRole.CAPTION, CAPTION))
        .containsExactly(BlockRole.HEADLINE, BlockRole.BODY);
  }

  @Test
  void aHeadlineAloneIsTheTextOfARecordAndNotOfAPage() {
    assertThat(roles(true, BlockRole.HEADLINE, HEADLINE)).containsExactly(BlockRole.BODY);
    assertThat(roles(false, BlockRole.HEADLINE, HEADLINE)).containsExactly(BlockRole.HEADLINE);
  }

  @Test
  void nothingBecomesTextBesideABody() {
    assertThat(roles(true, BlockRole.CAPTION, CAPTION, BlockRole.BODY, "It is shut."))
        .containsExactly(BlockRole.CAPTION, BlockRole.BODY);
  }

  @Test
  void shortLinesTellNothing() {
    assertThat(roles(true, BlockRole.HEADLINE, "Advertisement", BlockRole.CAPTION, "Picture: AP"))
        .containsExactly(BlockRole.HEADLINE, BlockRole.CAPTION);
  }

  /** Roles of a draft made of the given roles and texts, in turn. */
  private static List<BlockRole> roles(boolean record, Object... rolesAndTexts) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < rolesAndTexts.length; i += 2) {
      int start = text.length();
      text.append(rolesAndTexts[i + 1]);
      blocks.add(new Block((BlockRole) rolesAndTexts[i], new Span(start, text.length())));
      text.append("\n\n");
    }
    Draft draft = new Draft(text.toString(), blocks, Metadata.none(), "");
    return OnlyText.asBody(draft, record).blocks().stream().map(Block::role).toList();
  }
}
