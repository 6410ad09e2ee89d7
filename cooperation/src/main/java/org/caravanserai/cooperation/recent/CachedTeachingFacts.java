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
import org.caravanserai.domain.cooperation.language.CenterTeaching;
import org.caravanserai.domain.cooperation.language.LanguageSupply;
import org.caravanserai.domain.cooperation.language.TeachingFacts;

/** Classes and learners by language and center, counted at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedTeachingFacts implements TeachingFacts {

    private final TeachingFacts facts;
    private final FigureCache sums;

    @Inject
    CachedTeachingFacts(@Delegate TeachingFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<LanguageSupply> languages(LocalDate from, LocalDate day, String mapping) {
        return sums.of(List.of("languages", from, day, mapping), () -> facts.languages(from, day, mapping));
    }

    @Override
    public List<CenterTeaching> centers(Collection<String> countries, LocalDate from, LocalDate day) {
        return sums.of(List.of("centers", Set.copyOf(countries), from, day), () -> facts.centers(countries, from, day));
    }
}
