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
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;

/** Terms that end soon, looked for at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedRenewalFacts implements RenewalFacts {

    private final RenewalFacts facts;
    private final FigureCache sums;

    @Inject
    CachedRenewalFacts(@Delegate RenewalFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<EndingTerm> ending(Collection<String> countries, LocalDate day, int days) {
        return sums.of(List.of("terms", Set.copyOf(countries), day, days), () -> facts.ending(countries, day, days));
    }
}
