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
import org.caravanserai.domain.cooperation.depth.DepthEvidence;
import org.caravanserai.domain.cooperation.depth.DepthFacts;
import org.caravanserai.domain.cooperation.depth.PairDepth;

/** The evidence of depth, collected at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedDepthFacts implements DepthFacts {

    private final DepthFacts facts;
    private final FigureCache sums;

    @Inject
    CachedDepthFacts(@Delegate DepthFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<PairDepth> pairs(Collection<String> countries, LocalDate day) {
        return sums.of(List.of("pairs", Set.copyOf(countries), day), () -> facts.pairs(countries, day));
    }

    @Override
    public List<DepthEvidence> deepEvidence(Collection<String> countries, LocalDate day) {
        return sums.of(List.of("deep", Set.copyOf(countries), day), () -> facts.deepEvidence(countries, day));
    }

    @Override
    public List<DepthEvidence> evidence(Collection<String> countries, LocalDate day) {
        return sums.of(List.of("evidence", Set.copyOf(countries), day), () -> facts.evidence(countries, day));
    }
}
