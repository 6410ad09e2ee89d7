package org.caravanserai.web.centers.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appeal; points and answer are missing before the decision. */
@Schema(name = "MarkAppeal")
public record MarkAppealJson(
        UUID id,
        UUID assessment,
        String reason,
        Instant filedAt,

        @Schema(description = "Points that the learner appeals against")
        BigDecimal before,

        @Nullable BigDecimal points,
        @Nullable String answer,
        @Nullable Instant decidedAt) {

    static MarkAppealJson of(MarkAppeal appeal) {
        return new MarkAppealJson(
                appeal.id(),
                appeal.assessment(),
                appeal.appeal().grounds(),
                appeal.appeal().filedAt(),
                appeal.before(),
                appeal.points(),
                appeal.appeal().note(),
                appeal.appeal().decidedAt());
    }
}
