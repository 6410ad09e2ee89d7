package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.exchanges.call.ExchangeDeadline;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominations;
import org.caravanserai.domain.exchanges.nomination.QuotaExceptions;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.caravanserai.exchanges.selection.PlaceReturns;
import org.caravanserai.platform.deadlines.DeadlineKeeping;

/** Access checks shared by the use cases of nominations, and the release of places. */
@ApplicationScoped
class NominationAccess {

    private final Nominations nominations;
    private final PlaceBook places;
    private final QuotaExceptions exceptions;
    private final PlaceReturns returns;
    private final DeadlineKeeping deadlines;
    private final ExchangeOfficer officer;

    @Inject
    NominationAccess(
            Nominations nominations,
            PlaceBook places,
            QuotaExceptions exceptions,
            PlaceReturns returns,
            DeadlineKeeping deadlines,
            ExchangeOfficer officer) {
        this.nominations = nominations;
        this.places = places;
        this.exceptions = exceptions;
        this.returns = returns;
        this.deadlines = deadlines;
        this.officer = officer;
    }

    /**
     * The nomination, locked, when the caller acts for its sending side.
     *
     * @throws NotFound otherwise
     */
    Nomination sent(String code) {
        var nomination = locked(code);
        officer.requireFor(nomination.place().from());
        return nomination;
    }

    /**
     * The nomination, locked, when the caller acts for its receiving side.
     *
     * @throws NotFound when the caller acts for neither side
     * @throws Forbidden {@code other-side-decides} when the caller acts for the sending side only
     */
    Nomination received(String code) {
        var nomination = locked(code);
        requireReceiving(nomination);
        return nomination;
    }

    /** Like {@link #received}, for the nomination of a stay. */
    Nomination receivedFor(Mobility mobility) {
        var nomination = nominations.byId(mobility.nomination()).orElseThrow();
        requireReceiving(nomination);
        return nomination;
    }

    /**
     * The nomination that a stay comes from, when the caller acts for one of both sides.
     *
     * @throws NotFound otherwise
     */
    Nomination eitherFor(Mobility mobility) {
        var nomination = nominations.byId(mobility.nomination()).orElseThrow();
        if (!officer.actsFor(nomination.place().to())) {
            officer.requireFor(nomination.place().from());
        }
        return nomination;
    }

    /** Whether the caller acts for the receiving side. */
    /**
     * The nomination behind a stay, for whoever sees the exchanges of one of its sides.
     *
     * @throws NotFound otherwise
     */
    Nomination readableFor(Mobility mobility) {
        var nomination = nominations.byId(mobility.nomination()).orElseThrow();
        officer.requireReading(nomination.place().from(), nomination.place().to());
        return nomination;
    }

    boolean sends(Nomination nomination) {
        return officer.actsFor(nomination.place().from());
    }

    boolean receives(Nomination nomination) {
        return officer.actsFor(nomination.place().to());
    }

    private void requireReceiving(Nomination nomination) {
        if (!receives(nomination)) {
            officer.requireFor(nomination.place().from());
            throw new Forbidden("other-side-decides");
        }
    }

    /**
     * The nomination, locked.
     *
     * @throws NotFound when there is none
     */
    Nomination locked(String code) {
        return nominations.lock(code).orElseThrow(() -> new NotFound("not-found"));
    }

    /** The stay with this code, locked. */
    Mobility mobility(String code) {
        return nominations.lockMobility(code).orElseThrow(() -> new NotFound("not-found"));
    }

    /** Gives the place back, which goes to the reserve lists of calls; nothing is due of the person any more. */
    void release(Nomination nomination) {
        deadlines.cancel(ExchangeDeadline.HOST_APPLICATION, nomination.id());
        var place = nomination.place();
        returns.pass(place, () -> {
            if (!exceptions.release(nomination.id())) {
                places.release(place.agreement(), place.condition(), place.year());
            }
        });
    }
}
