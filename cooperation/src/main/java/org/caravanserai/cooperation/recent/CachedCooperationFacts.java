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
import org.caravanserai.domain.cooperation.indicator.CooperationCount;
import org.caravanserai.domain.cooperation.indicator.CooperationFacts;

/** How much there is of each kind of cooperation, counted at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedCooperationFacts implements CooperationFacts {

    private final CooperationFacts facts;
    private final FigureCache sums;

    @Inject
    CachedCooperationFacts(@Delegate CooperationFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<CooperationCount> counts(Collection<String> countries, LocalDate day) {
        return sums.of(List.of("kinds", Set.copyOf(countries), day), () -> facts.counts(countries, day));
    }
}
