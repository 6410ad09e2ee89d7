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
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Corrects a figure: the old one stays and is marked as corrected. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class CorrectFigure {

    private static final int LONGEST_REASON = 500;

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
    public record Command(
            UUID figure,
            @Nullable BigDecimal exact,
            @Nullable BigDecimal rounded,
            FigureStatus status,
            String reason) {}

    /**
     * @return the identifier of the new figure
     * @throws NotFound when there is no such figure
     * @throws Invalid without a reason, or with one that is too long
     * @throws Conflict {@code figure-corrected} when it has been corrected already
     */
    public UUID execute(Command command) {
        var reason = command.reason().strip();
        new Invalid.Collector()
                .check(!reason.isEmpty(), "reason", "required")
                .check(reason.length() <= LONGEST_REASON, "reason", "text-too-long", LONGEST_REASON)
                .throwIfAny();
        var old = figures.byId(command.figure())
                .orElseThrow(() -> new NotFound("not-found"))
                .figure();
        var figure = old.corrected(command.exact(), command.rounded(), command.status(), clock.instant());
        if (!figures.add(figure)) {
            throw new Conflict("figure-corrected");
        }
        history.record(figure.id(), StatisticAction.CORRECTED, old.status(), figure.status(), reason);
        return figure.id();
    }
}
