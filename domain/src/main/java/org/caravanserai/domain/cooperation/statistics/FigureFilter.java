package org.caravanserai.domain.cooperation.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted.
 *
 * @param corrected whether figures that others correct are wanted as well
 * @param contradicted whether only figures are wanted of which another one that holds says something else about the same
 */
public record FigureFilter(
        @Nullable String series,
        @Nullable Integer year,
        @Nullable String country,
        @Nullable String group,
        @Nullable FigureStatus status,
        boolean corrected,
        boolean contradicted) {

    /** All figures except corrected ones. */
    public static final FigureFilter ALL = new FigureFilter(null, null, null, null, null, false, false);
}
