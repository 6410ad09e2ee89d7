package org.caravanserai.exchanges.nomination;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** History of a nomination and its stay, for the officers of both sides. */
@UseCase
@Requires(Permission.READ_EXCHANGES)
public class ReadNominationHistory {

    private final ShowNomination show;
    private final Nominations nominations;
    private final HistoryEntries entries;

    @Inject
    public ReadNominationHistory(ShowNomination show, Nominations nominations, HistoryEntries entries) {
        this.show = show;
        this.nominations = nominations;
        this.entries = entries;
    }

    /**
     * Newest first.
     *
     * @throws NotFound when the caller acts for neither side
     */
    public List<HistoryLine> execute(String code) {
        var nomination = show.execute(code).nomination().id();
        var stay = nominations
                .mobilityOf(nomination)
                .map(Mobility::id)
                .map(id -> entries.about(MobilityAction.SUBJECT, id))
                .orElse(List.of());
        return Stream.concat(stay.stream(), entries.about(NominationAction.SUBJECT, nomination).stream())
                .sorted(Comparator.comparing(HistoryLine::when).reversed())
                .toList();
    }
}
