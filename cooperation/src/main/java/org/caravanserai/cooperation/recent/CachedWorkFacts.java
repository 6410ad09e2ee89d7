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
import org.caravanserai.domain.cooperation.indicator.WorkFacts;
import org.caravanserai.domain.cooperation.indicator.WorkRatio;

/** Parts and wholes of records, counted at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedWorkFacts implements WorkFacts {

    private final WorkFacts facts;
    private final FigureCache sums;

    @Inject
    CachedWorkFacts(@Delegate WorkFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<WorkRatio> ratios(
            String code, Collection<String> countries, LocalDate from, LocalDate day, String mapping) {
        return sums.of(
                List.of("ratios", code, Set.copyOf(countries), from, day, mapping),
                () -> facts.ratios(code, countries, from, day, mapping));
    }
}
