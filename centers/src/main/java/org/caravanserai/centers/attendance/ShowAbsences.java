package org.caravanserai.centers.attendance;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.centers.teaching.ClassAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.attendance.Absence;
import org.caravanserai.domain.centers.attendance.AbsenceRule;
import org.caravanserai.domain.centers.attendance.Absences;
import org.caravanserai.domain.centers.enrolment.EnrolmentDirectory;
import org.caravanserai.domain.centers.enrolment.EnrolmentRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The rule of absence of a class, and which learners have reached its limits. */
@UseCase
@Requires(Permission.TEACH)
public class ShowAbsences {

    private final Absences absences;
    private final EnrolmentDirectory enrolments;
    private final ClassAccess access;

    @Inject
    ShowAbsences(Absences absences, EnrolmentDirectory enrolments, ClassAccess access) {
        this.absences = absences;
        this.enrolments = enrolments;
        this.access = access;
    }

    /** A learner who has reached a limit. */
    public record Line(EnrolmentRow learner, Absence absence) {}

    /** The rule, and what has come of it, the latest first. */
    public record Shown(AbsenceRule rule, List<Line> lines) {}

    /**
     * @throws NotFound when the caller neither teaches the class nor directs the center
     */
    public Shown execute(String code) {
        var found = access.taught(code);
        var learners = enrolments.ofClass(found.id()).stream()
                .collect(Collectors.toMap(EnrolmentRow::id, Function.identity()));
        return new Shown(
                absences.rule(found.id()),
                absences.ofClass(found.id()).stream()
                        .flatMap(
                                each -> Optional.ofNullable(learners.get(each.enrolment()))
                                        .map(learner -> new Line(learner, each))
                                        .stream())
                        .toList());
    }
}
