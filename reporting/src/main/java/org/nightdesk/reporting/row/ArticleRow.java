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

    @Column(
        value =
            "When it was published: date, or date and time with an offset only when one is stated.",
        type = ColumnType.DATE_OR_TIME)
    String published,

    @Column(
        value = "How the date is known: stated, inferred, unknown.",
        values = {"stated", "inferred", "unknown"})
    String publishedBasis,

    @Column("The words the date rests on, the rule, and what other dates are stated.")
    String publishedEvidence,

    @Column("Language tag.") String language,

    @Column(value = "Number of words of the body.", unit = "words")
    int words,

    @Column(value = "The story it belongs to.", references = "stories")
    String storyId,

    @Column(value = "The independent origin its account goes back to.", references = "origins")
    String originId,

    @Column(
        value = "original, exact_copy, near_copy or part_of.",
        values = {"original", "exact_copy", "near_copy", "part_of"})
    String relation,

    @Column(
        value = "The article it is a copy or a part of; empty for an original.",
        references = "articles")
    String relatesTo,

    @Column(
        value = "Shared five-word runs of both articles, 0 to 1; empty for an original.",
        type = ColumnType.DECIMAL,
        unit = "share, 0 to 1")
    String similarity,

    @Column(
        value = "good, damaged or poor.",
        values = {"good", "damaged", "poor"})
    String quality,

    @Column("Why it is not good, joined by \" | \".") String qualityNotes,
    @Column("SHA-256 of the file or record, hexadecimal.") String sha256,

    @Column(
        "Whether tonight's index lists it; false for an earlier article that is only referred to.")
    boolean inIndex,

    @Column("The address it stands at, as the index or the file states it.")
    String url) {
  /** Whether it is folded into the article it copies; a part of another is not. */
  public boolean isCopy() {
    return relation.equals("exact_copy") || relation.equals("near_copy");
  }
}
