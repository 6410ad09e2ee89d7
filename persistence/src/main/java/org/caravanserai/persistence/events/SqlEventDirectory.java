package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.events.EventDirectory;
import org.caravanserai.domain.events.EventRow;
import org.caravanserai.domain.events.EventScope;
import org.caravanserai.domain.events.EventStage;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEventDirectory implements EventDirectory {

    private static final String ROW = """
        select e.id, e.slug, e.kind, e.state, e.cancelled, e.mode, e.title, o.id as organizer_id, o.display_name as organizer_name,
               o.slug as organizer_slug, o.sector as organizer_sector, o.state = 'VERIFIED' as organizer_verified,
               e.starts_at, e.ends_at, e.time_zone, e.venue_city, e.venue_country,
               coalesce(p.registered, 0) as registered, coalesce(p.waiting, 0) as waiting, p.capacity,
               coalesce(c.proposed_at, e.submitted_at) as waiting_since, c.id is not null as change_pending,
               coalesce(p.taken, 0) as taken
        from academic_event e
        join organization o on o.id = e.organizer_id
        left join event_change c on c.event_id = e.id and c.state = 'PENDING'
        left join lateral (
            select sum(s.registered) as registered, sum(s.waiting) as waiting, sum(s.taken) as taken,
                   case when bool_and(s.capacity is not null) then sum(s.capacity) end as capacity
            from seat_pool s where s.event_id = e.id) p on true
        """;

    private static final String OWN = """
        where (e.organizer_id = any (?) or e.id = any (?)) and (?::text is null or e.state = ?)
          and (?::text is null
              or exists (select 1 from jsonb_each_text(e.title) t where lower(t.value) like ?))
        """;

    /** The English one, else the one of the first language that there is. */
    private static final String TITLE =
            "lower(coalesce(e.title ->> 'en', (select t.value from jsonb_each_text(e.title) t order by t.key limit"
                    + " 1)))";

    private static final String STAGE = Arrays.stream(EventState.values())
            .map(state -> " when '" + state + "' then '" + EventStage.of(state) + "'")
            .collect(Collectors.joining("", "case state", " end"));

    private static final String FIRST_OF_EACH_STAGE = """
        join (select id, row_number() over (
                         partition by %s
                         order by state <> 'RETURNED', ends_at < now(), abs(extract(epoch from starts_at - now())), id)
                         as place
              from academic_event where organizer_id = any (?) or id = any (?)) placed on placed.id = e.id
        where placed.place <= ? order by placed.place, e.id
        """.formatted(STAGE);

    /** What is under way or comes, the nearest first, then what is over, the last first. */
    private static final String NEXT = """
        case when e.ends_at >= now() then abs(extract(epoch from e.starts_at - now())) else 1e12 - extract(epoch from e.ends_at) end
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "startsAt", "e.starts_at", "title", TITLE, "state", "e.state", "createdAt", "e.created_at", "next", NEXT);

    private final Sql sql;

    @Inject
    SqlEventDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<EventView> bySlug(String slug) {
        return sql.first(EventViewQuery.SQL + " where e.slug = ?", EventViewQuery::read, slug);
    }

    @Override
    public Optional<String> fingerprint(String slug) {
        return sql.first("""
            select e.version || '-' || e.state || '-' || o.version || coalesce((
                select string_agg(s.taken || '.' || s.waiting || '.' || s.registered, '-' order by s.attendance)
                from seat_pool s where s.event_id = e.id), '') || coalesce((
                select '-' || k.version from contribution_call k where k.event_id = e.id), '') as fingerprint
            from academic_event e join organization o on o.id = e.organizer_id
            where e.slug = ? and e.published_at is not null
            """, row -> row.text("fingerprint"), slug);
    }

    @Override
    public Page<EventRow> of(EventScope scope, @Nullable EventState state, PageRequest request) {
        var words = LikePattern.wordsOrNull(request.query());
        return sql.page(
                request,
                ROW + OWN + "order by " + order(request.sort()) + ", e.id",
                "select count(*) from academic_event e " + OWN,
                EventViewQuery::row,
                ids(scope.organizations()),
                ids(scope.events()),
                state,
                state,
                words,
                words);
    }

    @Override
    public List<EventRow> publicOf(UUID organization, int most) {
        return sql.list(
                ROW + "where e.organizer_id = ? and e.published_at is not null order by e.ends_at < now(),"
                        + " abs(extract(epoch from e.starts_at - now())), e.id limit ?",
                EventViewQuery::row,
                organization,
                most);
    }

    @Override
    public List<EventRow> perStage(EventScope scope, int most) {
        return sql.list(
                ROW + FIRST_OF_EACH_STAGE, EventViewQuery::row, ids(scope.organizations()), ids(scope.events()), most);
    }

    @Override
    public List<PerState> perState(EventScope scope) {
        return sql.list(
                "select state, count(*) as events from academic_event where organizer_id = any (?) or id = any (?)"
                        + " group by state",
                row -> new PerState(row.constant(EventState.class, "state"), row.number("events")),
                ids(scope.organizations()),
                ids(scope.events()));
    }

    private static UUID[] ids(Collection<UUID> some) {
        return some.toArray(UUID[]::new);
    }

    private static String order(@Nullable String sort) {
        return SortOrder.of(sort, "-createdAt", ORDERS).sql();
    }
}
