package org.caravanserai.domain.cooperation.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a series says about a country year by year: of several figures of a year the most reliable one. Disputed figures do not count, and a
 * year without a figure is not there.
 *
 * @param figures by year, the earliest first
 */
public record Trend(String series, SortedMap<Integer, PublishedFigure> figures) {

    public Trend {
        figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }

    /**
     * @param said figures of any series and scope
     * @param country null: all countries together
     * @param lastYear later ones do not count
     */
    public static Trend of(Collection<PublishedFigure> said, String series, @Nullable String country, int lastYear) {
        var byYear = new TreeMap<Integer, PublishedFigure>();
        said.stream()
                .filter(figure -> figure.series().equals(series) && Objects.equals(figure.country(), country))
                .filter(figure -> figure.group() == null && figure.year() <= lastYear)
                .filter(figure -> figure.status() != FigureStatus.DISPUTED)
                .sorted(Comparator.comparing(PublishedFigure::status).thenComparing(PublishedFigure::recordedAt))
                .forEach(figure -> byYear.putIfAbsent(figure.year(), figure));
        return new Trend(series, byYear);
    }

    public boolean isEmpty() {
        return figures.isEmpty();
    }

    /** The figure of the last year that has one. */
    public Optional<PublishedFigure> latest() {
        return figures.isEmpty() ? Optional.empty() : Optional.ofNullable(figures.get(figures.lastKey()));
    }

    /** The figure of the first year that has one. */
    public Optional<PublishedFigure> earliest() {
        return figures.isEmpty() ? Optional.empty() : Optional.ofNullable(figures.get(figures.firstKey()));
    }

    /** The value of a year; null where there is none. */
    public @Nullable BigDecimal in(int year) {
        var figure = figures.get(year);
        return figure == null ? null : figure.value();
    }
}
