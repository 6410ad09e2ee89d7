package org.caravanserai.cooperation.recent;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.MeasuredDuration;
import org.caravanserai.domain.cooperation.indicator.MeasuredFacts;

/** Caches the durations computed from records for a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedMeasuredFacts implements MeasuredFacts {

    private final MeasuredFacts facts;
    private final FigureCache sums;

    @Inject
    CachedMeasuredFacts(@Delegate MeasuredFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<MeasuredDuration> measured(
            String code, Collection<String> countries, LocalDate from, LocalDate day, String mapping) {
        return sums.of(
                List.of("measured", code, Set.copyOf(countries), from, day, mapping),
                () -> facts.measured(code, countries, from, day, mapping));
    }
}
