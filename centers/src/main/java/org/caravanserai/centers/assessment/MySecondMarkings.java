package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Samples that the caller marks as the second marker, until they are moderated. */
@UseCase
@Requires(Permission.TEACH)
public class MySecondMarkings {

    private final AssessmentMarks book;
    private final CourseClasses courseClasses;
    private final ClassDirectory classes;

    @Inject
    public MySecondMarkings(AssessmentMarks book, CourseClasses courseClasses, ClassDirectory classes) {
        this.book = book;
        this.courseClasses = courseClasses;
        this.classes = classes;
    }

    /** A sample with the papers that have no second mark yet. */
    public record Sample(Assessment assessment, ClassRow ofClass, long left) {}

    /** The one that waits longest first. */
    public List<Sample> execute() {
        return book.assessments().secondMarkedBy(book.account()).stream()
                .flatMap(each -> courseClasses
                        .byId(each.ofClass())
                        .flatMap(found -> classes.byCode(found.code(), book.now()))
                        .map(row -> new Sample(each, row, left(each)))
                        .stream())
                .toList();
    }

    private long left(Assessment assessment) {
        var marks = book.marks(assessment);
        return book.assessments().sample(assessment.id()).stream()
                .filter(paper -> AssessmentMarks.of(marks, paper).stream()
                        .noneMatch(mark -> mark.marker() == AssessmentMark.SECOND))
                .count();
    }
}
