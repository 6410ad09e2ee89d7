package org.caravanserai.centers.assessment;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.teaching.CenterTeachers;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.MarkingSample;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.ClassAction;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.platform.history.History;

/** Draws a sample of the papers for a second marker once all first marks are recorded; the first marks are final from then on. */
@UseCase
@Requires(Permission.TEACH)
public class DrawSample {

    private static final SecureRandom SEEDS = new SecureRandom();

    /** The largest integer that every JSON reader keeps exactly. */
    private static final long LARGEST_SEED = 1L << 53;

    private final AssessmentMarks book;
    private final Enrolments enrolments;
    private final ClassAccess access;
    private final CenterTeachers teachers;
    private final History history;

    @Inject
    public DrawSample(
            AssessmentMarks book, Enrolments enrolments, ClassAccess access, CenterTeachers teachers, History history) {
        this.book = book;
        this.enrolments = enrolments;
        this.access = access;
        this.teachers = teachers;
        this.history = history;
    }

    /** Somebody who may teach at the center and has given none of the first marks. */
    public record SecondMarker(
            @Described("Email address of a teacher of the center")
            EmailAddress secondMarker) {}

    /**
     * @return how many papers the second marker sees
     * @throws NotFound when the caller neither teaches the class nor directs the center, or there is no such assessment
     * @throws Refused {@code no-sample-needed}, {@code sample-drawn}, {@code marks-published}; {@code first-marks-missing}
     * @throws Invalid {@code secondMarker}
     */
    public int execute(UUID id, SecondMarker marker) {
        var assessment = book.lock(id);
        var found = access.taught(assessment.ofClass());
        var marks = book.marks(assessment).stream()
                .filter(mark -> mark.marker() == AssessmentMark.FIRST)
                .toList();
        var second = secondMarker(found.center(), marker.secondMarker(), marks);
        var papers = papers(found.id(), marks);
        long seed = SEEDS.nextLong(LARGEST_SEED);
        assessment.drawSample(second, seed, book.now());
        var sample = MarkingSample.draw(seed, papers, assessment.rule().sampleOf(papers.size()));
        book.assessments().addSample(id, sample);
        history.record(found.id(), ClassAction.SAMPLE_DRAWN, assessment.title().in("en"));
        return sample.size();
    }

    private UUID secondMarker(UUID center, EmailAddress email, List<AssessmentMark> first) {
        var found = teachers.find(access.center(center), "secondMarker", email);
        if (first.stream().anyMatch(mark -> found.equals(mark.enteredBy()))) {
            throw new Invalid("secondMarker", "second-marker-marked");
        }
        return found;
    }

    private List<UUID> papers(UUID ofClass, List<AssessmentMark> first) {
        var learners = enrolments.of(ofClass);
        long missing = learners.stream()
                .filter(each -> each.state().isLearner())
                .filter(each -> AssessmentMarks.of(first, each.id()).isEmpty())
                .count();
        if (missing > 0 || first.isEmpty()) {
            throw new Refused("first-marks-missing", missing);
        }
        return learners.stream()
                .map(Enrolment::id)
                .filter(each -> !AssessmentMarks.of(first, each).isEmpty())
                .toList();
    }
}
