package org.nightdesk.reporting.row;

import java.util.List;

/** What is different since the last night. */
public record ChangeRow(
    @Column("The id of the change.") String changeId,

    @Column(value = "The story, as in stories.csv.", references = "stories")
    String storyId,

    @Column("What sort of thing changed.") String kind,

    @Column("The point, figure, difference or story concerned.")
    String what,

    @Column("As it stood the last night; empty for something new.")
    String before,

    @Column("As it stands now; empty for something gone.") String after,

    @Column(
        "Where it stands: article, paragraph and sentence, counted from 1; it may stand in a sentence the article no longer has.")
    String evidenceId) {
  /** The article it stands in; none for something that stands nowhere any more. */
  public List<String> articleIds() {
    int end = evidenceId.indexOf('.');
    return end < 0 ? List.of() : List.of(evidenceId.substring(0, end));
  }
}
