package org.caravanserai.domain.exchanges.call;

/**
 * What waits for the officers of calls.
 *
 * @param toNominate applicants who have accepted their offers and are not nominated yet
 * @param toAllocate calls that have closed, whose applications all have a score and whose results are not released
 */
public record WaitingCalls(long toNominate, long toAllocate) {}
