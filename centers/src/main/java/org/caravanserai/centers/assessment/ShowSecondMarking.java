package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The papers of the sample for the second marker, without the first marks. */
@UseCase
@Requires(Permission.TEACH)
public class ShowSecondMarking {

    private final AssessmentMarks book;
    private final EnrolmentDirectory enrolments;
    private final ClassDirectory classes;
    private final ClassAccess access;

    @Inject
    public ShowSecondMarking(
            AssessmentMarks book, EnrolmentDirectory enrolments, ClassDirectory classes, ClassAccess access) {
        this.book = book;
        this.enrolments = enrolments;
        this.classes = classes;
        this.access = access;
    }

    /**
     * A paper.
     *
     * @param points of the second marker; null: not marked yet
     */
    public record Paper(EnrolmentRow learner, @Nullable BigDecimal points) {}

    /** The papers to be marked. */
    public record Shown(Assessment assessment, ClassRow ofClass, List<Paper> papers) {

        /** Number of papers with points. */
        public long marked() {
            return papers.stream().filter(paper -> paper.points() != null).count();
        }
    }

    /**
     * @throws NotFound when the caller is not the second marker
     */
    public Shown execute(UUID id) {
        var assessment = book.find(id);
        if (!book.account().equals(assessment.checks().secondMarker())) {
            throw new NotFound("not-found");
        }
        var found = access.ofOwnCenter(assessment.ofClass());
        var marks = book.marks(assessment);
        var sample = book.assessments().sample(id);
        var papers = enrolments.ofClass(found.id()).stream()
                .filter(row -> sample.contains(row.id()))
                .map(row -> new Paper(row, points(marks, row.id())))
                .toList();
        var row = classes.byCode(found.code(), book.now()).orElseThrow();
        return new Shown(assessment, row, papers);
    }

    private static @Nullable BigDecimal points(List<AssessmentMark> marks, UUID enrolment) {
        return AssessmentMarks.of(marks, enrolment).stream()
                .filter(mark -> mark.marker() == AssessmentMark.SECOND)
                .map(AssessmentMark::points)
                .findFirst()
                .orElse(null);
    }
}
