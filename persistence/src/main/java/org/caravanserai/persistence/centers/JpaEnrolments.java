package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
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
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.SeatTable;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaEnrolments implements SeatsOfClasses, Enrolments, WaitingLearners {

    private static final EnumSet<EnrolmentState> LIVE = EnumSet.of(
            EnrolmentState.APPLIED, EnrolmentState.WAITLISTED, EnrolmentState.OFFERED, EnrolmentState.ENROLLED);

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaEnrolments(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(ClassSeats seats) {
        entities.addNow(seats);
    }

    @Override
    public Optional<Seat> take(UUID ofClass, long classVersion) {
        return new SeatTable(sql, "class_seats", "class_version", "class_id").take(classVersion, 1, true, ofClass);
    }

    @Override
    public ClassSeats lockSeats(UUID ofClass) {
        return entities.lock(ClassSeats.class, ofClass).orElseThrow();
    }

    @Override
    public void add(Enrolment enrolment) {
        entities.addNow(enrolment);
    }

    @Override
    public Optional<Enrolment> byCode(String code) {
        return entities.one(Enrolment.class, "select e from Enrolment e where e.code = ?1", code);
    }

    @Override
    public Optional<Enrolment> lock(UUID id) {
        return entities.lock(Enrolment.class, id);
    }

    @Override
    public Optional<Enrolment> live(UUID ofClass, Learner learner) {
        return entities.one(
                Enrolment.class,
                "select e from Enrolment e where e.ofClass = ?1 and e.learner.account = ?2"
                        + " and e.learner.givenName = ?3 and e.state in ?4",
                ofClass,
                learner.account(),
                learner.name().given(),
                LIVE);
    }

    @Override
    public List<Enrolment> liveOf(UUID account) {
        return entities.all(
                Enrolment.class,
                "select e from Enrolment e where e.learner.account = ?1 and e.state in ?2"
                        + " order by e.ofClass, e.number",
                account,
                LIVE);
    }

    @Override
    public List<Enrolment> of(UUID ofClass) {
        return entities.all(
                Enrolment.class, "select e from Enrolment e where e.ofClass = ?1 order by e.number", ofClass);
    }

    @Override
    public List<Enrolment> waiting(UUID ofClass, int most) {
        return entities.first(
                most,
                Enrolment.class,
                "select e from Enrolment e where e.ofClass = ?1 and e.state = ?2 order by e.number",
                ofClass,
                EnrolmentState.WAITLISTED);
    }

    @Override
    public int position(Enrolment enrolment) {
        return enrolment.state() == EnrolmentState.WAITLISTED
                ? 1
                        + (int) sql.count(
                                "select count(*) from enrolment where class_id = ? and state = 'WAITLISTED' and number"
                                        + " < ?",
                                enrolment.ofClass(),
                                enrolment.number())
                : 0;
    }

    @Override
    public List<OverdueOffer> offersOver(Instant now, int most) {
        return sql.list(
                "select id, class_id from enrolment where state = 'OFFERED' and offered_until <= ? order by"
                        + " offered_until limit ?",
                row -> new OverdueOffer(row.id("id"), row.id("class_id")),
                now,
                most);
    }
}
