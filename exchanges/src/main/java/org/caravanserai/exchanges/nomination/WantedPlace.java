package org.caravanserai.exchanges.nomination;

import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;

/**
 * A place for which an officer of the sending side may nominate a person.
 *
 * @param policy of the agreement in force
 */
record WantedPlace(Nomination.Place place, BalancePolicy policy) {

    /**
     * @throws NotFound when the caller acts for none of the parties
     * @throws Forbidden {@code other-side-nominates} when the caller acts for the receiving side only
     * @throws Refused {@code agreement-not-in-force}
     * @throws Invalid {@code unknown-condition}, {@code no-places-in-year}
     */
    static WantedPlace of(
            Agreements agreements, ExchangeOfficer officer, String code, String condition, AcademicYear year) {
        var agreement = officer.agreement(code);
        var inForce = agreement.revisionInForce();
        if (inForce == null || !agreement.allowsExchangesIn(year)) {
            throw new Refused("agreement-not-in-force");
        }
        var terms = agreements.revision(agreement.id(), inForce).orElseThrow().terms();
        var wanted =
                terms.condition(condition).orElseThrow(() -> new Invalid("condition", "unknown-condition", condition));
        if (!wanted.covers(year)) {
            throw new Invalid("academicYear", "no-places-in-year", year);
        }
        var from = agreement.party(wanted.from());
        if (!officer.actsFor(from)) {
            throw new Forbidden("other-side-nominates");
        }
        return new WantedPlace(
                new Nomination.Place(agreement.id(), wanted.code(), year, from, agreement.party(wanted.to())),
                terms.policy());
    }
}
