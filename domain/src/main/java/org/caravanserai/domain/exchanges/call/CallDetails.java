package org.caravanserai.domain.exchanges.call;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Agreement;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.domain.questions.Questionnaire;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What a call says.
 *
 * @param conditions codes of conditions that send people from the organization, 1 or more
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
     * That a call of this organization can say so.
     *
     * @throws Invalid each fault with its field
     */
    void requireFor(UUID organization, Agreement under, AgreementTerms terms) {
        var faults = new Invalid.Collector()
                .check(!title.isEmpty(), "title", "required")
                .check(closesAt.isAfter(opensAt), "closesAt", "before-opening")
                .check(!conditions.isEmpty(), "conditions", "required")
                .check(new HashSet<>(conditions).size() == conditions.size(), "conditions", "keys-twice");
        for (int i = 0; i < conditions.size(); i++) {
            var condition = terms.condition(conditions.get(i));
            faults.check(
                    condition
                            .filter(found -> under.party(found.from()).equals(organization))
                            .isPresent(),
                    "conditions[" + i + "]",
                    "not-a-condition-of-the-agreement",
                    conditions.get(i));
            faults.check(
                    condition.filter(found -> !found.covers(year)).isEmpty(),
                    "academicYear",
                    "no-places-in-year",
                    year);
        }
        faults.throwIfAny();
    }
}
