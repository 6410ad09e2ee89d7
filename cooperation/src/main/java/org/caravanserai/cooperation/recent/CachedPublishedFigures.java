package org.caravanserai.cooperation.recent;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.jspecify.annotations.Nullable;

/** Caches the figures of series for a minute; lists of figures and statements of a source are not cached. */
@Decorator
@Priority(Interceptor.Priority.APPLICATION)
abstract class CachedPublishedFigures implements PublishedFigures {

    private final PublishedFigures figures;
    private final FigureCache sums;

    @Inject
    CachedPublishedFigures(@Delegate PublishedFigures figures, FigureCache sums) {
        this.figures = figures;
        this.sums = sums;
    }

    @Override
    public List<PublishedFigure> inForce(Collection<String> series) {
        return sums.of(List.of("figures", Set.copyOf(series)), () -> figures.inForce(series));
    }

    @Override
    public List<PublishedFigure> about(@Nullable String country, @Nullable String group, int lastYear) {
        return figures.about(country, group, lastYear);
    }
}
