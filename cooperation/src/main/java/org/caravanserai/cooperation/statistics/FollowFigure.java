package org.caravanserai.cooperation.statistics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.StatisticAction;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** A published figure with the figures that it corrects and their history, for editors of the statistics. */
@UseCase
@Requires(Permission.MANAGE_COOPERATION)
public class FollowFigure {

    private final PublishedFigures figures;
    private HistoryEntries history;

    @Inject
    public FollowFigure(PublishedFigures figures, HistoryEntries history) {
        this.figures = figures;
        this.history = history;
    }

    /**
     * The figure, those before it, and what happened.
     *
     * @param earlier those that it corrects, the latest first
     * @param history of all of them, the newest line first
     */
    public record Answer(FigureRow row, List<FigureRow> earlier, List<HistoryLine> history) {

        public Answer {
            earlier = List.copyOf(earlier);
            history = List.copyOf(history);
        }
    }

    /**
     * @throws NotFound when there is no such figure
     */
    public Answer execute(UUID id) {
        var row = figures.byId(id).orElseThrow(() -> new NotFound("not-found"));
        var earlier = new ArrayList<FigureRow>();
        var before = Optional.ofNullable(row.figure().corrects()).flatMap(figures::byId);
        while (before.isPresent()) {
            earlier.add(before.get());
            before = Optional.ofNullable(before.get().figure().corrects()).flatMap(figures::byId);
        }
        var lines = new ArrayList<>(history.about(StatisticAction.SUBJECT, id));
        earlier.forEach(each -> lines.addAll(
                history.about(StatisticAction.SUBJECT, each.figure().id())));
        lines.sort(Comparator.comparing(HistoryLine::when).reversed());
        return new Answer(row, earlier, lines);
    }
}
