package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.StayExtension;
import org.caravanserai.domain.exchanges.places.Ledger;
import org.caravanserai.domain.exchanges.places.LedgerEntry;
import org.caravanserai.domain.exchanges.places.PlaceBook;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.call.PlaceReturns;
import org.caravanserai.platform.access.CurrentCaller;

/** Places and ledger follow the length of a stay. */
@ApplicationScoped
class StayLength {

    private Ledger ledger;
    private PlaceBook places;
    private PlaceReturns returns;
    private CurrentCaller caller;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected StayLength() {}

    @Inject
    StayLength(Ledger ledger, PlaceBook places, PlaceReturns returns, CurrentCaller caller, Clock clock) {
        this.returns = returns;
        this.ledger = ledger;
        this.places = places;
        this.caller = caller;
        this.clock = clock;
    }

    /** Records an arrival: takes the place and adds the weight of the term to the ledger. */
    void begun(Mobility stay, Nomination nomination) {
        var place = nomination.place();
        places.take(place.agreement(), place.condition(), place.year());
        ledger.add(LedgerEntry.arrival(
                place.agreement(),
                place.condition(),
                place.year(),
                place.from(),
                place.to(),
                nomination.term(),
                stay.id(),
                clock.instant()));
    }

    /** The stay has ended: a place in a further year that is not needed is free. */
    void ended(Mobility stay, Nomination nomination, LocalDate day) {
        var place = nomination.place();
        var further = stay.furtherYear();
        if (further != null && !day.isAfter(place.year().lastDay())) {
            returns.pass(
                    new Nomination.Place(place.agreement(), place.condition(), further, place.from(), place.to()),
                    () -> places.giveBack(place.agreement(), place.condition(), further));
            stay.leaveFurtherYear();
        }
        reweigh(stay, nomination);
    }

    /**
     * The stay lasts longer, from now on.
     *
     * @throws Refused {@code quota-exhausted} when it lasts into an academic year without a free place
     */
    void extended(Mobility stay, Nomination nomination, StayExtension extension) {
        var place = nomination.place();
        var further = extension.furtherYear();
        if (stay.extend(extension.until(), further)) {
            Objects.requireNonNull(further);
            if (!places.reserve(place.agreement(), place.condition(), further)) {
                throw Refused.withLeft("quota-exhausted", places.left(place.agreement(), place.condition(), further));
            }
            places.take(place.agreement(), place.condition(), further);
        }
        reweigh(stay, nomination);
    }

    /**
     * The stay goes on under another agreement: what the ledger says of it is taken away from the one and added to the other.
     *
     * @param way from where to where, as history says it too
     */
    void moved(Mobility stay, Nomination.Place before, Nomination.Place after, String way) {
        var weight = ledger.weightOf(stay.id());
        if (!weight.isNothing()) {
            add(before, Weight.NOTHING.minus(weight), stay, way);
            add(after, weight, stay, way);
        }
    }

    private void add(Nomination.Place place, Weight weight, Mobility stay, String way) {
        ledger.add(LedgerEntry.moved(
                direction(place),
                weight,
                stay.id(),
                way,
                caller.get().accountId(),
                caller.get().name(),
                clock.instant()));
    }

    private static LedgerEntry.Direction direction(Nomination.Place place) {
        return new LedgerEntry.Direction(place.agreement(), place.condition(), place.year(), place.from(), place.to());
    }

    /** The ledger gets a correcting entry when the stay counts otherwise than by its entries so far. */
    private void reweigh(Mobility stay, Nomination nomination) {
        var days = stay.countedDays();
        if (days.isEmpty()) {
            return;
        }
        var difference = Weight.ofDays(days.getAsInt()).minus(ledger.weightOf(stay.id()));
        if (!difference.isNothing()) {
            ledger.add(LedgerEntry.ofLength(
                    direction(nomination.place()),
                    difference,
                    stay.id(),
                    span(stay, days.getAsInt()),
                    caller.get().accountId(),
                    caller.get().name(),
                    clock.instant()));
        }
    }

    /** The days that count, so that it reads the same in every language: an interval and a duration of ISO 8601. */
    private static String span(Mobility stay, int days) {
        var end = stay.departedOn() == null ? stay.extendedUntil() : stay.departedOn();
        return stay.arrivedOn() + "/" + end + " P" + days + "D";
    }
}
