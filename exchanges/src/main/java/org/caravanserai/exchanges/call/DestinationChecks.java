package org.caravanserai.exchanges.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.Agreements;
import org.caravanserai.domain.exchanges.agreement.Condition;
import org.caravanserai.domain.exchanges.call.CallPlace;
import org.caravanserai.domain.exchanges.call.Eligibility;
import org.caravanserai.domain.exchanges.call.Eligibility.Verdict;
import org.caravanserai.domain.exchanges.call.ExchangeCall;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;

/**
 * What the agreements ask of the people who go to the destinations of a call. A wish of somebody who does not meet it is refused; where the
 * person has not stated it, an officer decides with that in view.
 */
@ApplicationScoped
public class DestinationChecks {

    private final Agreements agreements;

    @Inject
    DestinationChecks(Agreements agreements) {
        this.agreements = agreements;
    }

    /** The checks of each of these places by key; a place that the agreement no longer has asks for nothing. */
    public Map<String, List<Eligibility.Check>> of(ExchangeCall call, List<String> keys, Statement person) {
        var deadline = LocalDate.ofInstant(call.closesAt(), call.zone());
        var checks = new LinkedHashMap<String, List<Eligibility.Check>>();
        keys.forEach(key -> checks.put(
                key,
                call.place(key)
                        .flatMap(this::condition)
                        .map(condition -> Eligibility.of(condition).check(person, deadline))
                        .orElse(List.of())));
        return checks;
    }

    private Optional<Condition> condition(CallPlace place) {
        return agreements
                .byId(place.agreement())
                .map(Agreement::revisionInForce)
                .flatMap(number -> agreements.revision(place.agreement(), number))
                .flatMap(revision -> revision.terms().condition(place.condition()));
    }

    /** Keys of those that are not all met. */
    public List<String> open(ExchangeCall call, List<String> keys, Statement person) {
        return of(call, keys, person).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(check -> check.verdict() != Verdict.MET))
                .map(Map.Entry::getKey)
                .toList();
    }
}
