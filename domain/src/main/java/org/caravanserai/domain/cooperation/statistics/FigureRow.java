package org.caravanserai.domain.cooperation.statistics;

import java.math.BigDecimal;
import org.caravanserai.domain.cooperation.indicator.TwoWayFormulas;
import org.jspecify.annotations.Nullable;

/**
 * A figure in a list.
 *
 * @param unit of its series
 * @param corrected whether another figure corrects it
 * @param contradicted whether another figure that holds says something else about the same
 * @param before what the figures that hold say of the year before about the same series and scope, a group in the same version; null where they say
 *     nothing or not the same, and where it or this figure is disputed
 */
public record FigureRow(
        PublishedFigure figure,
        String unit,
        boolean corrected,
        boolean contradicted,
        @Nullable BigDecimal before) {

    /** The change against the year before as a share of it, for example 0.25 for a quarter more; null where there is nothing to compare with. */
    public @Nullable BigDecimal growth() {
        return before == null
                ? null
                : TwoWayFormulas.ratio(figure.value().subtract(before), before).orElse(null);
    }
}
