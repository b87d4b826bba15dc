package org.nightdesk.reporting.row;

/** One article: where it came from, when, and what it is a copy of. */
public record ArticleRow(
    @Column("The id of the article; the same for a revised file.")
    String articleId,

    @Column("The id the article has at its source; empty when none is given.")
    String externalId,

    @Column("The file it was read from, relative to the index.")
    String file,

    @Column("The title as written.") String title,
    @Column("Who published it.") String source,
    @Column("Who wrote it.") String author,

    @Column("When it was published: date, or date and time with an offset only when one is stated.")
    String published,

    @Column("How the date is known: stated, inferred, unknown.")
    String publishedBasis,

    @Column("The words the date rests on, the rule, and what other dates are stated.")
    String publishedEvidence,

    @Column("Language tag.") String language,
    @Column("Number of words of the body.") int words,
    @Column("The story it belongs to.") String storyId,

    @Column("The independent origin its account goes back to.")
    String originId,

    @Column("original, exact_copy, near_copy or part_of.") String relation,

    @Column("The article it is a copy or a part of; empty for an original.")
    String relatesTo,

    @Column(
        value = "Shared five-word runs of both articles, 0 to 1; empty for an original.",
        type = ColumnType.DECIMAL)
    String similarity,

    @Column("good, damaged or poor.") String quality,
    @Column("Why it is not good, joined by \" | \".") String qualityNotes,
    @Column("SHA-256 of the file or record, hexadecimal.") String sha256,

    @Column(
        "Whether tonight's index lists it; false for an earlier article that is only referred to.")
    boolean inIndex,

    @Column("The address it stands at, as the index or the file states it.")
    String url) {}
