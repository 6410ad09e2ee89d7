package org.caravanserai.domain.cooperation.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPages;
import org.jspecify.annotations.Nullable;

/** Published figures in memory: one of a source about the same, one correction of a figure. */
public final class MemoryPublishedFigures implements PublishedFigures {

    private static final Comparator<FigureRow> COUNTRY_OR_LAST = Comparator.comparing(
            (FigureRow row) -> row.figure().country(), Comparator.nullsLast(Comparator.naturalOrder()));
    private static final Comparator<FigureRow> COUNTRY_OR_FIRST = Comparator.comparing(
            (FigureRow row) -> row.figure().country(), Comparator.nullsFirst(Comparator.naturalOrder()));
    private static final Comparator<FigureRow> SCOPE_AND_STATUS = COUNTRY_OR_FIRST
            .thenComparing(row -> row.figure().group(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(row -> row.figure().status().name());

    public final List<Series> series =
            new ArrayList<>(List.of(new Series("INBOUND_STUDENTS", LocalizedText.of("en", "Students"), "PERSONS")));
    public final List<FigureSource> sources = new ArrayList<>();
    private final List<PublishedFigure> all = new ArrayList<>();

    @Override
    public List<Series> series() {
        return List.copyOf(series);
    }

    @Override
    public List<FigureSource> sources() {
        return List.copyOf(sources);
    }

    @Override
    public Page<FigureRow> list(FigureFilter filter, PageRequest request) {
        Comparator<FigureRow> bySeries = Comparator.comparing(row -> position(row.figure()));
        boolean descending = request.sort() != null && request.sort().startsWith("-");
        return MemoryPages.page(
                all.stream()
                        .map(this::row)
                        .filter(row -> filter.corrected() || !row.corrected())
                        .filter(row -> !filter.contradicted() || row.contradicted())
                        .filter(row -> matches(filter, row.figure()))
                        .filter(row -> MemoryPages.matches(request, row.figure().source()))
                        .sorted(bySeries.thenComparing(SCOPE_AND_STATUS)),
                request,
                "-year",
                Map.of(
                        "year", Comparator.comparing(row -> row.figure().year()),
                        "series", bySeries,
                        "value", Comparator.comparing(row -> row.figure().value()),
                        "country", descending ? COUNTRY_OR_FIRST : COUNTRY_OR_LAST,
                        "source", Comparator.comparing(row -> row.figure().source())));
    }

    private static boolean matches(FigureFilter filter, PublishedFigure figure) {
        return (filter.series() == null || filter.series().equals(figure.series()))
                && (filter.year() == null || filter.year() == figure.year())
                && (filter.country() == null || filter.country().equals(figure.country()))
                && (filter.group() == null || filter.group().equals(figure.group()))
                && (filter.status() == null || filter.status() == figure.status());
    }

    @Override
    public Optional<FigureRow> byId(UUID id) {
        return all.stream()
                .filter(figure -> figure.id().equals(id))
                .map(this::row)
                .findFirst();
    }

    @Override
    public List<PublishedFigure> inForce(Collection<String> wanted) {
        return all.stream()
                .filter(figure -> wanted.contains(figure.series()) && !isCorrected(figure))
                .sorted(Comparator.comparing(PublishedFigure::year))
                .toList();
    }

    private FigureRow row(PublishedFigure figure) {
        var of = series.get(position(figure));
        return new FigureRow(figure, of.unit(), isCorrected(figure), isContradicted(figure), before(figure));
    }

    private @Nullable BigDecimal before(PublishedFigure figure) {
        var said = all.stream()
                .filter(other ->
                        other.year() == figure.year() - 1 && isComparable(figure, other) && !isCorrected(other))
                .map(other -> other.value().stripTrailingZeros())
                .distinct()
                .toList();
        return said.size() == 1 ? said.get(0) : null;
    }

    private static boolean isComparable(PublishedFigure one, PublishedFigure other) {
        return one.series().equals(other.series())
                && Objects.equals(one.country(), other.country())
                && Objects.equals(one.group(), other.group())
                && Objects.equals(one.groupVersion(), other.groupVersion())
                && (one.group() == null || one.groupVersion() != null)
                && one.status() != FigureStatus.DISPUTED
                && other.status() != FigureStatus.DISPUTED;
    }

    private int position(PublishedFigure figure) {
        return series.stream().map(Series::code).toList().indexOf(figure.series());
    }

    private boolean isCorrected(PublishedFigure figure) {
        return all.stream().anyMatch(other -> figure.id().equals(other.corrects()));
    }

    private boolean isContradicted(PublishedFigure figure) {
        return all.stream()
                .anyMatch(other -> other.isAbout(figure)
                        && !isCorrected(other)
                        && other.value().compareTo(figure.value()) != 0);
    }

    @Override
    public List<PublishedFigure> said(PublishedFigure like) {
        return all.stream()
                .filter(figure -> isSaidOfTheSame(figure, like))
                .sorted(Comparator.comparing(PublishedFigure::recordedAt))
                .toList();
    }

    @Override
    public boolean add(PublishedFigure figure) {
        var taken = all.stream()
                .anyMatch(other -> figure.corrects() == null
                        ? other.corrects() == null && isSaidOfTheSame(other, figure)
                        : figure.corrects().equals(other.corrects()));
        return !taken && all.add(figure);
    }

    /** Whether the same source says both about the same, also of the same list of countries. */
    private static boolean isSaidOfTheSame(PublishedFigure one, PublishedFigure other) {
        return one.isAbout(other)
                && Objects.equals(one.groupVersion(), other.groupVersion())
                && one.source().equals(other.source());
    }
}
