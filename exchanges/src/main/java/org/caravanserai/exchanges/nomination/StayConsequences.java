package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.StayEventKind;
import org.caravanserai.domain.exchanges.nomination.StayExtension;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.calendar.DatesNow;
import org.jspecify.annotations.Nullable;

/** What the steps of a stay share: what is recorded, and what places and ledger make of it. */
@ApplicationScoped
class StayConsequences {

    private StayRecord stays;
    private StayLength length;
    private StayExtensions extensions;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected StayConsequences() {}

    @Inject
    StayConsequences(StayRecord stays, StayLength length, StayExtensions extensions, Clock clock) {
        this.stays = stays;
        this.length = length;
        this.extensions = extensions;
        this.clock = clock;
    }

    /** See {@link DatesNow#latest}. */
    LocalDate latestToday() {
        return DatesNow.latest(clock.instant());
    }

    /** See {@link StayRecord#happened}. */
    void happened(
            Mobility stay, MobilityState before, StayEventKind kind, @Nullable LocalDate day, @Nullable String reason) {
        stays.happened(stay, before, kind, day, reason);
    }

    /** See {@link StayLength#begun}. */
    void begun(Mobility stay, Nomination nomination) {
        length.begun(stay, nomination);
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
