package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The second marker enters points for the papers of the sample, without knowing the first ones. */
@UseCase
@Requires(Permission.TEACH)
public class MarkSample {

    private final AssessmentMarks book;
    private final Enrolments enrolments;
    private final ClassAccess access;

    @Inject
    public MarkSample(AssessmentMarks book, Enrolments enrolments, ClassAccess access) {
        this.book = book;
        this.enrolments = enrolments;
        this.access = access;
    }

    /**
     * Points for a paper.
     *
     * @param enrolment code
     */
    public record Given(
            String enrolment, BigDecimal points, @Nullable String note) {}

    /**
     * @return how many entries were new; points that stand already are passed over
     * @throws NotFound when the caller is not the second marker
     * @throws Refused {@code marks-moderated}
     * @throws Invalid {@code marks[i].points}, {@code marks[i].enrolment}
     */
    public int execute(UUID id, List<Given> marks) {
        var assessment = book.lock(id);
        if (!book.account().equals(assessment.checks().secondMarker())) {
            throw new NotFound("not-found");
        }
        var found = access.ofOwnCenter(assessment.ofClass());
        assessment.requireSecondMarking();
        var sample = book.assessments().sample(id);
        var papers = enrolments.learnersByCode(found.id()).entrySet().stream()
                .filter(each -> sample.contains(each.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        requireSensible(assessment, marks, papers);
        var before = book.marks(assessment);
        int entered = 0;
        for (var given : marks) {
            var enrolment = papers.get(ReadableCode.tidy(given.enrolment()));
            if (enrolment != null
                    && book.enterNew(
                            assessment, before, enrolment, AssessmentMark.SECOND, given.points(), given.note())) {
                entered++;
            }
        }
        return entered;
    }

    private static void requireSensible(Assessment assessment, List<Given> marks, Map<String, UUID> papers) {
        var faults = new Invalid.Collector();
        for (int i = 0; i < marks.size(); i++) {
            var given = marks.get(i);
            var at = "marks[" + i + "].";
            faults.value(field -> at + field, () -> {
                assessment.requirePossible(given.points());
                return true;
            });
            faults.check(
                    papers.containsKey(ReadableCode.tidy(given.enrolment())),
                    at + "enrolment",
                    "not-in-sample",
                    given.enrolment());
        }
        faults.throwIfAny();
    }
}
