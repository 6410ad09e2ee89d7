package org.caravanserai.cooperation.recent;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.language.HalfYear;
import org.caravanserai.domain.cooperation.language.LevelCount;
import org.caravanserai.domain.cooperation.language.LevelFacts;
import org.caravanserai.domain.cooperation.language.LevelProgress;

/** People by level and language, counted at most once a minute. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedLevelFacts implements LevelFacts {

    private final LevelFacts facts;
    private final FigureCache sums;

    @Inject
    CachedLevelFacts(@Delegate LevelFacts facts, FigureCache sums) {
        this.facts = facts;
        this.sums = sums;
    }

    @Override
    public List<LevelCount> levels(LocalDate day, String mapping) {
        return sums.of(List.of("levels", day, mapping), () -> facts.levels(day, mapping));
    }

    @Override
    public List<LevelProgress> progress(LocalDate from, LocalDate to, String mapping) {
        return sums.of(List.of("progress", from, to, mapping), () -> facts.progress(from, to, mapping));
    }

    @Override
    public List<HalfYear> halfYears(LocalDate from, LocalDate to) {
        return sums.of(List.of("halves", from, to), () -> facts.halfYears(from, to));
    }
}
