package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.events.presence.PresenceDirectory;
import org.caravanserai.domain.events.presence.Presences;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlPresences implements Presences, PresenceDirectory {

    private static final String ARRIVE = """
        insert into event_presence as p (registration_id, day, arrived_at) values (?, ?, ?)
        on conflict (registration_id, day) do update set arrived_at = least(p.arrived_at, excluded.arrived_at)
        returning xmax = 0 as added
        """;

    /** Who has recorded an arrival stands in the history. */
    private static final String PERSON = """
        select r.code, r.given_name, r.family_name, r.own_name, r.family_first, r.attendance, r.accompanying, r.affiliation, p.arrived_at,
               (select h.account_name from history_entry h
                 where h.subject = 'REGISTRATION' and h.subject_id = r.id and h.action = 'ARRIVED' and h.reason = p.day::text
                 order by h.happened_at desc limit 1) as recorded_by
        """;

    private static final String EACH = """
        left join event_presence p on p.registration_id = r.id and p.day = cast('%s' as date)
        """;

    private final Sql sql;

    @Inject
    SqlPresences(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean arrive(UUID registration, LocalDate day, Instant at) {
        return sql.first(ARRIVE, row -> row.flag("added"), registration, day, at)
                .orElseThrow();
    }

    @Override
    public Optional<Instant> arrivedAt(UUID registration, LocalDate day) {
        return sql.first(
                "select arrived_at from event_presence where registration_id = ? and day = ?",
                row -> row.time("arrived_at"),
                registration,
                day);
    }

    @Override
    public List<LocalDate> days(UUID registration) {
        return sql.list(
                "select day from event_presence where registration_id = ? order by day",
                row -> row.date("day"),
                registration);
    }

    @Override
    public boolean takeBack(UUID registration, LocalDate day) {
        return sql.update("delete from event_presence where registration_id = ? and day = ?", registration, day) > 0;
    }

    @Override
    public Set<UUID> present(UUID event) {
        return Set.copyOf(sql.list("""
            select distinct r.id from event_presence p join registration r on r.id = p.registration_id where r.event_id = ?
            """, row -> row.id("id"), event));
    }

    @Override
    public Page<ExpectedPerson> of(
            UUID event, LocalDate day, Attendance attendance, @Nullable Boolean arrived, PageRequest request) {
        var matching = RegistrationCondition.of(event, expected(attendance), request.query());
        var from = " from registration r " + EACH.formatted(day) + matching.where() + came(arrived);
        return sql.page(
                request,
                PERSON + from + " order by lower(coalesce(r.family_name, r.given_name)), r.id",
                "select count(*)" + from,
                SqlPresences::person,
                matching.parameters());
    }

    @Override
    public Optional<ExpectedPerson> person(UUID event, LocalDate day, String code) {
        return sql.first(
                PERSON + " from registration r " + EACH.formatted(day)
                        + " where r.event_id = ? and r.code = ? and r.state = 'CONFIRMED'",
                SqlPresences::person,
                event,
                code);
    }

    private static ExpectedPerson person(Row row) throws SQLException {
        return new ExpectedPerson(
                row.text("code"),
                row.name().full(),
                row.constant(Attendance.class, "attendance"),
                row.number("accompanying"),
                row.textOrNull("affiliation"),
                row.timeOrNull("arrived_at"),
                row.textOrNull("recorded_by"));
    }

    private static RegistrationFilter expected(Attendance attendance) {
        return new RegistrationFilter(RegistrationState.CONFIRMED, attendance, null);
    }

    private static String came(@Nullable Boolean arrived) {
        if (arrived == null) {
            return "";
        }
        return arrived ? " and p.arrived_at is not null" : " and p.arrived_at is null";
    }

    @Override
    public ArrivalFigures figures(UUID event, LocalDate day, Attendance attendance) {
        var matching = RegistrationCondition.of(event, expected(attendance), null);
        return sql.first(
                        "select count(*) as expected, count(p.arrived_at) as arrived from registration r "
                                + EACH.formatted(day) + matching.where(),
                        row -> new ArrivalFigures(row.number("expected"), row.number("arrived")),
                        matching.parameters())
                .orElseThrow();
    }
}
