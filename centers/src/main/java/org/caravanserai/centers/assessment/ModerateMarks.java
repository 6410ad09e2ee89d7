package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.MarkComparison;
import org.caravanserai.domain.centers.assessment.RestOfClass;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.FormFields;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/**
 * A director who has not marked decides on the papers whose markers differ by more than the tolerance, and whether the marks outside the
 * sample are kept or scaled. Within the tolerance the mean of both markers counts.
 */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ModerateMarks {

    private static final int LONGEST_REASON = 2000;

    private final MarkBook book;
    private final Enrolments enrolments;
    private final ClassAccess access;
    private final History history;

    @Inject
    public ModerateMarks(MarkBook book, Enrolments enrolments, ClassAccess access, History history) {
        this.book = book;
        this.enrolments = enrolments;
        this.access = access;
        this.history = history;
    }

    /**
     * What a director has entered.
     *
     * @param points of the disputed papers, by the code of the enrolment
     * @param rest a {@link RestOfClass}
     */
    public record Form(
            Map<String, BigDecimal> points,
            @Nullable String rest,
            @Nullable String reason) {}

    /**
     * @throws NotFound when the caller does not direct the center, or there is no such assessment
     * @throws Refused {@code sample-not-drawn}, {@code marks-moderated}; {@code second-marks-missing}; {@code moderator-marked}
     * @throws Invalid {@code points-CODE} for each disputed paper without possible points, {@code points} for others; {@code rest},
     *     {@code reason}
     */
    public void execute(UUID id, Form form) {
        var assessment = book.lock(id);
        var found = access.directed(assessment.ofClass());
        assessment.requireSecondMarking();
        var marks = book.marks(assessment);
        if (book.hasMarked(marks)) {
            throw new Refused("moderator-marked");
        }
        var comparison = book.comparison(assessment, marks);
        if (!comparison.isComplete()) {
            throw new Refused("second-marks-missing");
        }
        var codes = enrolments.learnersByCode(found.id()).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var fields = new FormFields();
        var decided = decided(assessment, comparison.disputed(), form.points(), codes, fields);
        var rest = fields.neededConstant(RestOfClass.class, "rest", form.rest());
        var reason =
                fields.needed("reason", form.reason()) ? fields.text("reason", form.reason(), LONGEST_REASON) : null;
        fields.throwIfAny();
        if (rest == null || reason == null) {
            throw new IllegalStateException("refused before");
        }
        var factor = rest == RestOfClass.KEPT ? BigDecimal.ONE : comparison.factor(decided);
        decided.forEach(
                (enrolment, points) -> book.enter(assessment, enrolment, AssessmentMark.MODERATION, points, reason));
        if (rest == RestOfClass.SCALED) {
            scale(assessment, marks, factor);
        }
        assessment.moderate(rest, factor, reason, book.account(), book.now());
        history.record(
                found.id(), ClassAction.MARKS_MODERATED, assessment.title().in("en") + ": " + reason);
    }

    private static Map<UUID, BigDecimal> decided(
            Assessment assessment,
            List<MarkComparison.Line> disputed,
            Map<String, BigDecimal> written,
            Map<UUID, String> codes,
            FormFields fields) {
        var given = new HashMap<String, BigDecimal>();
        written.forEach((code, points) -> given.put(ReadableCode.tidy(code), points));
        var decided = new HashMap<UUID, BigDecimal>();
        for (var line : disputed) {
            var code = String.valueOf(codes.get(line.enrolment()));
            var points = given.remove(code);
            if (points == null) {
                fields.wrong("points-" + code, "required");
                continue;
            }
            fields.value("points-" + code, () -> {
                assessment.requirePossible(points);
                return points;
            });
            decided.put(line.enrolment(), points);
        }
        given.keySet().forEach(code -> fields.wrong("points", "not-disputed", code));
        return decided;
    }

    private void scale(Assessment assessment, List<AssessmentMark> marks, BigDecimal factor) {
        var sample = book.assessments().sample(assessment.id());
        marks.stream()
                .filter(mark -> mark.marker() == AssessmentMark.FIRST && !sample.contains(mark.enrolment()))
                .forEach(mark -> book.enter(
                        assessment,
                        mark.enrolment(),
                        AssessmentMark.MODERATION,
                        mark.points()
                                .multiply(factor)
                                .setScale(2, RoundingMode.HALF_UP)
                                .min(assessment.maxPoints()),
                        null));
    }
}
