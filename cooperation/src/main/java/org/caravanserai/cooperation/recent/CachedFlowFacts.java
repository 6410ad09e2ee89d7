package org.caravanserai.cooperation.recent;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.indicator.Flow;
import org.caravanserai.domain.cooperation.indicator.FlowFacts;
import org.caravanserai.domain.cooperation.indicator.Flows;
import org.caravanserai.domain.cooperation.indicator.Scope;
import org.jspecify.annotations.Nullable;

/** Sums of stays, counted at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedFlowFacts implements FlowFacts {

    private final FlowFacts facts;
    private final FigureCache sums;

    @Inject
    CachedFlowFacts(@Delegate FlowFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<Flow> flows(Collection<String> countries, LocalDate from, LocalDate to, @Nullable String kind) {
        return sums.of(
                Arrays.asList("stays", Set.copyOf(countries), from, to, kind),
                () -> facts.flows(countries, from, to, kind));
    }

    @Override
    public List<Flow> academicYears(Collection<String> countries, LocalDate from, LocalDate to) {
        return sums.of(
                List.of("academic years of stays", Set.copyOf(countries), from, to),
                () -> facts.academicYears(countries, from, to));
    }

    /** Of the sums that are kept here. */
    @Override
    public Flows told(Scope scope, LocalDate since) {
        return FlowFacts.super.told(scope, since);
    }
}
