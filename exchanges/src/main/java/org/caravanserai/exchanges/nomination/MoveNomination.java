package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.agreement.Succession;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.history.History;

/** A nomination, and the stay that resulted from it, go on under another agreement: place, ledger and history follow. */
@ApplicationScoped
public class MoveNomination {

    private final Nominations nominations;
    private final PlaceMoves places;
    private final StayLength length;
    private final History history;

    @Inject
    MoveNomination(Nominations nominations, PlaceMoves places, StayLength length, History history) {
        this.nominations = nominations;
        this.places = places;
        this.length = length;
        this.history = history;
    }

    /**
     * @param nomination locked
     * @param why for both sides
     * @throws Invalid {@code no-condition-fits} for {@code movedTo}
     * @throws Refused {@code no-place-there}; {@code exception-undecided}, {@code nomination-state}, {@code mobility-state}
     */
    public void execute(Nomination nomination, Succession succession, String why) {
        var stay = nominations
                .mobilityOf(nomination.id())
                .map(Mobility::code)
                .flatMap(nominations::lockMobility)
                .orElse(null);
        var before = nomination.place();
        nomination.requireMovable();
        if (stay != null) {
            stay.requireMovable();
        }
        var fitting = succession.fitting(before.condition(), PlaceMoves.years(nomination, stay));
        if (fitting.isEmpty()) {
            throw Succession.noneFits(before.condition());
        }
        var next = succession.next();
        nomination.move(next.id(), places.move(nomination, stay, next.id(), fitting));
        var way = "%s %s → %s %s"
                .formatted(
                        succession.ending().code(),
                        before.condition(),
                        next.code(),
                        nomination.place().condition());
        if (stay != null) {
            length.moved(stay, before, nomination.place(), way);
        }
        history.record(nomination.id(), NominationAction.MOVED, way + ": " + why);
    }
}
