package org.nightdesk.reporting.row;

/** One number an article states. */
public record FigureRow(
    @Column("The id of the figure.") String figureId,
    @Column("The story, as in stories.csv.") String storyId,
    @Column("The article, as in articles.csv.") String articleId,
    @Column("The source of the article.") String source,

    @Column("When the article was published, as stated; empty when undated.")
    String published,

    @Column("money, percent, count, measure, duration, tally, ratio or score.")
    String kind,

    @Column(
        value = "The value, a plain decimal; empty for a vague amount. 2 means 2 %.",
        type = ColumnType.DECIMAL)
    String value,

    @Column(value = "The end of a range; otherwise empty.", type = ColumnType.DECIMAL)
    String valueTo,

    @Column("exact, about, nearly, at_least, at_most, over or under.")
    String qualifier,

    @Column("ISO 4217 or UCUM code, or the counted noun.") String unit,
    @Column("What the value is for one of.") String per,

    @Column("What is counted or measured, words of the sentence.")
    String measured,

    @Column("up, down, unchanged or empty.") String change,

    @Column("Against what it changed, words of the sentence.")
    String comparedTo,

    @Column("ISO date or interval the value holds for.") String asOf,
    @Column("Who says so, words of the sentence.") String attributedTo,

    @Column(value = "The value in the converted unit.", type = ColumnType.DECIMAL)
    String convertedValue,

    @Column("The unit it was converted to, for comparing.") String convertedUnit,
    @Column("Shared by the parts of one tally.") String groupId,

    @Column("Shared by figures that tell of the same thing.")
    String compareGroup,

    @Column("single, agrees, differs, other_time or other_scope.")
    String agreement,

    @Column("The words as written.") String text,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId,

    @Column("First character in the article's text, in code points from 0.")
    int start,

    @Column("One past the last character, in code points from 0.")
    int end) {}
