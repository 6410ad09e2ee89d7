package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationFilter;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.questions.AnswerJson;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlRegistrationDirectory implements RegistrationDirectory {

    private static final String VIEW = """
        select r.id, r.code, e.slug, e.title, e.starts_at, e.ends_at, e.time_zone, e.state as event_state, e.cancelled,
               r.state,
               case when r.state = 'WAITING' then
                   (select count(*) from registration w where w.event_id = r.event_id and w.attendance = r.attendance
                       and w.state = 'WAITING' and w.number <= r.number) end as position,
               r.attendance, r.accompanying, r.given_name, r.family_name, r.own_name, r.family_first, r.email,
               r.country, r.affiliation, r.account_id is null as guest, r.language, r.registered_at, r.answers,
               r.held_until
        from registration r join academic_event e on e.id = r.event_id
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "registeredAt", "r.registered_at",
            "name", "lower(coalesce(r.family_name, r.given_name))",
            "state", "r.state",
            "country", "r.country",
            "affiliation", "lower(r.affiliation)",
            "number", "r.number");

    private final Sql sql;

    @Inject
    SqlRegistrationDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<RegistrationView> byCode(String code) {
        return sql.first(VIEW + "where r.code = ?", SqlRegistrationDirectory::view, code);
    }

    @Override
    public Optional<RegistrationView> ownByCode(UUID account, String code) {
        return sql.first(VIEW + "where r.code = ? and r.account_id = ?", SqlRegistrationDirectory::view, code, account);
    }

    @Override
    public Page<RegistrationView> of(UUID event, RegistrationFilter filter, PageRequest request) {
        var matching = RegistrationCondition.of(event, filter, request.query());
        return sql.page(
                request,
                VIEW + matching.where() + " order by " + order(request.sort(), "-registeredAt") + ", r.id",
                "select count(*) from registration r" + matching.where(),
                SqlRegistrationDirectory::view,
                matching.parameters());
    }

    @Override
    public void each(
            UUID event,
            RegistrationFilter filter,
            @Nullable String query,
            @Nullable String sort,
            Consumer<RegistrationView> reader) {
        var matching = RegistrationCondition.of(event, filter, query);
        sql.each(
                VIEW + matching.where() + " order by " + order(sort, "registeredAt") + ", r.id",
                SqlRegistrationDirectory::view,
                reader,
                matching.parameters());
    }

    @Override
    public List<RegistrationView> ofAccount(UUID account) {
        return sql.list(
                VIEW + "where r.account_id = ? order by e.starts_at desc, r.registered_at desc limit 200",
                SqlRegistrationDirectory::view,
                account);
    }

    @Override
    public List<RegistrationView> ofPerson(UUID account, Collection<UUID> organizers) {
        return sql.list(
                VIEW + """
                    where r.account_id = ? and e.organizer_id = any (cast(string_to_array(?, ',') as uuid[]))
                    order by e.starts_at desc, r.registered_at desc limit 200
                    """,
                SqlRegistrationDirectory::view,
                account,
                organizers.stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    @Override
    public List<PerDay> perDay(UUID event) {
        return sql.list("""
            select (r.registered_at at time zone e.time_zone)::date as day, count(*) as registrations
            from registration r join academic_event e on e.id = r.event_id
            where r.event_id = ? group by day order by day
            """, row -> new PerDay(row.date("day"), row.number("registrations")), event);
    }

    @Override
    public List<PerCountry> perCountry(UUID event) {
        return sql.list("""
            select coalesce(country, '') as country, count(*) as registrations from registration
            where event_id = ? and state in ('HELD', 'PENDING', 'CONFIRMED', 'WAITING') group by 1 order by 2 desc, 1
            """, row -> new PerCountry(row.text("country"), row.number("registrations")), event);
    }

    private static String order(@Nullable String sort, String usual) {
        return SortOrder.of(sort, usual, ORDERS).sql() + " nulls last";
    }

    private static RegistrationView view(Row row) throws SQLException {
        return new RegistrationView(
                row.id("id"),
                row.text("code"),
                row.text("slug"),
                row.localized("title"),
                row.time("starts_at"),
                row.time("ends_at"),
                row.text("time_zone"),
                row.text("event_state"),
                row.flag("cancelled"),
                row.constant(RegistrationState.class, "state"),
                row.numberOrNull("position"),
                row.constant(Attendance.class, "attendance"),
                row.number("accompanying"),
                row.name().full(),
                row.text("email"),
                row.textOrNull("country"),
                row.textOrNull("affiliation"),
                row.flag("guest"),
                row.text("language"),
                row.time("registered_at"),
                AnswerJson.answers(row.text("answers")),
                row.timeOrNull("held_until"));
    }
}
