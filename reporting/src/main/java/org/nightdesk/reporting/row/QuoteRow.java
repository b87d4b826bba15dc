package org.nightdesk.reporting.row;

/** Words somebody is said to have used. */
public record QuoteRow(
    @Column("The id of the quotation.") String quoteId,
    @Column("Shared by the wordings of one utterance.") String utteranceId,

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
        value = "The speaker, as in entities.csv; empty when not told.",
        references = "entities")
    String speakerId,

    @Column("The name of the speaker; empty when not told.") String speaker,
    @Column("The speaker's role as stated.") String speakerRole,

    @Column("How the speaker is known; stated, or why it was inferred.")
    String speakerBasis,

    @Column("The verb or phrase that introduces the words.") String cue,

    @Column(
        value = "direct, partial or indirect.",
        values = {"direct", "partial", "indirect"})
    String kind,

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
