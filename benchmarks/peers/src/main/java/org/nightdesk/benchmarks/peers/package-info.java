/**
 * Libraries that find copies, at their usual settings: 5-word shingles, 128 permutations, threshold
 * .7, candidates from bands confirmed on the signatures.
 */
@NullMarked
package org.nightdesk.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
