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
import org.caravanserai.domain.cooperation.indicator.AgreementFacts;
import org.caravanserai.domain.cooperation.indicator.AgreementFlow;

/** Agreements with the stays under them, counted at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class RecentAgreementFacts implements AgreementFacts {

    private final AgreementFacts facts;
    private final RecentSums sums;

    @Inject
    RecentAgreementFacts(@Delegate AgreementFacts facts, RecentSums sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<AgreementFlow> flows(Collection<String> countries, LocalDate recent, LocalDate day) {
        return sums.of(
                List.of("agreements", Set.copyOf(countries), recent, day), () -> facts.flows(countries, recent, day));
    }
}
