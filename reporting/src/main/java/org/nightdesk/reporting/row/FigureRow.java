package org.nightdesk.reporting.row;

/** One number an article states. */
public record FigureRow(
    @Column("The id of the figure.") String figureId,

    @Column(value = "The story, as in stories.csv.", references = "stories")
    String storyId,

    @Column(value = "The article, as in articles.csv.", references = "articles")
    String articleId,

    @Column("The source of the article.") String source,

    @Column(
        value = "When the article was published, as stated; empty when undated.",
        type = ColumnType.DATE_OR_TIME)
    String published,

    @Column(
        value = "money, percent, count, measure, duration, tally, ratio or score.",
        values = {"money", "percent", "count", "measure", "duration", "tally", "ratio", "score"})
    String kind,

    @Column(
        value = "The value, a plain decimal; empty for a vague amount. 2 means 2 %.",
        type = ColumnType.DECIMAL,
        unit = "as in column unit")
    String value,

    @Column(
        value = "The end of a range; otherwise empty.",
        type = ColumnType.DECIMAL,
        unit = "as in column unit")
    String valueTo,

    @Column(
        value = "exact, about, nearly, at_least, at_most, over or under.",
        values = {"exact", "about", "nearly", "at_least", "at_most", "over", "under"})
    String qualifier,

    @Column("ISO 4217 or UCUM code, or the counted noun.") String unit,
    @Column("What the value is for one of.") String per,

    @Column("What is counted or measured, words of the sentence.")
    String measured,

    @Column(
        value = "up, down, unchanged or empty.",
        values = {"up", "down", "unchanged"})
    String change,

    @Column("Against what it changed, words of the sentence.")
    String comparedTo,

    @Column(value = "ISO date or interval the value holds for.", type = ColumnType.PERIOD)
    String asOf,

    @Column("Who says so, words of the sentence.") String attributedTo,

    @Column(
        value = "The value in the converted unit.",
        type = ColumnType.DECIMAL,
        unit = "as in column converted_unit")
    String convertedValue,

    @Column("The unit it was converted to, for comparing.") String convertedUnit,
    @Column("Shared by the parts of one tally.") String groupId,

    @Column("Shared by figures that tell of the same thing.")
    String compareGroup,

    @Column(
        value = "single, agrees, differs, other_time or other_scope.",
        values = {"single", "agrees", "differs", "other_time", "other_scope"})
    String agreement,

    @Column("The words as written.") String text,

    @Column(
        value = "Where it stands: article, paragraph and sentence, counted from 1.",
        references = "sentences")
    String evidenceId,

    @Column(
        value = "First character in the article's text, in code points from 0.",
        unit = "code points")
    int start,

    @Column(value = "One past the last character, in code points from 0.", unit = "code points")
    int end) {}
