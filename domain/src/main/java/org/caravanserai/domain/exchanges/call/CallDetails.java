package org.caravanserai.domain.exchanges.call;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What a call says.
 *
 * @param conditions that send people from the organization, 1 or more: the code of one, with the code of its agreement before it
 *     ({@link CallPlace#name}) where the call is under several agreements
 * @param funding what is paid or waived; empty when nothing is said
 */
public record CallDetails(
        AcademicYear year,
        List<String> conditions,
        LocalizedText title,
        LocalizedText description,
        LocalizedText funding,
        Instant opensAt,
        Instant closesAt,
        ZoneId zone,
        Questionnaire questions,
        CallRules rules) {

    /**
     * The places that a call of this organization offers then.
     *
     * @param offered every agreement that the conditions are of
     * @throws Invalid each fault with its field
     */
    List<CallPlace> places(UUID organization, List<Offering> offered) {
        var faults = new Invalid.Collector()
                .check(!title.isEmpty(), "title", "required")
                .check(closesAt.isAfter(opensAt), "closesAt", "before-opening")
                .check(!conditions.isEmpty(), "conditions", "required")
                .check(new HashSet<>(conditions).size() == conditions.size(), "conditions", "keys-twice");
        var places = new ArrayList<CallPlace>();
        for (int i = 0; i < conditions.size(); i++) {
            var name = conditions.get(i);
            var offering = offered.stream()
                    .filter(each -> !code(each, offered, name).isEmpty())
                    .findFirst();
            var condition = offering.flatMap(each -> each.terms().condition(code(each, offered, name)));
            boolean sends = condition.isPresent()
                    && offering.orElseThrow()
                            .agreement()
                            .party(condition.get().from())
                            .equals(organization);
            faults.check(sends, "conditions[" + i + "]", "not-a-condition-of-the-agreement", name);
            faults.check(
                    condition.filter(found -> !found.covers(year)).isEmpty(),
                    "academicYear",
                    "no-places-in-year",
                    year);
            if (sends) {
                var under = offering.orElseThrow().agreement();
                var code = condition.get().code();
                places.add(new CallPlace(
                        offered.size() == 1 ? code : CallPlace.name(under.code(), code), under.id(), code));
            }
        }
        faults.throwIfAny();
        return places;
    }

    /** The code of the condition where the name is one of this agreement; else empty. */
    private static String code(Offering offering, List<Offering> offered, String name) {
        var prefix = CallPlace.name(offering.agreement().code(), "");
        if (name.startsWith(prefix)) {
            return name.substring(prefix.length());
        }
        return offered.size() == 1 ? name : "";
    }
}
