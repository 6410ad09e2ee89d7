package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;

/**
 * By which rules a call selects people.
 *
 * @param offerDays days in which an offer has to be accepted, 1 to 90
 * @param ownPeople whether the places are for students and staff of the organization that runs the call
 */
public record CallRules(
        Eligibility eligibility,
        ScoringScheme scoring,
        int offerDays,
        RequestedDocuments documents,
        RequestedReferences references,
        boolean ownPeople)
        implements Serializable {

    /** Rules of a call for people of any organization. */
    public CallRules(
            Eligibility eligibility,
            ScoringScheme scoring,
            int offerDays,
            RequestedDocuments documents,
            RequestedReferences references) {
        this(eligibility, scoring, offerDays, documents, references, false);
    }

    public static final int USUAL_OFFER_DAYS = 14;
    public static final int MOST_OFFER_DAYS = 90;

    public static final CallRules OPEN = new CallRules(
            Eligibility.ANYBODY,
            ScoringScheme.NONE,
            USUAL_OFFER_DAYS,
            RequestedDocuments.NONE,
            RequestedReferences.NONE);

    /** What the call asks for, of nobody in particular; empty when anybody can apply. */
    public List<Eligibility.Check> requirements() {
        var asked = eligibility.check(Qualifications.Statement.NOTHING, LocalDate.EPOCH);
        return ownPeople
                ? Stream.concat(Stream.of(Eligibility.membership(false)), asked.stream())
                        .toList()
                : asked;
    }

    public CallRules {
        if (offerDays < 1 || offerDays > MOST_OFFER_DAYS) {
            throw new Invalid("offerDays", "between", 1, MOST_OFFER_DAYS);
        }
    }
}
