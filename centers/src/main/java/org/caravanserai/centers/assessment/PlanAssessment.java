package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.assessment.MarkingRule;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** A teacher adds an assessment to the plan of a class. */
@UseCase
@Requires(Permission.TEACH)
public class PlanAssessment {

    private final Assessments assessments;
    private final ClassAccess access;

    @Inject
    public PlanAssessment(Assessments assessments, ClassAccess access) {
        this.assessments = assessments;
        this.access = access;
    }

    /** An assessment as a teacher enters it, and how its marks are checked, see {@link MarkingRule}. */
    public record AssessmentDraft(
            LocalizedText title,
            @Between(least = 1, most = 100) int weight,
            BigDecimal maxPoints,
            LocalDate heldOn,

            @Described("Part of the papers that a second marker sees, in percent; default 0") @Nullable
            Integer samplePercent,

            @Described("Fewest papers that a second marker sees; default 0") @Nullable
            Integer sampleLeast,

            @Described("Points by which both markers may differ; default 0") @Nullable
            BigDecimal tolerance,

            @Described("Days after publication in which learners may appeal; default 14") @Nullable
            Integer appealDays) {

        /** An assessment with a single marker and the usual days for appeals. */
        public static AssessmentDraft of(LocalizedText title, int weight, BigDecimal maxPoints, LocalDate heldOn) {
            return new AssessmentDraft(title, weight, maxPoints, heldOn, null, null, null, null);
        }

        MarkingRule rule() {
            return new MarkingRule(
                    samplePercent == null ? 0 : samplePercent,
                    sampleLeast == null ? 0 : sampleLeast,
                    tolerance == null ? BigDecimal.ZERO : tolerance,
                    appealDays == null ? MarkingRule.USUAL_APPEAL_DAYS : appealDays);
        }
    }

    /**
     * @return the id of the assessment
     * @throws NotFound when the caller neither teaches the class nor directs the center
     * @throws Refused {@code results-approved}
     * @throws Invalid each fault with its field
     */
    public UUID execute(String code, AssessmentDraft draft) {
        var found = access.taught(code);
        found.require(ClassStep.RECORD_MARKS);
        int position = 1 + assessments.of(found.id()).size();
        var assessment = new Assessment(
                found.id(), position, draft.title(), draft.weight(), draft.maxPoints(), draft.heldOn(), draft.rule());
        assessments.add(assessment);
        return assessment.id();
    }
}
