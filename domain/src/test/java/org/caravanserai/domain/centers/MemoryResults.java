package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.caravanserai.domain.centers.assessment.Appeals;
import org.caravanserai.domain.centers.assessment.Assessment;
import org.caravanserai.domain.centers.assessment.AssessmentMark;
import org.caravanserai.domain.centers.assessment.Assessments;
import org.caravanserai.domain.centers.assessment.MarkAppeal;
import org.caravanserai.domain.centers.attendance.AttendanceBook;
import org.caravanserai.domain.centers.attendance.AttendanceMark;
import org.caravanserai.domain.centers.attendance.MarkSource;
import org.caravanserai.domain.shared.Conflict;

/** Attendance, assessments and appeals in memory. */
public final class MemoryResults {

    public final MemoryAttendance attendance = new MemoryAttendance();
    public final MemoryAssessments assessments = new MemoryAssessments();
    public final MemoryAppeals appeals = new MemoryAppeals();
    private final MemoryTeaching teaching;
    private final MemoryEnrolments enrolments;

    public MemoryResults(MemoryTeaching teaching, MemoryEnrolments enrolments) {
        this.teaching = teaching;
        this.enrolments = enrolments;
    }

    /** Marks of attendance, the latest last. */
    public final class MemoryAttendance implements AttendanceBook {

        private static final Comparator<AttendanceMark> LATEST = Comparator.comparing(AttendanceMark::markedAt)
                .thenComparing(AttendanceMark::recordedAt)
                .thenComparing(AttendanceMark::id);

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
                    .max(LATEST);
        }

        @Override
        public Optional<AttendanceMark> latest(UUID session, UUID enrolment, MarkSource source) {
            return marks.stream()
                    .filter(mark -> mark.session().equals(session)
                            && mark.enrolment().equals(enrolment)
                            && mark.source() == source)
                    .max(LATEST);
        }

        @Override
        public List<AttendanceMark> ofClass(UUID ofClass) {
            return teaching.sessions(ofClass).stream()
                    .flatMap(session -> enrolments.of(ofClass).stream()
                            .flatMap(learner -> current(session.id(), learner.id()).stream()))
                    .toList();
        }
    }

    /** Assessments with their marks, the latest last. */
    public static final class MemoryAssessments implements Assessments {

        private final List<Assessment> plan = new ArrayList<>();
        private final List<AssessmentMark> entries = new ArrayList<>();
        private final Map<UUID, List<UUID>> samples = new HashMap<>();

        @Override
        public void add(Assessment assessment) {
            if (of(assessment.ofClass()).stream().anyMatch(each -> each.position() == assessment.position())) {
                throw new Conflict("already-taken");
            }
            plan.add(assessment);
        }

        @Override
        public Optional<Assessment> byId(UUID id) {
            return plan.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public List<Assessment> of(UUID ofClass) {
            return plan.stream()
                    .filter(each -> each.ofClass().equals(ofClass))
                    .sorted(Comparator.comparing(Assessment::position))
                    .toList();
        }

        @Override
        public Optional<Assessment> lock(UUID id) {
            return byId(id);
        }

        @Override
        public void add(AssessmentMark mark) {
            entries.add(mark);
        }

        @Override
        public void addSample(UUID assessment, List<UUID> enrolments) {
            samples.put(assessment, List.copyOf(enrolments));
        }

        @Override
        public List<UUID> sample(UUID assessment) {
            return samples.getOrDefault(assessment, List.of());
        }

        @Override
        public List<Assessment> secondMarkedBy(UUID account) {
            return plan.stream().filter(each -> each.isBlindFor(account)).toList();
        }

        @Override
        public List<AssessmentMark> entries(UUID assessment, UUID enrolment) {
            return entries.stream()
                    .filter(mark -> mark.assessment().equals(assessment)
                            && mark.enrolment().equals(enrolment))
                    .sorted(Comparator.comparing(AssessmentMark::enteredAt))
                    .toList();
        }

        @Override
        public List<AssessmentMark> marks(UUID ofClass) {
            return counting(mark -> byId(mark.assessment())
                    .filter(each -> each.ofClass().equals(ofClass))
                    .isPresent());
        }

        @Override
        public List<Assessment> published(Collection<UUID> classes) {
            return plan.stream()
                    .filter(each -> classes.contains(each.ofClass()) && each.publishedAt() != null)
                    .sorted(Comparator.comparing(Assessment::ofClass).thenComparing(Assessment::position))
                    .toList();
        }

        @Override
        public List<AssessmentMark> publishedMarks(Collection<UUID> enrolments) {
            return counting(mark -> enrolments.contains(mark.enrolment())
                    && byId(mark.assessment())
                            .filter(each -> each.publishedAt() != null)
                            .isPresent());
        }

        private List<AssessmentMark> counting(Predicate<AssessmentMark> wanted) {
            var latest = new LinkedHashMap<List<Object>, AssessmentMark>();
            entries.stream()
                    .filter(wanted)
                    .sorted(Comparator.comparing(AssessmentMark::enteredAt))
                    .forEach(mark -> latest.put(List.of(mark.assessment(), mark.enrolment(), mark.marker()), mark));
            return List.copyOf(latest.values());
        }
    }

    /** Appeals against marks, one for each. */
    public final class MemoryAppeals implements Appeals {

        private static final Comparator<MarkAppeal> ARRIVAL = Comparator.<MarkAppeal, Instant>comparing(
                        each -> each.appeal().filedAt())
                .thenComparing(MarkAppeal::id);

        private final List<MarkAppeal> all = new ArrayList<>();

        @Override
        public void add(MarkAppeal appeal) {
            if (ofEnrolment(appeal.enrolment()).stream()
                    .anyMatch(each -> each.assessment().equals(appeal.assessment()))) {
                throw new Conflict("already-taken");
            }
            all.add(appeal);
        }

        @Override
        public Optional<MarkAppeal> byId(UUID id) {
            return all.stream().filter(each -> each.id().equals(id)).findFirst();
        }

        @Override
        public Optional<MarkAppeal> lock(UUID id) {
            return byId(id);
        }

        @Override
        public List<MarkAppeal> ofEnrolment(UUID enrolment) {
            return all.stream()
                    .filter(each -> each.enrolment().equals(enrolment))
                    .sorted(ARRIVAL)
                    .toList();
        }

        @Override
        public List<MarkAppeal> ofClass(UUID ofClass) {
            return all.stream()
                    .filter(each -> assessments
                            .byId(each.assessment())
                            .filter(found -> found.ofClass().equals(ofClass))
                            .isPresent())
                    .sorted(ARRIVAL)
                    .toList();
        }
    }
}
