package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.fee.FeeAccount;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.centers.teaching.Courses;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The account of a learner with a class, for who keeps the fees of the center. */
@UseCase
@Requires(Permission.KEEP_FEES)
public class ShowFeeAccount {

    private final FeeAccess access;
    private final CourseClasses classes;
    private final Courses courses;
    private final Centers centers;

    @Inject
    ShowFeeAccount(FeeAccess access, CourseClasses classes, Courses courses, Centers centers) {
        this.access = access;
        this.classes = classes;
        this.courses = courses;
        this.centers = centers;
    }

    /**
     * The learner, the account and its entries, oldest first.
     *
     * @param center the public name of the center
     */
    public record Shown(
            String enrolment,
            PersonName name,
            FeeAccount account,
            List<FeeEntry> entries,
            String center,
            String ofClass,
            LocalizedText courseTitle,
            LocalizedText className) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when the caller does not keep the fees of the center, or the class costs nothing
     */
    public Shown execute(String code) {
        var found = access.kept(code);
        var enrolment = found.enrolment();
        var ofClass = classes.byId(enrolment.ofClass()).orElseThrow();
        return new Shown(
                enrolment.code(),
                enrolment.learner().name(),
                found.account(),
                found.entries(),
                centers.byId(ofClass.center()).orElseThrow().slug().value(),
                ofClass.code(),
                courses.course(ofClass.course()).orElseThrow().content().title(),
                ofClass.terms().held().name());
    }
}
