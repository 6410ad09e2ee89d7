package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** All series of published figures: how much each has, of which years, who says so and under which terms it may be used again. */
@UseCase
@Public
public class ListSeries {

    private final PublishedFigures figures;

    @Inject
    public ListSeries(PublishedFigures figures) {
        this.figures = figures;
    }

    /**
     * A source of a series.
     *
     * @param figures how many of the series are from it
     * @param known what is known about it; null: only its name
     */
    public record SourceOfSeries(
            String name, int figures, @Nullable FigureSource known) {}

    /**
     * A series with what there is of it.
     *
     * @param figures that hold
     * @param countries of which there is one
     * @param changed when the last of them was recorded
     * @param sources that with most figures first
     * @param statuses how reliable its figures are
     * @param explorable whether anything is said that is not about a group alone
     */
    public record Described(
            Series series,
            int figures,
            int countries,
            int firstYear,
            int lastYear,
            Instant changed,
            List<SourceOfSeries> sources,
            Set<FigureStatus> statuses,
            boolean explorable) {

        public Described {
            sources = List.copyOf(sources);
            statuses = Set.copyOf(statuses);
        }
    }

    /** Those with a figure, in their usual order. */
    public List<Described> execute() {
        var all = figures.series();
        var known = figures.sources().stream().collect(Collectors.toMap(FigureSource::name, Function.identity()));
        var bySeries = figures.inForce(all.stream().map(Series::code).toList()).stream()
                .collect(Collectors.groupingBy(PublishedFigure::series));
        return all.stream()
                .filter(series -> bySeries.containsKey(series.code()))
                .map(series -> described(series, Objects.requireNonNull(bySeries.get(series.code())), known))
                .toList();
    }

    private static Described described(Series series, List<PublishedFigure> said, Map<String, FigureSource> known) {
        var years = said.stream().mapToInt(PublishedFigure::year).summaryStatistics();
        var sources = said.stream().collect(Collectors.groupingBy(PublishedFigure::source, Collectors.counting()));
        return new Described(
                series,
                said.size(),
                (int) said.stream()
                        .map(PublishedFigure::country)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                years.getMin(),
                years.getMax(),
                said.stream()
                        .map(PublishedFigure::recordedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                sources.entrySet().stream()
                        .map(source -> new SourceOfSeries(
                                source.getKey(), source.getValue().intValue(), known.get(source.getKey())))
                        .sorted(Comparator.comparing(SourceOfSeries::figures)
                                .reversed()
                                .thenComparing(SourceOfSeries::name))
                        .toList(),
                said.stream().map(PublishedFigure::status).collect(Collectors.toSet()),
                said.stream().anyMatch(figure -> figure.group() == null));
    }
}
