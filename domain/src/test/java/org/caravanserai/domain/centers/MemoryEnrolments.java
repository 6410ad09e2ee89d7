package org.caravanserai.domain.centers;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.enrolment.ClassSeats;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.enrolment.Learner;
import org.caravanserai.domain.centers.enrolment.SeatsOfClasses;
import org.caravanserai.domain.centers.enrolment.WaitingLearners;
import org.caravanserai.domain.seats.MemorySeatGuard;
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.domain.testing.MemoryTable;

/** Enrolments and places of classes in memory, with the guard of the statement that takes a place. */
public final class MemoryEnrolments implements SeatsOfClasses, Enrolments, WaitingLearners {

    public final MemoryTable<ClassSeats> seats = new MemoryTable<ClassSeats>().unique(ClassSeats::ofClass);
    public final MemoryTable<Enrolment> table = new MemoryTable<Enrolment>()
            .unique(Enrolment::code)
            .unique(each -> List.of(each.ofClass(), each.number()))
            .unique(each -> each.state().isLive()
                    ? List.of(
                            each.ofClass(),
                            each.learner().account(),
                            each.learner().name().given())
                    : null);
    private final MemoryTeaching teaching;

    public MemoryEnrolments(MemoryTeaching teaching) {
        this.teaching = teaching;
    }

    @Override
    public void add(ClassSeats added) {
        seats.add(added);
    }

    @Override
    public Optional<Seat> take(UUID ofClass, long classVersion) {
        return teaching.byId(ofClass)
                .filter(found -> found.version() == classVersion)
                .flatMap(found -> MemorySeatGuard.take(lockSeats(ofClass), 1, true));
    }

    @Override
    public ClassSeats lockSeats(UUID ofClass) {
        return seats.first(each -> each.ofClass().equals(ofClass)).orElseThrow();
    }

    @Override
    public void add(Enrolment enrolment) {
        table.add(enrolment);
    }

    @Override
    public Optional<Enrolment> byCode(String code) {
        return table.first(each -> each.code().equals(code));
    }

    @Override
    public Optional<Enrolment> lock(UUID id) {
        return table.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<Enrolment> live(UUID ofClass, Learner learner) {
        return table.first(each -> each.ofClass().equals(ofClass)
                && each.state().isLive()
                && each.learner().account().equals(learner.account())
                && each.learner().name().given().equals(learner.name().given()));
    }

    @Override
    public List<Enrolment> liveOf(UUID account) {
        return table.where(each ->
                        each.state().isLive() && account.equals(each.learner().account()))
                .sorted(Comparator.comparing(Enrolment::ofClass).thenComparing(Enrolment::number))
                .toList();
    }

    @Override
    public List<Enrolment> of(UUID ofClass) {
        return table.where(each -> each.ofClass().equals(ofClass))
                .sorted(Comparator.comparing(Enrolment::number))
                .toList();
    }

    @Override
    public List<Enrolment> waiting(UUID ofClass, int most) {
        return of(ofClass).stream()
                .filter(each -> each.state() == EnrolmentState.WAITLISTED)
                .limit(most)
                .toList();
    }

    @Override
    public int position(Enrolment enrolment) {
        return 1 + waiting(enrolment.ofClass(), Integer.MAX_VALUE).indexOf(enrolment);
    }

    @Override
    public List<OverdueOffer> offersOver(Instant now, int most) {
        return table.where(each -> each.isOfferOver(now))
                .sorted(Comparator.comparing(Enrolment::offeredUntil))
                .limit(most)
                .map(each -> new OverdueOffer(each.id(), each.ofClass()))
                .toList();
    }
}
