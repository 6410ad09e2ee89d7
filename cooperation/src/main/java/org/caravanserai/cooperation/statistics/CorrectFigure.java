package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.StatisticAction;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Corrects a figure: the old one stays and is marked as corrected. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class CorrectFigure {

    private final PublishedFigures figures;
    private final History history;
    private final Clock clock;

    @Inject
    public CorrectFigure(PublishedFigures figures, History history, Clock clock) {
        this.figures = figures;
        this.history = history;
        this.clock = clock;
    }

    /**
     * What the figure should have been.
     *
     * @param reason why, for the history
     */
    @Described(name = "FigureCorrection")
    public record Correction(
            @Nullable BigDecimal exact, @Nullable BigDecimal rounded, FigureStatus status, Reason reason) {}

    /**
     * @return the identifier of the new figure
     * @throws NotFound when there is no such figure
     * @throws Invalid when nothing is corrected
     * @throws Conflict {@code figure-corrected} when it has been corrected already
     */
    public UUID execute(UUID corrected, Correction correction) {
        var old = figures.byId(corrected)
                .orElseThrow(() -> new NotFound("not-found"))
                .figure();
        var figure = old.corrected(correction.exact(), correction.rounded(), correction.status(), clock.instant());
        if (!figures.add(figure)) {
            throw new Conflict("figure-corrected");
        }
        history.record(
                figure.id(),
                StatisticAction.CORRECTED,
                old.status(),
                figure.status(),
                correction.reason().value());
        return figure.id();
    }
}
