package org.caravanserai.centers.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.assessment.MarkComparison;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The entries of points: those recorded for an assessment, and those that the caller adds. */
@ApplicationScoped
public class AssessmentMarks {

    private final Assessments assessments;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public AssessmentMarks(Assessments assessments, CurrentCaller caller, Clock clock) {
        this.assessments = assessments;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is no such assessment
     */
    Assessment find(UUID id) {
        return assessments.byId(id).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * As {@link #find}, locked until the end of the transaction.
     *
     * @throws NotFound when there is no such assessment
     */
    Assessment lock(UUID id) {
        return assessments.lock(id).orElseThrow(() -> new NotFound("not-found"));
    }

    Assessments assessments() {
        return assessments;
    }

    /** The marks of an assessment, of each marker and learner the latest. */
    List<AssessmentMark> marks(Assessment assessment) {
        return assessments.marks(assessment.ofClass()).stream()
                .filter(mark -> mark.assessment().equals(assessment.id()))
                .toList();
    }

    /** The learner's entries among the given marks. */
    static List<AssessmentMark> of(List<AssessmentMark> marks, UUID enrolment) {
        return marks.stream().filter(mark -> mark.enrolment().equals(enrolment)).toList();
    }

    MarkComparison comparison(Assessment assessment, List<AssessmentMark> marks) {
        return MarkComparison.of(assessment, assessments.sample(assessment.id()), marks);
    }

    /** Adds an entry of the caller. */
    void enter(Assessment assessment, UUID enrolment, int marker, BigDecimal points, @Nullable String note) {
        assessments.add(
                new AssessmentMark(assessment.id(), enrolment, marker, points, note, account(), clock.instant()));
    }

    /** Adds an entry of the caller unless the same points are already recorded. */
    boolean enterNew(
            Assessment assessment,
            List<AssessmentMark> before,
            UUID enrolment,
            int marker,
            BigDecimal points,
            @Nullable String note) {
        boolean stands = of(before, enrolment).stream()
                .anyMatch(mark -> mark.marker() == marker && mark.points().compareTo(points) == 0);
        if (!stands) {
            enter(assessment, enrolment, marker, points, note);
        }
        return !stands;
    }

    /** The accounts that an appeal concerns: the learner, and whoever has entered one of these points. */
    static Set<UUID> concerned(UUID learner, List<AssessmentMark> entries) {
        return Stream.concat(Stream.of(learner), entries.stream().map(AssessmentMark::enteredBy))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Whether the caller has entered one of these points. */
    boolean hasMarked(List<AssessmentMark> marks) {
        return marks.stream().anyMatch(mark -> account().equals(mark.enteredBy()));
    }

    /**
     * The account of the caller.
     *
     * @throws NotFound for an anonymous caller
     */
    UUID account() {
        return caller.account();
    }

    Instant now() {
        return clock.instant();
    }
}
