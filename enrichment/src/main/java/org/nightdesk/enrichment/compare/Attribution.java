package org.nightdesk.enrichment.compare;

import org.nightdesk.enrichment.compare.Piece.Run;

/**
 * That a clause hands its statement to somebody.
 *
 * @param cue in which manner
 * @param speaker the tokens that name whom; empty where the clause shares the one before it
 * @param handing the tokens that hand it on, speaker and cue: no part of what is stated
 */
record Attribution(Lexicon.Cue cue, Run speaker, Run handing) {}
