package org.nightdesk.reporting.story;

/**
 * How much of a story is shown.
 *
 * @param reports of which it is told what each adds beside the others
 * @param articlesAnItem articles kept behind one line
 */
public record DossierLimits(
    int points,
    int differences,
    int events,
    int figures,
    int quotes,
    int names,
    int reports,
    int articlesAnItem) {}
