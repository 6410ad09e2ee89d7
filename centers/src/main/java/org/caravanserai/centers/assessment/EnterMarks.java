package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassStep;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** A teacher enters the points of an assessment; entering others later is a further entry. */
@UseCase
@Requires(Permission.TEACH)
public class EnterMarks {

    private final Enrolments enrolments;
    private final AssessmentMarks book;
    private final ClassAccess access;

    @Inject
    public EnterMarks(Enrolments enrolments, AssessmentMarks book, ClassAccess access) {
        this.enrolments = enrolments;
        this.book = book;
        this.access = access;
    }

    /**
     * Points of a learner.
     *
     * @param enrolment code
     * @param marker 1, or 2 for a second marker of all papers where no sample is drawn
     */
    public record Given(
            String enrolment,
            BigDecimal points,
            int marker,
            @Nullable String note) {}

    /**
     * @return how many entries were new; points that stand already are passed over
     * @throws NotFound when the caller neither teaches the class nor directs the center, or there is no such assessment
     * @throws Refused {@code results-approved}; {@code marks-published}; {@code sample-drawn} once a second marker compares
     * @throws Invalid {@code marks[i].points}, {@code marks[i].enrolment}, {@code marks[i].marker}
     */
    public int execute(UUID id, List<Given> marks) {
        var assessment = book.lock(id);
        var found = access.taught(assessment.ofClass());
        found.require(ClassStep.RECORD_MARKS);
        var learners = enrolments.learnersByCode(found.id());
        var before = book.marks(assessment);
        requireSensible(assessment, marks, learners, before);
        int entered = 0;
        for (var given : marks) {
            var enrolment = learners.get(ReadableCode.tidy(given.enrolment()));
            if (enrolment != null
                    && book.enterNew(assessment, before, enrolment, given.marker(), given.points(), given.note())) {
                entered++;
            }
        }
        return entered;
    }

    /** A learner who joined after the marks were published has no mark yet and gets a first one; all others are final. */
    private static void requireSensible(
            Assessment assessment, List<Given> marks, Map<String, UUID> learners, List<AssessmentMark> before) {
        var faults = new Invalid.Collector();
        for (int i = 0; i < marks.size(); i++) {
            var given = marks.get(i);
            var at = "marks[" + i + "].";
            var enrolment = learners.get(ReadableCode.tidy(given.enrolment()));
            boolean joinedLater =
                    enrolment != null && AssessmentMarks.of(before, enrolment).isEmpty();
            faults.value(field -> at + field, () -> {
                assessment.requireMarkable(given.points(), joinedLater);
                return true;
            });
            faults.check(enrolment != null, at + "enrolment", "not-in-class", given.enrolment())
                    .check(given.marker() == 1 || given.marker() == 2, at + "marker", "between", 1, 2)
                    .check(
                            given.marker() == 1 || !assessment.rule().asksForSample(),
                            at + "marker",
                            "second-marks-by-sample");
        }
        faults.throwIfAny();
    }
}
