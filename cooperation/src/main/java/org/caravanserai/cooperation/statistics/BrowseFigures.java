package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Published figures; those that contradict each other stand side by side. */
@UseCase
@Public
public class BrowseFigures {

    private final PublishedFigures figures;

    @Inject
    public BrowseFigures(PublishedFigures figures) {
        this.figures = figures;
    }

    /** A page of figures, and all series to choose from. */
    public record Listed(List<Series> series, Page<FigureRow> figures) {

        public Listed {
            series = List.copyOf(series);
        }
    }

    public Listed execute(FigureFilter filter, PageRequest request) {
        var series = figures.series();
        if (filter.series() != null) {
            OneOf.word(
                    "series", filter.series(), series.stream().map(Series::code).toList());
        }
        return new Listed(series, figures.list(filter, request));
    }
}
