package org.caravanserai.centers.enrolment;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.centers.enrolment.EnrolmentStep;
import org.caravanserai.domain.centers.teaching.ClassDirectory;
import org.caravanserai.domain.centers.teaching.ClassRow;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The enrolments of the caller with their classes and marks. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyCourses {

    private final EnrolmentDirectory enrolments;
    private final ClassDirectory classes;
    private final CenterStaff staff;
    private final Clock clock;

    @Inject
    public MyCourses(EnrolmentDirectory enrolments, ClassDirectory classes, CenterStaff staff, Clock clock) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A course of the caller.
     *
     * @param possible what the learner can do with the enrolment now
     */
    public record Mine(EnrolmentRow enrolment, ClassRow ofClass, Set<EnrolmentStep> possible) {

        public boolean can(EnrolmentStep step) {
            return possible.contains(step);
        }
    }

    /** The newest first. */
    public List<Mine> execute() {
        var now = clock.instant();
        var rows = enrolments.ofAccount(staff.account());
        var codes = rows.stream().map(EnrolmentRow::ofClass).collect(Collectors.toSet());
        var found = classes.byCodes(codes, now).stream().collect(Collectors.toMap(ClassRow::code, each -> each));
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(found.get(row.ofClass())).map(each -> mine(row, each, now)))
                .toList();
    }

    private static Mine mine(EnrolmentRow row, ClassRow found, Instant now) {
        return new Mine(row, found, Step.only(row.possible(found.state(), now), EnrolmentStep.ofLearner()::contains));
    }
}
