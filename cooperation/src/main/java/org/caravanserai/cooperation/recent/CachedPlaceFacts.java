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
import org.caravanserai.domain.cooperation.agreement.PlaceFacts;
import org.caravanserai.domain.cooperation.agreement.PlaceUse;

/** The use of places, counted at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedPlaceFacts implements PlaceFacts {

    private final PlaceFacts facts;
    private final FigureCache sums;

    @Inject
    CachedPlaceFacts(@Delegate PlaceFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<PlaceUse> uses(Collection<String> countries, LocalDate from, LocalDate day) {
        return sums.of(List.of("places", Set.copyOf(countries), from, day), () -> facts.uses(countries, from, day));
    }
}
