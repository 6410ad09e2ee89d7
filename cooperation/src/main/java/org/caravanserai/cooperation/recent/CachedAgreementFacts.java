package org.caravanserai.cooperation.recent;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.AgreementFacts;
import org.caravanserai.domain.cooperation.agreement.AgreementFlow;
import org.caravanserai.domain.cooperation.agreement.AgreementList;
import org.caravanserai.domain.cooperation.agreement.AgreementUse;

/** Agreements with the stays under them, counted at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedAgreementFacts implements AgreementFacts {

    private final AgreementFacts facts;
    private final FigureCache sums;

    @Inject
    CachedAgreementFacts(@Delegate AgreementFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<AgreementUse> uses(Collection<String> countries, LocalDate recent, LocalDate day) {
        return sums.of(List.of("uses", Set.copyOf(countries), recent, day), () -> facts.uses(countries, recent, day));
    }

    @Override
    public AgreementList begun(Collection<String> countries, LocalDate day, LocalDate until, int most) {
        return sums.of(
                        List.of("begun", Set.copyOf(countries), day, until, most),
                        () -> List.of(facts.begun(countries, day, until, most)))
                .get(0);
    }

    @Override
    public List<AgreementFact> ending(Collection<String> countries, LocalDate day, LocalDate until) {
        return sums.of(List.of("ending", Set.copyOf(countries), day, until), () -> facts.ending(countries, day, until));
    }

    @Override
    public Map<String, Long> present(Collection<String> countries, Collection<String> agreements, LocalDate day) {
        return facts.present(countries, agreements, day);
    }

    @Override
    public List<AgreementFlow> flows(Collection<String> countries, LocalDate recent, LocalDate day) {
        return sums.of(
                List.of("agreements", Set.copyOf(countries), recent, day), () -> facts.flows(countries, recent, day));
    }
}
