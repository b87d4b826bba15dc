package org.nightdesk.reporting.row;

/** Words somebody is said to have used. */
public record QuoteRow(
    @Column("The id of the quotation.") String quoteId,
    @Column("Shared by the wordings of one utterance.") String utteranceId,
    @Column("The story, as in stories.csv.") String storyId,
    @Column("The article, as in articles.csv.") String articleId,
    @Column("The source of the article.") String source,

    @Column("When the article was published, as stated; empty when undated.")
    String published,

    @Column("The speaker, as in entities.csv; empty when not told.")
    String speakerId,

    @Column("The name of the speaker; empty when not told.") String speaker,
    @Column("The speaker's role as stated.") String speakerRole,

    @Column("How the speaker is known; stated, or why it was inferred.")
    String speakerBasis,

    @Column("The verb or phrase that introduces the words.") String cue,
    @Column("direct, partial or indirect.") String kind,
    @Column("The words as written.") String text,

    @Column("Where it stands: article, paragraph and sentence, counted from 1.")
    String evidenceId,

    @Column("First character in the article's text, in code points from 0.")
    int start,

    @Column("One past the last character, in code points from 0.")
    int end) {}
