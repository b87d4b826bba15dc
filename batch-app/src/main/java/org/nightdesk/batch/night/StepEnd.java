package org.nightdesk.batch.night;

/**
 * A step that is done.
 *
 * @param seconds from its begin in this run; a step done before a kill is not told again
 * @param used what the whole process used meanwhile, steps beside it included
 */
public record StepEnd(String step, StepCounts counts, double seconds, ProcessUsage used) {}
