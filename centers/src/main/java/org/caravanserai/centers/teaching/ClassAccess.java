package org.caravanserai.centers.teaching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.centers.center.CenterStaff;
import org.caravanserai.centers.center.RenewalCases;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.centers.teaching.ClassSession;
import org.caravanserai.domain.centers.teaching.CourseClass;
import org.caravanserai.domain.centers.teaching.CourseClasses;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.jspecify.annotations.Nullable;

/** Finds the classes that the caller may manage or teach; for everybody else a class that is not public does not exist. */
@ApplicationScoped
public class ClassAccess {

    private final CourseClasses classes;
    private final Centers centers;
    private final CenterStaff staff;
    private final RenewalCases renewals;

    @Inject
    public ClassAccess(CourseClasses classes, Centers centers, CenterStaff staff, RenewalCases renewals) {
        this.classes = classes;
        this.centers = centers;
        this.staff = staff;
        this.renewals = renewals;
    }

    /**
     * A center that the caller directs and whose terms and classes may be planned.
     *
     * @throws NotFound when the caller does not direct it
     * @throws Refused {@code center-does-not-teach}
     */
    public Center planning(Slug slug) {
        var center = staff.directed(slug);
        requireTeaching(center);
        return center;
    }

    /**
     * @throws Refused {@code center-does-not-teach}
     */
    public void requireTeaching(Center center) {
        if (!center.state().allowsTeaching()) {
            throw new Refused("center-does-not-teach", center.state());
        }
    }

    /**
     * A class of a center that the caller directs.
     *
     * @throws NotFound otherwise
     */
    public CourseClass directed(String code) {
        var found = find(code);
        staff.directed(found.center());
        return found;
    }

    /** Like {@link #directed(String)}, by the id of an existing class. */
    public CourseClass directed(UUID id) {
        var found = classes.byId(id).orElseThrow();
        staff.directed(found.center());
        return found;
    }

    /**
     * A class of a center at which the caller works, regardless of its teacher.
     *
     * @throws NotFound otherwise
     */
    public CourseClass ofOwnCenter(UUID id) {
        var found = classes.byId(id).orElseThrow();
        staff.worked(found.center());
        return found;
    }

    /** Like {@link #directed(String)}, but locked until the end of the transaction. */
    public CourseClass lockedDirected(String code) {
        directed(code);
        return classes.lock(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * A class of a center on whose results the caller decides.
     *
     * @throws NotFound otherwise
     */
    public CourseClass examined(String code) {
        var found = find(code);
        staff.allowed(Permission.DECIDE_RESULTS, found.center());
        return found;
    }

    /** Like {@link #examined(String)}, by the id of an existing class. */
    public CourseClass examined(UUID id) {
        var found = classes.byId(id).orElseThrow();
        staff.allowed(Permission.DECIDE_RESULTS, found.center());
        return found;
    }

    /** Like {@link #examined(String)}, but locked until the end of the transaction. */
    public CourseClass lockedExamined(String code) {
        examined(code);
        return classes.lock(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * A class whose marks the caller may read: the caller teaches it, directs the center, or decides on its results.
     *
     * @throws NotFound otherwise
     */
    public CourseClass read(String code) {
        return read(find(code));
    }

    /** Like {@link #read(String)}, by the id of an existing class. */
    public CourseClass read(UUID id) {
        return read(classes.byId(id).orElseThrow());
    }

    private CourseClass read(CourseClass found) {
        if (!examines(found.center())) {
            requireTaught(found, null);
        }
        return found;
    }

    /**
     * A class that the caller teaches, or whose center the caller directs.
     *
     * @throws NotFound otherwise
     */
    public CourseClass taught(String code) {
        var found = find(code);
        requireTaught(found, null);
        return found;
    }

    /** Like {@link #taught(String)}, by the id of an existing class. */
    public CourseClass taught(UUID id) {
        var found = classes.byId(id).orElseThrow();
        requireTaught(found, null);
        return found;
    }

    /** Who asks. */
    Caller caller() {
        return staff.caller();
    }

    /** A class has started, with which its center begins to operate. */
    void startCenter(CourseClass found) {
        renewals.started(centers.lock(center(found).slug()).orElseThrow());
    }

    /**
     * That the caller teaches the class or this session, or directs the center.
     *
     * @param session null: the class as a whole
     * @throws NotFound otherwise
     */
    public void requireTaught(CourseClass found, @Nullable ClassSession session) {
        var center = center(found);
        var account = caller().accountId();
        boolean teaches =
                found.isTaughtBy(account) || session != null && account != null && account.equals(session.teacher());
        if (!staff.directs(center) && !(teaches && staff.may(Permission.TEACH, center))) {
            throw new NotFound("not-found");
        }
    }

    /** Whether the caller may mark in the class. */
    public boolean teaches(UUID ofClass) {
        var found = classes.byId(ofClass).orElseThrow(() -> new NotFound("not-found"));
        var center = center(found);
        return staff.directs(center) || staff.may(Permission.TEACH, center) && found.isTaughtBy(caller().accountId());
    }

    /** Whether the caller directs the center of the class. */
    public boolean directs(UUID center) {
        return centers.byId(center).filter(staff::directs).isPresent();
    }

    /** Whether the caller directs the center of the class, or reads what is written about it. */
    public boolean reads(UUID center) {
        return centers.byId(center).filter(staff::reads).isPresent();
    }

    /** Whether the caller decides on the results of the center. */
    public boolean examines(UUID center) {
        return centers.byId(center)
                .filter(found -> staff.may(Permission.DECIDE_RESULTS, found))
                .isPresent();
    }

    /** Whether the caller directs the center of the class, teaches there or decides on its results. */
    public boolean worksAt(UUID center) {
        return centers.byId(center).filter(staff::worksAt).isPresent();
    }

    public Center center(CourseClass found) {
        return center(found.center());
    }

    /** A center that is there. */
    public Center center(UUID id) {
        return centers.byId(id).orElseThrow();
    }

    private CourseClass find(String code) {
        return classes.ofCode(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
    }
}
