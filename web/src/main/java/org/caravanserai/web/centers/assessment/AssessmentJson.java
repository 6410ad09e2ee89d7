package org.caravanserai.web.centers.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.MarkingStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment of a class and how far its marks are. */
@Schema(name = "Assessment")
public record AssessmentJson(
        UUID id,
        Map<String, String> title,
        int weight,
        BigDecimal maxPoints,
        LocalDate heldOn,
        MarkingStage stage,
        @Nullable Instant publishedAt,

        @Schema(description = "Until then a learner may appeal; null before publication, and where nobody may")
        @Nullable
        Instant appealsUntil) {

    static AssessmentJson of(Assessment assessment) {
        return new AssessmentJson(
                assessment.id(),
                assessment.title().texts(),
                assessment.weight(),
                assessment.maxPoints(),
                assessment.heldOn(),
                assessment.stage(),
                assessment.publishedAt(),
                assessment.appealsUntil());
    }
}
