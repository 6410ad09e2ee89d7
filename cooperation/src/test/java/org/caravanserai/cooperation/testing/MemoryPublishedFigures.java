package org.caravanserai.cooperation.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Published figures in memory: one of a source about the same, one correction of a figure. */
public final class MemoryPublishedFigures implements PublishedFigures {

    public final List<Series> series =
            new ArrayList<>(List.of(new Series("INBOUND_STUDENTS", LocalizedText.of("en", "Students"), "PERSONS")));
    private final List<PublishedFigure> all = new ArrayList<>();

    @Override
    public List<Series> series() {
        return List.copyOf(series);
    }

    @Override
    public Page<FigureRow> list(FigureFilter filter, PageRequest request) {
        var found = all.stream()
                .filter(figure -> filter.series() == null || figure.series().equals(filter.series()))
                .map(this::row)
                .filter(row -> filter.corrected() || !row.corrected())
                .toList();
        return new Page<>(found, 0, request.size(), found.size());
    }

    @Override
    public Optional<FigureRow> byId(UUID id) {
        return all.stream()
                .filter(figure -> figure.id().equals(id))
                .map(this::row)
                .findFirst();
    }

    @Override
    public List<PublishedFigure> inForce(Collection<String> series) {
        return all.stream()
                .filter(figure ->
                        series.contains(figure.series()) && !row(figure).corrected())
                .toList();
    }

    private FigureRow row(PublishedFigure figure) {
        return new FigureRow(
                figure, "PERSONS", all.stream().anyMatch(other -> figure.id().equals(other.corrects())), false);
    }

    @Override
    public List<PublishedFigure> said(PublishedFigure like) {
        return all.stream()
                .filter(figure -> figure.isAbout(like) && figure.source().equals(like.source()))
                .toList();
    }

    @Override
    public boolean add(PublishedFigure figure) {
        var taken = all.stream()
                .anyMatch(other -> figure.corrects() == null
                        ? other.corrects() == null
                                && other.isAbout(figure)
                                && other.source().equals(figure.source())
                        : figure.corrects().equals(other.corrects()));
        return !taken && all.add(figure);
    }
}
