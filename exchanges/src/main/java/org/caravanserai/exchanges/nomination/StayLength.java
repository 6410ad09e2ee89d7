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
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.exchanges.places.Weight;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.selection.PlaceReturns;
import org.caravanserai.platform.access.CurrentCaller;

/** Places and ledger follow the length of a stay. */
@ApplicationScoped
class StayLength {

    private final Ledger ledger;
    private final PlaceBook places;
    private final PlaceReturns returns;
    private final CurrentCaller caller;
    private final Clock clock;

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

    /** As {@link #begun}, after an arrival that was none: the ledger has the entry of a first arrival already. */
    void begunAgain(Mobility stay, Nomination nomination) {
        var place = nomination.place();
        places.take(place.agreement(), place.condition(), place.year());
        reweigh(stay, nomination);
    }

    /**
     * A day of the stay was corrected.
     *
     * @throws Refused {@code quota-exhausted} when it goes on into an academic year whose place was given back and is taken by somebody else
     */
    void corrected(Mobility stay, Nomination nomination) {
        var place = nomination.place();
        var departed = stay.departedOn();
        if (stay.arrivedOn() == null) {
            places.untake(place.agreement(), place.condition(), place.year());
        } else if (departed != null && !departed.isAfter(place.year().lastDay())) {
            leaveFurtherYear(stay, place);
        } else if (stay.furtherYear() == null && lastsIntoFurtherYear(stay, place.year())) {
            takeFurther(place, place.year().next());
            stay.enterFurtherYear(place.year().next());
        }
        reweigh(stay, nomination);
    }

    private static boolean lastsIntoFurtherYear(Mobility stay, AcademicYear year) {
        var until = stay.extendedUntil();
        return until != null && until.isAfter(year.lastDay());
    }

    /** The stay has ended: a place in a further year that is not needed is free. */
    void ended(Mobility stay, Nomination nomination, LocalDate day) {
        if (!day.isAfter(nomination.place().year().lastDay())) {
            leaveFurtherYear(stay, nomination.place());
        }
        reweigh(stay, nomination);
    }

    private void leaveFurtherYear(Mobility stay, Nomination.Place place) {
        var further = stay.furtherYear();
        if (further != null) {
            returns.pass(
                    new Nomination.Place(place.agreement(), place.condition(), further, place.from(), place.to()),
                    () -> places.giveBack(place.agreement(), place.condition(), further));
            stay.leaveFurtherYear();
        }
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
            takeFurther(place, Objects.requireNonNull(further));
        }
        reweigh(stay, nomination);
    }

    private void takeFurther(Nomination.Place place, AcademicYear further) {
        if (!places.reserve(place.agreement(), place.condition(), further)) {
            throw Refused.withLeft("quota-exhausted", places.left(place.agreement(), place.condition(), further));
        }
        places.take(place.agreement(), place.condition(), further);
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
        var difference = weight(stay, nomination.term()).minus(ledger.weightOf(stay.id()));
        if (!difference.isNothing()) {
            ledger.add(LedgerEntry.ofLength(
                    direction(nomination.place()),
                    difference,
                    stay.id(),
                    span(stay, nomination.term()),
                    caller.get().accountId(),
                    caller.get().name(),
                    clock.instant()));
        }
    }

    /** Nothing before an arrival; as many days as count; else the term. */
    private static Weight weight(Mobility stay, Term term) {
        if (stay.arrivedOn() == null) {
            return Weight.NOTHING;
        }
        var days = stay.countedDays(term);
        return days.isPresent() ? Weight.ofDays(days.getAsInt()) : Weight.of(term);
    }

    /**
     * The days that count, so that it reads the same in every language: an interval and a duration of ISO 8601. The end is open where the
     * term says how much the stay counts.
     */
    private static String span(Mobility stay, Term term) {
        var arrived = stay.arrivedOn();
        if (arrived == null) {
            return "—";
        }
        var days = stay.countedDays(term);
        var end = stay.departedOn() == null ? stay.extendedUntil() : stay.departedOn();
        return arrived + "/" + (end == null ? ".." : end) + (days.isPresent() ? " P" + days.getAsInt() + "D" : "");
    }
}
