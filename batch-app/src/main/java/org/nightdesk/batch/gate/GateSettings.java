package org.nightdesk.batch.gate;

/**
 * The bounds of a night; {@code application.yaml} says what each does. Shares are from 0 to 1.
 *
 * @param fromArticles shares are looked at on nights of at least so many articles
 * @param nights earlier nights whose median number of articles is the usual one
 * @param fewestOfUsual share of the usual number of articles, at least; 0 asks for nothing
 * @param mostOfUsual times the usual number of articles, at most
 * @param undated share of the articles
 * @param rejected share of what the index lists
 * @param damaged share of the articles
 * @param folded share of the articles
 * @param largestStory share of the articles that one story holds
 * @param unknownSpeakers share of the quotations in marks
 * @param unsupportedLines lines that do not match their sources, and counts that do not balance
 */
public record GateSettings(
    int fromArticles,
    int nights,
    double fewestOfUsual,
    double mostOfUsual,
    double undated,
    double rejected,
    double damaged,
    double folded,
    double largestStory,
    double unknownSpeakers,
    int unsupportedLines) {}
