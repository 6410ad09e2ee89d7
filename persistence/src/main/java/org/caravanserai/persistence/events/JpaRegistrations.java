package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.caravanserai.domain.events.registration.EventRegistrations;
import org.caravanserai.domain.events.registration.Registration;
import org.caravanserai.domain.events.registration.RegistrationChange;
import org.caravanserai.domain.events.registration.RegistrationOffer;
import org.caravanserai.domain.events.registration.RegistrationOffers;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.Registrations;
import org.caravanserai.domain.events.registration.WaitingRegistrations;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.questions.AnswerJson;
import org.caravanserai.persistence.questions.QuestionJson;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaRegistrations implements RegistrationOffers, Registrations, WaitingRegistrations, EventRegistrations {

    /**
     * Each half uses a unique index of its own. With one condition and "or" the planner reads every registration of the
     * event, which takes longer the more people have registered.
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
               least(registration_closed_at, registration_closes_at) as closes_at, capacity, waiting_list, moderated, guests, questions,
               ends_at, venue_name, venue_city, venue_country, join_link, contact_name, contact_email,
               confirm_guests
        from academic_event where
        """;

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaRegistrations(Entities entities, Sql sql) {
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
                row.id("id"),
                row.count("version"),
                row.text("slug"),
                row.id("organizer_id"),
                row.localized("title"),
                row.constant(EventState.class, "state"),
                row.constant(EventMode.class, "mode"),
                row.time("starts_at"),
                ZoneId.of(row.text("time_zone")),
                row.timeOrNull("registration_opens_at"),
                row.timeOrNull("closes_at"),
                row.numberOrNull("capacity"),
                row.flag("waiting_list"),
                row.flag("moderated"),
                row.flag("guests"),
                row.flag("confirm_guests"),
                QuestionJson.questionnaire(row.text("questions")),
                briefing(row));
    }

    private static EventBriefing briefing(Row row) throws java.sql.SQLException {
        var country = row.textOrNull("venue_country");
        return new EventBriefing(
                row.id("id"),
                row.text("slug"),
                row.localized("title"),
                row.constant(EventMode.class, "mode"),
                new Schedule(row.time("starts_at"), row.time("ends_at"), ZoneId.of(row.text("time_zone"))),
                new Venue(
                        row.textOrNull("venue_name"),
                        row.textOrNull("venue_city"),
                        country == null ? null : CountryCode.of(country)),
                new ParticipantInfo(
                        row.textOrNull("join_link"), row.textOrNull("contact_name"), row.textOrNull("contact_email")));
    }

    @Override
    public Optional<Registration> live(UUID event, @Nullable UUID account, EmailAddress email) {
        return sql.first(LIVE, row -> row.id("id"), event, account, event, email.value())
                .flatMap(id -> entities.find(Registration.class, id));
    }

    @Override
    public void keep(RegistrationChange change) {
        sql.update(
                """
                insert into registration_change
                    (line_id, registration_id, before_attendance, before_answers, after_attendance, after_answers)
                values (?, ?, ?, cast(? as jsonb), ?, cast(? as jsonb))
                """,
                change.line(),
                change.registration(),
                change.before().attendance().name(),
                AnswerJson.write(change.before().answers()),
                change.after().attendance().name(),
                AnswerJson.write(change.after().answers()));
    }

    @Override
    public List<RegistrationChange> changes(UUID registration) {
        return sql.list(
                """
                select line_id, before_attendance, cast(before_answers as text) as before_answers, after_attendance,
                       cast(after_answers as text) as after_answers
                from registration_change where registration_id = ? order by line_id
                """,
                row -> new RegistrationChange(row.id("line_id"), registration, said(row, "before"), said(row, "after")),
                registration);
    }

    private static RegistrationChange.Said said(Row row, String when) throws java.sql.SQLException {
        return new RegistrationChange.Said(
                row.constant(Attendance.class, when + "_attendance"), AnswerJson.answers(row.text(when + "_answers")));
    }

    @Override
    public void forgetChanges(UUID registration) {
        sql.update("delete from registration_change where registration_id = ?", registration);
    }

    @Override
    public List<Registration> ofPerson(UUID account, EmailAddress email) {
        return entities.all(
                Registration.class,
                "select r from Registration r where r.registrant.account = ?1"
                        + " or (r.registrant.account is null and r.registrant.email = ?2)"
                        + " order by r.event, r.attendance, r.number",
                account,
                email);
    }

    @Override
    public void add(Registration registration) {
        entities.add(registration);
    }

    @Override
    public Optional<Registration> byCode(String code) {
        return entities.one(Registration.class, "select r from Registration r where r.code = ?1", code);
    }

    @Override
    public Optional<Registration> lock(UUID id) {
        return entities.lock(Registration.class, id);
    }

    @Override
    public List<Registration> firstWaiting(UUID event, Attendance attendance, int most) {
        return entities.first(
                most,
                Registration.class,
                "select r from Registration r where r.event = ?1 and r.attendance = ?2"
                        + " and r.state = ?3 order by r.number",
                event,
                attendance,
                RegistrationState.WAITING);
    }

    @Override
    public List<Registration> holdsOver(Instant now, int most) {
        return entities.first(
                most,
                Registration.class,
                "select r from Registration r where r.heldUntil <= ?1 and r.state in ?2"
                        + " order by r.event, r.attendance, r.number",
                now,
                List.of(RegistrationState.HELD, RegistrationState.WAITING));
    }

    @Override
    public long numberBeforeAll(UUID event, Attendance attendance) {
        return sql.first(
                        "select coalesce(min(number), 1) - 1 as number from registration where event_id = ? and attendance = ?",
                        row -> row.count("number"),
                        event,
                        attendance.name())
                .orElseThrow();
    }

    @Override
    public TooLarge waitingLargerThan(UUID event, Attendance attendance, int places) {
        return sql.first(
                        "select count(*) as parties, coalesce(max(1 + accompanying), 0) as largest from registration"
                                + " where event_id = ? and attendance = ? and state = 'WAITING' and 1 + accompanying > ?",
                        row -> new TooLarge(row.number("parties"), row.number("largest")),
                        event,
                        attendance,
                        places)
                .orElseThrow();
    }

    @Override
    public void keepGuestKeysUntil(UUID event, Instant until) {
        sql.update(
                "update registration set guest_key_expires_at = ? where event_id = ? and guest_key_expires_at < ?",
                until,
                event,
                until);
    }

    @Override
    public Set<String> answeredQuestions(UUID event) {
        return Set.copyOf(sql.list(
                "select distinct jsonb_object_keys(answers) as question from registration where event_id = ?",
                row -> row.text("question"),
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
            """, row -> new Ended(row.id("id"), row.constant(RegistrationState.class, "state")), event);
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
