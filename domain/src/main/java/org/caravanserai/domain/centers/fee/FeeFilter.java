package org.caravanserai.domain.centers.fee;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts are wanted.
 *
 * @param ofClass code; null: all classes
 * @param standing null: any
 */
public record FeeFilter(@Nullable String ofClass, @Nullable FeeStanding standing) {}
