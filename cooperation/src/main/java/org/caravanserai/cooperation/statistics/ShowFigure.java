package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** One published figure. */
@UseCase
@Public
public class ShowFigure {

    private final PublishedFigures figures;

    @Inject
    public ShowFigure(PublishedFigures figures) {
        this.figures = figures;
    }

    /**
     * @throws NotFound when there is no such figure
     */
    public FigureRow execute(UUID id) {
        return figures.byId(id).orElseThrow(() -> new NotFound("not-found"));
    }
}
