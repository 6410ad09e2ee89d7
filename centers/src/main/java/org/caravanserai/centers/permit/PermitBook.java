package org.caravanserai.centers.permit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.centers.center.CenterDeadlines;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.CenterAction;
import org.caravanserai.domain.centers.permit.TeacherPermit;
import org.caravanserai.domain.centers.permit.TeacherPermits;
import org.caravanserai.platform.calendar.CurrentDates;
import org.caravanserai.platform.history.History;

/** The permits of a center, each with the deadline by which it is renewed. The history does not say whose they are. */
@ApplicationScoped
class PermitBook {

    private final TeacherPermits permits;
    private final CenterDeadlines deadlines;
    private final History history;
    private final Clock clock;

    @Inject
    PermitBook(TeacherPermits permits, CenterDeadlines deadlines, History history, Clock clock) {
        this.permits = permits;
        this.deadlines = deadlines;
        this.history = history;
        this.clock = clock;
    }

    /** Permits that were not withdrawn, the earliest end first. */
    List<TeacherPermit> of(Center center) {
        return permits.of(center.id());
    }

    /** The permit and its deadline; the one that it renews is not due any more. */
    void add(Center center, TeacherPermit permit) {
        of(center).stream().filter(permit::isOfTheSame).forEach(renewed -> deadlines.permitRenewed(renewed.id()));
        permits.add(permit);
        deadlines.permitRecorded(center, permit.id(), permit.until());
        history.record(center.id(), CenterAction.PERMIT_RECORDED, permit.until().toString());
    }

    /** The permit counts no more; where it renewed another one that is not over, that one is due again. */
    void withdraw(Center center, TeacherPermit permit) {
        permit.withdraw(countedFrom(center));
        deadlines.permitWithdrawn(permit.id());
        var others = of(center).stream().filter(permit::isOfTheSame).toList();
        if (others.stream().allMatch(other -> other.until().isBefore(permit.until()))) {
            others.stream()
                    .max(Comparator.comparing(TeacherPermit::until))
                    .filter(last -> !last.isOverOn(today(center)))
                    .ifPresent(last -> deadlines.permitRecorded(center, last.id(), last.until()));
        }
        history.record(
                center.id(), CenterAction.PERMIT_WITHDRAWN, permit.until().toString());
    }

    /** Today at the center. */
    LocalDate today(Center center) {
        return LocalDate.ofInstant(clock.instant(), center.zone());
    }

    /** See {@link CurrentDates#countedFrom}. */
    LocalDate countedFrom(Center center) {
        return CurrentDates.countedFrom(clock.instant(), center.zone());
    }

    /** A permit of this center that was not withdrawn, if there is one of this identity. */
    Optional<TeacherPermit> find(Center center, UUID id) {
        return permits.byId(id).filter(found -> found.center().equals(center.id()) && !found.isWithdrawn());
    }
}
