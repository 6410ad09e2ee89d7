package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** What is known about where published figures come from. */
@UseCase
@Public
public class ListFigureSources {

    private final PublishedFigures figures;

    @Inject
    public ListFigureSources(PublishedFigures figures) {
        this.figures = figures;
    }

    /** In the order of their names. */
    public List<FigureSource> execute() {
        return figures.sources();
    }
}
