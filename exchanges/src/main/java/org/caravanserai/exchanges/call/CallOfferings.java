package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.call.CallDetails;
import org.caravanserai.domain.exchanges.call.Offering;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeOfficer;
import org.jspecify.annotations.Nullable;

/** Finds the agreements whose places a call offers. */
@ApplicationScoped
class CallOfferings {

    private final Agreements agreements;
    private final ExchangeOfficer officer;

    @Inject
    CallOfferings(Agreements agreements, ExchangeOfficer officer) {
        this.agreements = agreements;
        this.officer = officer;
    }

    /**
     * @param agreement code of the one that conditions without a code of their own are of
     * @throws NotFound when the caller acts for none of the parties of that one
     * @throws Refused {@code agreement-not-in-force} with its title
     * @throws Invalid {@code not-a-condition-of-the-agreement} for conditions of other agreements that the caller cannot see
     */
    List<Offering> of(@Nullable String agreement, CallDetails details) {
        var offered = new LinkedHashMap<String, Offering>();
        var faults = new Invalid.Collector();
        for (int i = 0; i < details.conditions().size(); i++) {
            var name = details.conditions().get(i);
            int end = name.indexOf('.');
            var code = end < 0 ? String.valueOf(agreement) : name.substring(0, end);
            if (!offered.containsKey(code)) {
                try {
                    offered.put(code, offering(officer.agreement(code), details.year()));
                } catch (NotFound hidden) {
                    if (end < 0) {
                        throw hidden;
                    }
                    faults.check(false, "conditions[" + i + "]", "not-a-condition-of-the-agreement", name);
                }
            }
        }
        faults.throwIfAny();
        return new ArrayList<>(offered.values());
    }

    /** The agreement with its terms in force, when exchanges in this year are possible under it. */
    Offering offering(Agreement agreement, AcademicYear year) {
        var inForce = agreement.revisionInForce();
        if (inForce == null || !agreement.allowsExchangesIn(year)) {
            throw new Refused("agreement-not-in-force");
        }
        return new Offering(agreement, terms(agreement, inForce));
    }

    private AgreementTerms terms(Agreement agreement, int revision) {
        return agreements.revision(agreement.id(), revision).orElseThrow().terms();
    }

    /** The organization for which the caller drafts it: the sender of the first condition, where the caller acts for it. */
    UUID organization(List<Offering> offered, CallDetails details) {
        var first = offered.get(0);
        var name = details.conditions().get(0);
        var own = officer.among(first.agreement().parties());
        return first.terms()
                .condition(name.substring(name.indexOf('.') + 1))
                .map(condition -> first.agreement().party(condition.from()))
                .filter(own::contains)
                .orElseGet(() -> own.get(0));
    }
}
