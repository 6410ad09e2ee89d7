package org.caravanserai.web.centers.enrolment;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.caravanserai.centers.enrolment.MyCourses;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.EnrolmentStep;
import org.caravanserai.web.centers.teaching.ClassJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment.
 *
 * @param position on the waiting list, from 1; null when not waiting
 * @param attendance percent of the sessions held; null before any counts
 * @param certificate code of the valid certificate
 */
@Schema(name = "Enrolment")
public record EnrolmentJson(
        String code,
        String classCode,
        String name,
        EnrolmentState state,
        @Nullable Integer position,
        @Nullable OffsetDateTime offeredUntil,
        @Nullable Integer attendance,
        @Nullable String certificate,

        @Schema(description = "Percent of the points of published assessments; only among the own enrolments") @Nullable
        BigDecimal score,

        @Schema(description = "What the learner can do with it now; only among the own enrolments") @Nullable
        Set<EnrolmentStep> possible) {

    static EnrolmentJson of(MyCourses.Mine mine) {
        return of(mine.enrolment(), mine.score(), mine.possible());
    }

    public static EnrolmentJson of(EnrolmentRow row) {
        return of(row, null, null);
    }

    private static EnrolmentJson of(
            EnrolmentRow row, @Nullable BigDecimal score, @Nullable Set<EnrolmentStep> possible) {
        return new EnrolmentJson(
                row.code(),
                row.ofClass(),
                row.name().full(),
                row.state(),
                row.position() == 0 ? null : row.position(),
                ClassJson.at(row.offeredUntil(), ZoneOffset.UTC),
                row.attendance().lenient(),
                row.document(),
                score,
                possible);
    }
}
