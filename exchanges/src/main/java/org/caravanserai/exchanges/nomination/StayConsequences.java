package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.caravanserai.domain.exchanges.correction.Correction;
import org.caravanserai.domain.exchanges.correction.CorrectionKind;
import org.caravanserai.domain.exchanges.nomination.ArrivalDays;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.exchanges.nomination.StayExtension;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.HostTerms;
import org.caravanserai.platform.calendar.CurrentDates;
import org.jspecify.annotations.Nullable;

/** What the steps of a stay share: what is recorded, and what places and ledger make of it. */
@ApplicationScoped
class StayConsequences {

    private final StayRecord stays;
    private final StayLength length;
    private final StayExtensions extensions;
    private final HostTerms terms;
    private final Clock clock;

    @Inject
    StayConsequences(StayRecord stays, StayLength length, StayExtensions extensions, HostTerms terms, Clock clock) {
        this.terms = terms;
        this.stays = stays;
        this.length = length;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** See {@link CurrentDates#latest}. */
    LocalDate latestToday() {
        return CurrentDates.latest(clock.instant());
    }

    /** The days on which the stay can begin, by the calendar of the host where it has told one. */
    ArrivalDays arrivalDays(Nomination nomination) {
        var year = nomination.place().year();
        return terms.at(nomination.place().to(), year, nomination.term())
                .map(told -> ArrivalDays.of(year, told))
                .orElseGet(() -> ArrivalDays.of(year, nomination.term()));
    }

    /**
     * That a confirmed day can be corrected as proposed.
     *
     * @throws org.caravanserai.domain.shared.Invalid as the stay says
     * @throws Refused as the stay says
     */
    void requireCorrection(Mobility stay, Nomination nomination, CorrectionKind kind, @Nullable LocalDate day) {
        if (kind == CorrectionKind.ARRIVAL) {
            stay.requireArrivalCorrection(day, latestToday(), arrivalDays(nomination), stays.away(stay));
        } else {
            stay.requireDepartureCorrection(day, latestToday(), stays.away(stay));
        }
    }

    /** The other side has confirmed another day: the stay, its place and the ledger follow. */
    void corrected(Mobility stay, Nomination nomination, Correction correction) {
        var day = correction.correctedOn();
        var away = stays.away(stay);
        if (correction.kind() == CorrectionKind.ARRIVAL) {
            var days = arrivalDays(nomination);
            stays.correct(
                    stay,
                    EnumSet.of(StayEventKind.ARRIVAL),
                    correction,
                    () -> stay.correctArrival(day, latestToday(), days, away));
        } else {
            stays.correct(
                    stay,
                    EnumSet.of(StayEventKind.DEPARTURE, StayEventKind.EARLY_RETURN),
                    correction,
                    () -> stay.correctDeparture(day, latestToday(), away));
        }
        length.corrected(stay, nomination);
    }

    /** See {@link StayRecord#take}. */
    void take(Mobility stay, StayEventKind kind, @Nullable LocalDate day, @Nullable String reason, Runnable step) {
        stays.take(stay, kind, day, reason, step);
    }

    /** See {@link StayLength#begun}. */
    void begun(Mobility stay, Nomination nomination) {
        if (stays.hadArrived(stay)) {
            length.begunAgain(stay, nomination);
        } else {
            length.begun(stay, nomination);
        }
    }

    /** The stay has ended: what was asked lapses, and places and ledger follow. */
    void ended(Mobility stay, Nomination nomination, LocalDate day) {
        extensions.open(stay).ifPresent(extension -> extension.lapse(clock.instant()));
        length.ended(stay, nomination, day);
    }

    /** The other side is asked. */
    void asked(Mobility stay, StayExtension extension) {
        stays.asked(stay, extension);
    }

    /**
     * The stay lasts longer, from now on.
     *
     * @throws Refused {@code quota-exhausted} when it lasts into an academic year without a free place; {@code agreement-not-in-force}
     *     when the agreement ends before
     */
    void confirmed(Mobility stay, Nomination nomination, StayExtension extension, @Nullable String note) {
        extensions.requireAllowed(stay, nomination, extension);
        extension.confirm(note, clock.instant());
        length.extended(stay, nomination, extension);
        stays.extended(stay, extension);
    }

    void refused(Mobility stay, StayExtension extension, @Nullable String note) {
        extension.refuse(note, clock.instant());
        stays.refused(stay, extension);
    }
}
