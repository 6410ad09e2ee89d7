package org.caravanserai.web.centers.teaching;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.domain.centers.teaching.ClassOffer;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A class of a center.
 *
 * @param left free places that no one on the waiting list is waits for
 */
@Schema(name = "CourseClass")
public record ClassJson(
        String code,
        String center,
        String course,
        Map<String, String> title,
        Map<String, String> name,
        String language,
        String scheme,
        @Nullable String entryLevel,
        String exitLevel,
        int hours,
        String term,
        ClassState state,
        ClassMode mode,
        int minimum,
        int maximum,
        int taken,
        int left,
        int waiting,
        LocalDate decideOn,
        boolean withApproval,
        boolean open,
        String timeZone,
        @Nullable UUID teachingPoint,
        @Nullable OffsetDateTime startsAt,
        @Nullable OffsetDateTime endsAt,
        int sessions,

        @Schema(description = "Length of all sessions in hours of 60 minutes; hours is what the course asks for")
        BigDecimal plannedHours,

        @Schema(description = "Percent of the sessions that the course asks for")
        int minAttendance,

        @Schema(description = "Percent of the points that the course asks for")
        int minScore,

        @Schema(description = "Left out where the class costs nothing") @Nullable
        PriceJson fee,

        @Schema(description = "What the caller can do with it now; not in lists") @Nullable
        Set<ClassStep> possible) {

    /** What a class costs, as everybody reads it. */
    @Schema(name = "ClassPrice")
    public record PriceJson(
            BigDecimal amount,
            String currency,
            @Nullable LocalDate dueOn,
            Map<String, String> included,
            Map<String, String> refunds) {

        static @Nullable PriceJson of(ClassOffer offer) {
            var fee = offer.fee();
            return fee == null
                    ? null
                    : new PriceJson(
                            fee.amount(),
                            fee.currency().getCurrencyCode(),
                            offer.dueOn(),
                            offer.included().texts(),
                            offer.refunds().texts());
        }
    }

    static ClassJson of(ShowClass.Shown shown) {
        return of(shown.row(), shown.possible());
    }

    static ClassJson of(ClassRow row) {
        return of(row, null);
    }

    private static ClassJson of(ClassRow row, @Nullable Set<ClassStep> possible) {
        return new ClassJson(
                row.code(),
                row.center(),
                row.course(),
                row.courseTitle().texts(),
                row.held().name().texts(),
                row.language().value(),
                row.scheme() + " " + row.schemeVersion(),
                row.entryLevel(),
                row.exitLevel(),
                row.hours(),
                row.term(),
                row.state(),
                row.held().mode(),
                row.held().minimum(),
                row.held().maximum(),
                row.taken(),
                row.left(),
                row.waiting(),
                row.held().decideOn(),
                row.held().withApproval(),
                row.takesEnrolments(),
                row.zone().getId(),
                row.pointId(),
                at(row.firstStart(), row.zone()),
                at(row.lastEnd(), row.zone()),
                row.sessions(),
                row.offer().plannedHours(),
                row.offer().minAttendance(),
                row.offer().minScore(),
                PriceJson.of(row.offer()),
                possible);
    }

    public static @Nullable OffsetDateTime at(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? null : moment.atZone(zone).toOffsetDateTime();
    }
}
