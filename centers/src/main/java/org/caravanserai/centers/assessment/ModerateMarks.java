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
import org.caravanserai.domain.shared.Longest;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/**
 * A director or exam officer who has not marked decides on the papers whose markers differ by more than the tolerance, and whether the marks outside the
 * sample are kept or scaled. Within the tolerance the mean of both markers counts.
 */
@UseCase
@Requires(Permission.DECIDE_RESULTS)
public class ModerateMarks {

    static final int LONGEST_REASON = 2000;

    private final AssessmentMarks book;
    private final ClassResults results;
    private final Enrolments enrolments;
    private final ClassAccess access;
    private final History history;

    @Inject
    public ModerateMarks(
            AssessmentMarks book, ClassResults results, Enrolments enrolments, ClassAccess access, History history) {
        this.results = results;
        this.book = book;
        this.enrolments = enrolments;
        this.access = access;
        this.history = history;
    }

    /** Final points of a disputed paper. */
    public record FinalMark(
            @Described("Code of the enrolment") String enrolment, BigDecimal points) {}

    /** What is decided. */
    public record Moderation(
            List<FinalMark> marks,
            RestOfClass rest,
            @Longest(LONGEST_REASON) String reason) {}

    /**
     * @throws NotFound when the caller does not decide on results there, or there is no such assessment
     * @throws Refused {@code sample-not-drawn}, {@code marks-moderated}; {@code second-marks-missing}; {@code moderator-marked}; {@code results-of-own} for a
     *     learner of the class
     * @throws Invalid {@code points-CODE} for each disputed paper without possible points, {@code points} for others
     */
    public void execute(UUID id, Moderation moderation) {
        var assessment = book.lock(id);
        var found = access.examined(assessment.ofClass());
        results.requireOthers(found, book.account());
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
        var decided = decided(assessment, comparison.disputed(), moderation.marks(), codes);
        var rest = moderation.rest();
        var reason = moderation.reason();
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
            List<FinalMark> written,
            Map<UUID, String> codes) {
        var faults = new Invalid.Collector();
        var given = new HashMap<String, BigDecimal>();
        written.forEach(mark -> given.put(ReadableCode.tidy(mark.enrolment()), mark.points()));
        var decided = new HashMap<UUID, BigDecimal>();
        for (var line : disputed) {
            var code = String.valueOf(codes.get(line.enrolment()));
            var points = given.remove(code);
            if (points == null) {
                faults.check(false, "points-" + code, "required");
                continue;
            }
            faults.attempt("points-" + code, () -> assessment.requirePossible(points));
            decided.put(line.enrolment(), points);
        }
        given.keySet().forEach(code -> faults.check(false, "points", "not-disputed", code));
        faults.throwIfAny();
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
