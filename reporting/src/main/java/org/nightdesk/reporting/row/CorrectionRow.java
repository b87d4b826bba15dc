package org.nightdesk.reporting.row;

/** What one line of the corrections did tonight. */
public record CorrectionRow(
    @Column("The line in the file of corrections, from 1.") int line,

    @Column(
        value = "merge, split, rename, retype or ignore.",
        values = {"merge", "split", "rename", "retype", "ignore"})
    String action,

    @Column("The name it is about.") String name,
    @Column("The second name, where the action has one.") String other,
    @Column("The type, where the action has one.") String type,

    @Column(
        value = "applied, already_so, not_found, repeated or ambiguous.",
        values = {"applied", "already_so", "not_found", "repeated", "ambiguous"})
    String outcome,

    @Column(value = "The entity it worked on, empty where there is none.", references = "entities")
    String entityId,

    @Column(value = "Number of mentions moved, retyped, renamed or dropped.", unit = "mentions")
    int nMentions,

    @Column("The note of the file.") String note) {}
