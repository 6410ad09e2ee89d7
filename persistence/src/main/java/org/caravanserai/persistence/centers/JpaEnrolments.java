package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
import org.caravanserai.domain.seats.Seat;
import org.caravanserai.persistence.shared.SeatTable;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaEnrolments implements Enrolments {

    private static final EnumSet<EnrolmentState> LIVE = EnumSet.of(
            EnrolmentState.APPLIED, EnrolmentState.WAITLISTED, EnrolmentState.OFFERED, EnrolmentState.ENROLLED);

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    JpaEnrolments(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ClassSeats seats) {
        entities.persist(seats);
        entities.flush();
    }

    @Override
    public Optional<Seat> take(UUID ofClass, long classVersion) {
        return new SeatTable(sql, "class_seats", "class_version", "class_id").take(classVersion, 1, true, ofClass);
    }

    @Override
    public ClassSeats lockSeats(UUID ofClass) {
        var seats = entities.find(ClassSeats.class, ofClass);
        entities.refresh(seats, LockModeType.PESSIMISTIC_WRITE);
        return seats;
    }

    @Override
    public void add(Enrolment enrolment) {
        entities.persist(enrolment);
        entities.flush();
    }

    @Override
    public Optional<Enrolment> byCode(String code) {
        return entities.createQuery("select e from Enrolment e where e.code = :code", Enrolment.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Enrolment> lock(UUID id) {
        var found = Optional.ofNullable(entities.find(Enrolment.class, id));
        found.ifPresent(each -> entities.refresh(each, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public Optional<Enrolment> live(UUID ofClass, Learner learner) {
        return entities.createQuery(
                        "select e from Enrolment e where e.ofClass = :class and e.learner.account = :account"
                                + " and e.learner.givenName = :name and e.state in :live",
                        Enrolment.class)
                .setParameter("class", ofClass)
                .setParameter("account", learner.account())
                .setParameter("name", learner.name().given())
                .setParameter("live", LIVE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Enrolment> liveOf(UUID account) {
        return entities.createQuery(
                        "select e from Enrolment e where e.learner.account = :account and e.state in :live"
                                + " order by e.ofClass, e.number",
                        Enrolment.class)
                .setParameter("account", account)
                .setParameter("live", LIVE)
                .getResultList();
    }

    @Override
    public List<Enrolment> of(UUID ofClass) {
        return entities.createQuery(
                        "select e from Enrolment e where e.ofClass = :class order by e.number", Enrolment.class)
                .setParameter("class", ofClass)
                .getResultList();
    }

    @Override
    public List<Enrolment> waiting(UUID ofClass, int most) {
        return entities.createQuery(
                        "select e from Enrolment e where e.ofClass = :class and e.state = :waiting order by e.number",
                        Enrolment.class)
                .setParameter("class", ofClass)
                .setParameter("waiting", EnrolmentState.WAITLISTED)
                .setMaxResults(most)
                .getResultList();
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
