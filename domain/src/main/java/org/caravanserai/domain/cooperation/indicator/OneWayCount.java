package org.caravanserai.domain.cooperation.indicator;

import java.util.Collection;

/**
 * With how many countries cooperation is one-way.
 *
 * @param countries those with which nearly all move the same way
 * @param of those of which a direction is known
 */
public record OneWayCount(long countries, long of) {

    public static OneWayCount of(Collection<IndicatorValue> values) {
        return new OneWayCount(
                values.stream().filter(IndicatorValue::isOneWay).count(),
                values.stream().filter(IndicatorValue::isDirected).count());
    }
}
