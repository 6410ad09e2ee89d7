package org.caravanserai.domain.exchanges.call;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An application as the applicant and the officers of the call read it.
 *
 * @param score null before the review; the applicant does not see it before the release
 * @param allocated code of the condition; the applicant does not see it before the release
 * @param reviews how many reviewers have scored it
 * @param membershipOpen whether an officer has to find out that the applicant belongs to the organization, as the call demands
 * @param membershipRefused whether it was rejected because the applicant does not belong to it
 */
public record ApplicationRow(
        UUID id,
        String code,
        String call,
        LocalizedText callTitle,
        AcademicYear year,
        Instant closesAt,
        UUID organization,
        UUID account,
        PersonName person,
        String email,
        @Nullable String country,
        List<String> wishes,
        Term term,
        Answers answers,
        ApplicationState state,
        @Nullable BigDecimal score,
        @Nullable String allocated,
        boolean released,
        @Nullable Instant submittedAt,
        @Nullable Instant offerUntil,
        int reviews,
        boolean membershipOpen,
        boolean membershipRefused,
        long version) {

    /** A copy without what applicants may not see before the release. */
    public ApplicationRow asApplicantSees() {
        return released
                ? this
                : new ApplicationRow(
                        id,
                        code,
                        call,
                        callTitle,
                        year,
                        closesAt,
                        organization,
                        account,
                        person,
                        email,
                        country,
                        wishes,
                        term,
                        answers,
                        state,
                        null,
                        null,
                        false,
                        submittedAt,
                        offerUntil,
                        0,
                        membershipOpen,
                        membershipRefused,
                        version);
    }
}
