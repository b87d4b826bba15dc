package org.nightdesk.reporting.row;

/** What one line of the corrections did tonight. */
public record CorrectionRow(
    @Column("The line in the file of corrections, from 1.") int line,
    @Column("merge, split, rename, retype or ignore.") String action,
    @Column("The name it is about.") String name,
    @Column("The second name, where the action has one.") String other,
    @Column("The type, where the action has one.") String type,

    @Column("applied, already_so, not_found, repeated or ambiguous.")
    String outcome,

    @Column("The entity it worked on, empty where there is none.")
    String entityId,

    @Column("Number of mentions moved, retyped, renamed or dropped.")
    int nMentions,

    @Column("The note of the file.") String note) {}
