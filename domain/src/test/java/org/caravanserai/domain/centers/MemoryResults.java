package org.caravanserai.domain.centers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;

/** Attendance, assessments and certificates in memory. */
public final class MemoryResults {

    public final MemoryAttendance attendance = new MemoryAttendance();
    public final MemoryAssessments assessments = new MemoryAssessments();
    private final MemoryTeaching teaching;
    private final MemoryEnrolments enrolments;

    public MemoryResults(MemoryTeaching teaching, MemoryEnrolments enrolments) {
        this.teaching = teaching;
        this.enrolments = enrolments;
    }

    /** Marks of attendance, the latest last. */
    public final class MemoryAttendance implements AttendanceBook {

        private final List<AttendanceMark> marks = new ArrayList<>();

        @Override
        public boolean add(AttendanceMark mark) {
            return known(List.of(mark.id())).isEmpty() && marks.add(mark);
        }

        @Override
        public List<AttendanceMark> known(Collection<UUID> ids) {
            return marks.stream().filter(mark -> ids.contains(mark.id())).toList();
        }

        @Override
        public Optional<AttendanceMark> current(UUID session, UUID enrolment) {
            return marks.stream()
                    .filter(mark ->
                            mark.session().equals(session) && mark.enrolment().equals(enrolment))
                    .max(Comparator.comparing(AttendanceMark::markedAt).thenComparing(AttendanceMark::recordedAt));
        }

        @Override
        public List<AttendanceMark> ofClass(UUID ofClass) {
            return teaching.sessions(ofClass).stream()
                    .flatMap(session -> enrolments.of(ofClass).stream()
                            .flatMap(learner -> current(session.id(), learner.id()).stream()))
                    .toList();
        }
    }

    /** Assessments with their marks. */
    public static final class MemoryAssessments implements Assessments {

        private final List<Assessment> plan = new ArrayList<>();
        private final List<AssessmentMark> marks = new ArrayList<>();

        @Override
        public void add(Assessment assessment) {
            plan.add(assessment);
        }

        @Override
        public Optional<Assessment> byId(UUID id) {
            return plan.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public List<Assessment> of(UUID ofClass) {
            return plan.stream().filter(each -> each.ofClass().equals(ofClass)).toList();
        }

        @Override
        public void add(AssessmentMark mark) {
            marks.removeIf(each -> each.assessment().equals(mark.assessment())
                    && each.enrolment().equals(mark.enrolment())
                    && each.marker() == mark.marker());
            marks.add(mark);
        }

        @Override
        public List<AssessmentMark> marks(UUID ofClass) {
            return marks.stream()
                    .filter(mark -> byId(mark.assessment())
                            .filter(each -> each.ofClass().equals(ofClass))
                            .isPresent())
                    .toList();
        }
    }
}
