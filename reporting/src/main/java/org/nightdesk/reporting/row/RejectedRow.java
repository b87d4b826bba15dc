package org.nightdesk.reporting.row;

/** An entry of the index that gave no article. */
public record RejectedRow(
    @Column("Line of the index.") int indexLine,
    @Column("The entry as written.") String entry,
    @Column("Why it was rejected.") String reason,
    @Column("What was expected and what was found.") String detail) {}
