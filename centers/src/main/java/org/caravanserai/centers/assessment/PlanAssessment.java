package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.assessment.MarkingRule;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
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

    /** An assessment as entered in a form: everything as text. */
    public record Form(
            @Nullable Map<String, String> title,
            @Nullable String weight,
            @Nullable String maxPoints,
            @Nullable String heldOn,
            RuleForm rule) {}

    /**
     * How marks are checked, see {@link MarkingRule}.
     *
     * @param appealDays blank: {@link MarkingRule#USUAL_APPEAL_DAYS}; everything else blank: 0
     */
    public record RuleForm(
            @Nullable String samplePercent,
            @Nullable String sampleLeast,
            @Nullable String tolerance,
            @Nullable String appealDays) {

        /** A single marker and the usual days for appeals. */
        public static final RuleForm USUAL = new RuleForm(null, null, null, null);
    }

    /**
     * @return the id of the assessment
     * @throws NotFound when the caller neither teaches the class nor directs the center
     * @throws Refused {@code results-approved}
     * @throws Invalid each fault with its field
     */
    public UUID execute(String code, Form form) {
        var found = access.taught(code);
        found.requireResultsOpen();
        var fields = new FormFields();
        var title = fields.text("title", form.title());
        var weight = fields.needed("weight", form.weight()) ? fields.integer("weight", form.weight(), 1, 100) : null;
        var points =
                fields.needed("maxPoints", form.maxPoints()) ? fields.decimal("maxPoints", form.maxPoints()) : null;
        var day = fields.needed("heldOn", form.heldOn()) ? fields.date("heldOn", form.heldOn()) : null;
        var rule = rule(form.rule(), fields);
        fields.throwIfAny();
        if (title == null || weight == null || points == null || day == null || rule == null) {
            throw new IllegalStateException("refused before");
        }
        int position = 1 + assessments.of(found.id()).size();
        var assessment = new Assessment(found.id(), position, title, weight, points, day, rule);
        assessments.add(assessment);
        return assessment.id();
    }

    private static @Nullable MarkingRule rule(RuleForm form, FormFields fields) {
        var percent = fields.integer("samplePercent", form.samplePercent(), 0, 100);
        var least = fields.integer("sampleLeast", form.sampleLeast(), 0, 1000);
        var tolerance = fields.decimal("tolerance", form.tolerance());
        var days = fields.integer("appealDays", form.appealDays(), 0, 90);
        return fields.anyWrong()
                ? null
                : fields.whole(() -> new MarkingRule(
                        percent == null ? 0 : percent,
                        least == null ? 0 : least,
                        tolerance == null ? BigDecimal.ZERO : tolerance,
                        days == null ? MarkingRule.USUAL_APPEAL_DAYS : days));
    }
}
