package org.caravanserai.exchanges.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.AcademicCalendar;
import org.caravanserai.platform.access.CurrentCaller;

/** Finds the place for a visiting scholar that a member of the receiving organization means. */
@ApplicationScoped
class InvitationPlaces {

    private final Agreements agreements;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    InvitationPlaces(Agreements agreements, CurrentCaller caller, Clock clock) {
        this.agreements = agreements;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param code of the agreement
     * @throws NotFound when the caller is a member of none of the parties
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}, {@code year-over}, {@code not-for-visiting-scholars}; {@code not-own-organization}
     *     when scholars come to another organization than the caller's
     */
    Nomination.Place find(String code, String wanted, AcademicYear year) {
        var agreement = agreements
                .byCode(code)
                .filter(each -> each.parties().stream().anyMatch(caller.get().organizations()::containsKey))
                .orElseThrow(() -> new NotFound("not-found"));
        var inForce = agreement.revisionInForce();
        if (inForce == null || !agreement.allowsExchangesIn(year)) {
            throw new Refused("agreement-not-in-force");
        }
        var condition = agreements
                .revision(agreement.id(), inForce)
                .flatMap(revision -> revision.terms().condition(wanted))
                .orElseThrow(() -> new Invalid("condition", "unknown-condition", wanted));
        var to = agreement.party(condition.to());
        new Invalid.Collector()
                .check(condition.covers(year), "academicYear", "no-places-in-year", year)
                .check(!year.isOver(AcademicCalendar.today(clock)), "academicYear", "year-over", year)
                .check(
                        condition.kind() == MobilityKind.VISITING_SCHOLAR,
                        "condition",
                        "not-for-visiting-scholars",
                        wanted)
                .check(caller.get().organizations().containsKey(to), "condition", "not-own-organization")
                .throwIfAny();
        return new Nomination.Place(agreement.id(), condition.code(), year, agreement.party(condition.from()), to);
    }
}
