package org.caravanserai.exchanges.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.QuotaException;
import org.caravanserai.domain.exchanges.nomination.QuotaExceptions;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;

/** Authority to decide on an exception to the quota, and the place that its confirmation reserves. */
@ApplicationScoped
class ExceptionDecisions {

    private final NominationAccess access;
    private final QuotaExceptions exceptions;
    private final Agreements agreements;
    private final ExchangeOfficer officer;

    @Inject
    ExceptionDecisions(
            NominationAccess access, QuotaExceptions exceptions, Agreements agreements, ExchangeOfficer officer) {
        this.access = access;
        this.exceptions = exceptions;
        this.agreements = agreements;
        this.officer = officer;
    }

    /** A nomination, locked, with its exception. */
    record Asked(Nomination nomination, QuotaException exception) {}

    /**
     * What the caller's side decides.
     *
     * @throws NotFound when the caller acts for neither side, or the nomination needs no exception
     * @throws Forbidden {@code other-side-confirms} when the caller acts for the other side only
     */
    Asked asked(String code) {
        var nomination = access.locked(code);
        var exception = exceptions.of(nomination.id()).orElseThrow(() -> new NotFound("not-found"));
        if (!officer.actsFor(exception.confirming())) {
            if (officer.actsFor(nomination.place().from())
                    || officer.actsFor(nomination.place().to())) {
                throw new Forbidden("other-side-confirms");
            }
            throw new NotFound("not-found");
        }
        return new Asked(nomination, exception);
    }

    /**
     * @throws Refused {@code own-exception} when the caller has asked for it; {@code nomination-state}; {@code agreement-not-in-force} and
     *     {@code year-over} when the agreement, or the academic year, has ended since it was asked for
     * @throws Conflict {@code changed-meanwhile}
     */
    void confirm(Asked asked, Instant now) {
        if (asked.exception().requestedBy().equals(officer.account())) {
            throw new Refused("own-exception");
        }
        var place = asked.nomination().place();
        if (!agreements.byId(place.agreement()).orElseThrow().allowsExchangesIn(place.year())) {
            throw new Refused("agreement-not-in-force");
        }
        if (place.year().isOver(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            throw new Refused("year-over", place.year());
        }
        asked.nomination().confirmException();
        if (!exceptions.confirm(
                asked.nomination().id(), officer.account(), officer.caller().name(), now)) {
            throw new Conflict("changed-meanwhile");
        }
    }
}
