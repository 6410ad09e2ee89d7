package org.caravanserai.web.exchanges.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ApplicationStep;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.exchanges.application.ShowApplication;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application, to the applicant and to the officers who run the call. */
@Schema(name = "Application")
public record ApplicationJson(
        String code,
        String call,
        String academicYear,
        String name,
        String email,
        List<String> wishes,
        Term term,
        ApplicationState state,

        @Schema(description = "0 to 100; the applicant sees it after the release") @Nullable
        BigDecimal score,

        @Schema(description = "Key of the place that is offered") @Nullable
        String allocated,

        @Nullable Instant submittedAt,

        @Schema(description = "Until when an offer can be accepted") @Nullable
        Instant offerUntil,

        @Schema(
                description =
                        "In lists of officers: wishes for destinations whose requirements the applicant has not shown"
                                + " to meet")
        @Nullable
        List<String> open,

        @Schema(description = "Whether an officer has to find out that the applicant belongs to the organization")
        boolean membershipOpen,

        @Schema(description = "Whether it was rejected because the applicant does not belong to the organization")
        boolean membershipRefused,

        @Schema(description = "What the caller can do with it now; not in lists") @Nullable
        Set<ApplicationStep> possible) {

    public static ApplicationJson of(ShowApplication.Shown shown) {
        return of(shown.application(), shown.possible());
    }

    public static ApplicationJson of(ApplicationRow row) {
        return of(row, null);
    }

    private static ApplicationJson of(ApplicationRow row, @Nullable Set<ApplicationStep> possible) {
        return new ApplicationJson(
                row.code(),
                row.call(),
                row.year().toString(),
                row.person().full(),
                row.email(),
                row.wishes(),
                row.term(),
                row.state(),
                row.score(),
                row.allocated(),
                row.submittedAt(),
                row.offerUntil(),
                null,
                row.membershipOpen(),
                row.membershipRefused(),
                possible);
    }

    public ApplicationJson openAt(List<String> keys) {
        return new ApplicationJson(
                code,
                call,
                academicYear,
                name,
                email,
                wishes,
                term,
                state,
                score,
                allocated,
                submittedAt,
                offerUntil,
                keys,
                membershipOpen,
                membershipRefused,
                possible);
    }
}
