package org.caravanserai.domain.exchanges.correction;

import org.jspecify.annotations.Nullable;

/**
 * Which corrections are wanted; null means all.
 *
 * @param agreement code of an agreement
 * @param awaiting only those that wait for a decision of the asking organizations
 */
public record CorrectionFilter(
        @Nullable CorrectionState state, @Nullable String agreement, boolean awaiting) {}
