package org.caravanserai.domain.exchanges.call;

import org.jspecify.annotations.Nullable;

/**
 * What waits for the officers of calls.
 *
 * @param toNominate applicants who have accepted their offers and are not nominated yet
 * @param toAllocate calls that have closed, whose applications all have a score and whose results are not released
 * @param toConfirm applicants of whom nothing proves that they belong to the organization, as their call demands
 * @param confirmFirst slug of the call in which one of these has waited longest; null while there are none
 */
public record WaitingCalls(
        long toNominate,
        long toAllocate,
        long toConfirm,
        @Nullable String confirmFirst) {}
