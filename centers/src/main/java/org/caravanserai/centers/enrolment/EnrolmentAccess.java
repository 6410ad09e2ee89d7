package org.caravanserai.centers.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;

/** Finds an enrolment for its learner or for the directors of the center; for everybody else there is none. */
@ApplicationScoped
public class EnrolmentAccess {

    private final Enrolments enrolments;
    private final CourseClasses classes;
    private final CenterStaff staff;

    @Inject
    EnrolmentAccess(Enrolments enrolments, CourseClasses classes, CenterStaff staff) {
        this.enrolments = enrolments;
        this.classes = classes;
        this.staff = staff;
    }

    /**
     * @throws NotFound when it is not the caller's own
     */
    public Enrolment own(String code) {
        return find(code)
                .filter(found -> staff.caller().is(found.learner().account()))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * @throws NotFound when the caller does not direct the center
     */
    public Enrolment directed(String code) {
        return allowed(Permission.MANAGE_CENTER, code);
    }

    /**
     * An enrolment at a center at which the caller may do this.
     *
     * @throws NotFound otherwise
     */
    public Enrolment allowed(Permission permission, String code) {
        var enrolment = find(code).orElseThrow(() -> new NotFound("not-found"));
        staff.allowed(permission, ofClass(enrolment).center());
        return enrolment;
    }

    CourseClass ofClass(Enrolment enrolment) {
        return classes.byId(enrolment.ofClass()).orElseThrow();
    }

    private Optional<Enrolment> find(String code) {
        return enrolments.byCode(ReadableCode.tidy(code));
    }
}
