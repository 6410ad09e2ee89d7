package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.exchanges.nomination.Mobility;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.StayEvents;
import org.caravanserai.domain.exchanges.nomination.StayExtension;
import org.caravanserai.domain.exchanges.nomination.StayStep;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.jspecify.annotations.Nullable;

/** Requests for longer stays: which one is open, who answers it, and whether somebody has to. */
@ApplicationScoped
class StayExtensions {

    private final StayEvents events;
    private final Agreements agreements;
    private final ExchangeOfficer officer;
    private final Clock clock;

    @Inject
    StayExtensions(StayEvents events, Agreements agreements, ExchangeOfficer officer, Clock clock) {
        this.events = events;
        this.agreements = agreements;
        this.officer = officer;
        this.clock = clock;
    }

    /** The request that was not answered. */
    Optional<StayExtension> open(Mobility stay) {
        return events.latestExtension(stay.id()).filter(each -> each.state() == ExtensionState.ASKED);
    }

    /**
     * A new request by the side for which the caller acts.
     *
     * @throws Invalid {@code required} for the reason, {@code before-arrival}, {@code before-agreed-end}, {@code extension-too-long}
     * @throws Refused {@code mobility-state}; {@code extension-asked} when another one is open; {@code agreement-not-in-force}
     */
    StayExtension ask(Mobility stay, Nomination nomination, LocalDate until, @Nullable String reason) {
        StayStep.EXTEND.require(stay.standing(open(stay).isPresent(), false));
        stay.requireExtension(until);
        var place = nomination.place();
        var further = furtherYear(place.year(), until);
        var asking = officer.actsFor(place.to()) ? place.to() : place.from();
        var extension = new StayExtension(stay.id(), until, reason, asking, further, clock.instant());
        requireAllowed(stay, nomination, extension);
        events.add(extension);
        return extension;
    }

    /**
     * That there are exchanges in the further year into which a stay is to last.
     *
     * @throws Refused {@code agreement-not-in-force} when the agreement ends before
     */
    void requireAllowed(Mobility stay, Nomination nomination, StayExtension extension) {
        var further = extension.furtherYear();
        if (further != null
                && !further.equals(stay.furtherYear())
                && !agreements
                        .byId(nomination.place().agreement())
                        .orElseThrow()
                        .allowsExchangesIn(further)) {
            throw new Refused("agreement-not-in-force");
        }
    }

    private static @Nullable AcademicYear furtherYear(AcademicYear year, LocalDate until) {
        if (!until.isAfter(year.lastDay())) {
            return null;
        }
        var latest = year.next().lastDay();
        if (until.isAfter(latest)) {
            throw new Invalid("until", "extension-too-long", latest);
        }
        return year.next();
    }

    /**
     * The request that an officer has read, when the officer acts for the side that was asked.
     *
     * @throws Forbidden {@code other-side-answers}
     * @throws Conflict {@code stale-extension}
     */
    StayExtension toDecide(Mobility stay, Nomination nomination, UUID read) {
        var extension = events.latestExtension(stay.id())
                .filter(each -> each.id().equals(read))
                .orElseThrow(() -> new Conflict("stale-extension"));
        if (!decides(extension, nomination)) {
            throw new Forbidden("other-side-answers");
        }
        return extension;
    }

    /** Whether the caller acts for the side that was asked. */
    boolean decides(StayExtension extension, Nomination nomination) {
        var place = nomination.place();
        return officer.actsFor(extension.askedBy().equals(place.to()) ? place.from() : place.to());
    }

    /** Whether the stay takes a place in another year, or the condition limits the months. */
    boolean touchesQuota(Mobility stay, Nomination nomination, StayExtension extension) {
        var further = extension.furtherYear();
        if (further != null && !further.equals(stay.furtherYear())) {
            return true;
        }
        var agreed = agreements
                .agreed(nomination.place().agreement())
                .get(nomination.place().condition());
        return agreed != null && agreed.limitsTime();
    }
}
