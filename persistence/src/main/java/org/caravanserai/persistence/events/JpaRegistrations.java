package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.EventBriefing;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.ParticipantInfo;
import org.caravanserai.domain.events.Schedule;
import org.caravanserai.domain.events.Venue;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.questions.QuestionJson;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaRegistrations implements Registrations {

    /**
     * Each half is answered by the unique index of its own; by one condition with "or" the planner reads every
     * registration of the event, which costs the more the fuller the event is.
     */
    static final String LIVE = """
        select id from registration
        where event_id = ? and account_id = ? and state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITING')
        union all
        select id from registration
        where event_id = ? and email = ? and state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITING')
        """;

    private static final String OFFER = """
        select id, version, slug, organizer_id, title, state, mode, starts_at, time_zone, registration_opens_at,
               case when registration_closes_at > ends_at then ends_at else registration_closes_at end, capacity, waiting_list, moderated, guests, questions,
               ends_at, venue_name, venue_city, venue_country, join_link, contact_name, contact_email,
               confirm_guests
        from academic_event where
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Sql sql;

    @SuppressWarnings("NullAway.Init")
    protected JpaRegistrations() {}

    JpaRegistrations(EntityManager entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public Optional<RegistrationOffer> offer(String eventSlug) {
        return sql.first(OFFER + "slug = ?", JpaRegistrations::offer, eventSlug);
    }

    @Override
    public Optional<RegistrationOffer> offer(UUID event) {
        return sql.first(OFFER + "id = ?", JpaRegistrations::offer, event);
    }

    private static RegistrationOffer offer(Row row) throws java.sql.SQLException {
        return new RegistrationOffer(
                row.id(1),
                row.count(2),
                row.string(3),
                row.id(4),
                row.localized(5),
                row.constant(EventState.class, 6),
                row.constant(EventMode.class, 7),
                row.time(8),
                ZoneId.of(row.string(9)),
                row.timeOrNull(10),
                row.timeOrNull(11),
                row.numberOrNull(12),
                row.flag(13),
                row.flag(14),
                row.flag(15),
                row.flag(24),
                QuestionJson.questionnaire(row.string(16)),
                briefing(row));
    }

    private static EventBriefing briefing(Row row) throws java.sql.SQLException {
        var country = row.text(20);
        return new EventBriefing(
                row.id(1),
                row.string(3),
                row.localized(5),
                row.constant(EventMode.class, 7),
                new Schedule(row.time(8), row.time(17), ZoneId.of(row.string(9))),
                new Venue(row.text(18), row.text(19), country == null ? null : CountryCode.of(country)),
                new ParticipantInfo(row.text(21), row.text(22), row.text(23)));
    }

    @Override
    public Optional<Registration> live(UUID event, @Nullable UUID account, EmailAddress email) {
        return sql.first(LIVE, row -> row.id(1), event, account, event, email.value())
                .map(id -> entities.find(Registration.class, id));
    }

    @Override
    public List<Registration> ofPerson(UUID account, EmailAddress email) {
        return entities.createQuery(
                        "select r from Registration r where r.registrant.account = :account"
                                + " or (r.registrant.account is null and r.registrant.email = :email)"
                                + " order by r.event, r.attendance, r.number",
                        Registration.class)
                .setParameter("account", account)
                .setParameter("email", email)
                .getResultList();
    }

    @Override
    public void add(Registration registration) {
        entities.persist(registration);
    }

    @Override
    public Optional<Registration> byCode(String code) {
        return entities.createQuery("select r from Registration r where r.code = :code", Registration.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Registration> lock(UUID id) {
        var registration = entities.find(Registration.class, id);
        if (registration == null) {
            return Optional.empty();
        }
        entities.refresh(registration, LockModeType.PESSIMISTIC_WRITE);
        return Optional.of(registration);
    }

    @Override
    public List<Registration> firstWaiting(UUID event, Attendance attendance, int most) {
        return entities.createQuery(
                        "select r from Registration r where r.event = :event and r.attendance = :attendance"
                                + " and r.state = :waiting order by r.number",
                        Registration.class)
                .setParameter("event", event)
                .setParameter("attendance", attendance)
                .setParameter("waiting", RegistrationState.WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<Registration> holdsOver(Instant now, int most) {
        return entities.createQuery(
                        "select r from Registration r where r.heldUntil <= :now and r.state in :awaiting"
                                + " order by r.event, r.attendance, r.number",
                        Registration.class)
                .setParameter("now", now)
                .setParameter("awaiting", List.of(RegistrationState.HELD, RegistrationState.WAITING))
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public TooLarge waitingLargerThan(UUID event, Attendance attendance, int places) {
        return sql.first(
                        "select count(*), coalesce(max(1 + accompanying), 0) from registration where event_id = ? and"
                                + " attendance = ? and state = 'WAITING' and 1 + accompanying > ?",
                        row -> new TooLarge(row.number(1), row.number(2)),
                        event,
                        attendance,
                        places)
                .orElseThrow();
    }

    @Override
    public void keepGuestKeysUntil(UUID event, Instant until) {
        sql.update(
                "update registration set guest_key_expires_at = ?" + " where event_id = ? and guest_key_expires_at < ?",
                until,
                event,
                until);
    }

    @Override
    public Set<String> answeredQuestions(UUID event) {
        return Set.copyOf(sql.list(
                "select distinct jsonb_object_keys(answers) from registration where event_id = ?",
                row -> row.string(1),
                event));
    }

    @Override
    public List<Ended> cancelAll(UUID event) {
        return sql.list("""
            with live as (
                select id, state from registration
                where event_id = ? and state not in ('CANCELLED', 'REJECTED') order by id for update
            )
            update registration r set state = 'CANCELLED', held_until = null, version = r.version + 1
            from live where live.id = r.id
            returning live.id, live.state
            """, row -> new Ended(row.id(1), row.constant(RegistrationState.class, 2)), event);
    }

    @Override
    public int position(Registration waiting) {
        return (int) sql.count(
                "select count(*) from registration where event_id = ? and attendance = ? and state = 'WAITING' and"
                        + " number <= ?",
                waiting.event(),
                waiting.attendance(),
                waiting.number());
    }
}
