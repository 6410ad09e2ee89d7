package org.caravanserai.persistence.events.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.listing.EventSearchEntry;
import org.caravanserai.domain.events.listing.EventSearchIndex;
import org.caravanserai.domain.search.FieldWeight;
import org.caravanserai.domain.search.SearchDocument;
import org.caravanserai.persistence.search.TsVector;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEventSearchIndex implements EventSearchIndex {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String[] PUBLIC_STATES = Arrays.stream(EventState.values())
            .filter(EventState::isPublic)
            .map(Enum::name)
            .toArray(String[]::new);

    private final Sql sql;
    private final Clock clock;

    @Inject
    SqlEventSearchIndex(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void put(EventSearchEntry entry) {
        sql.update(
                """
                insert into event_search (event_id, tokens, headline, starts_at, ends_at, published_at, title, indexed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (event_id) do update set tokens = excluded.tokens, headline = excluded.headline,
                    starts_at = excluded.starts_at, ends_at = excluded.ends_at, published_at = excluded.published_at, title = excluded.title,
                    indexed_at = excluded.indexed_at
                """,
                entry.event(),
                Json.typed("tsvector", vector(entry)),
                Json.typed("tsvector", TsVector.of(entry.words(), FieldWeight.TITLE)),
                entry.startsAt(),
                entry.endsAt(),
                entry.publishedAt(),
                entry.sortTitle(),
                clock.instant());
    }

    static String vector(EventSearchEntry entry) {
        var all = new SearchDocument();
        all.add(entry.facets(), FieldWeight.BODY).add(Days.tokens(entry.endsAt()), FieldWeight.BODY);
        entry.words().tokens().forEach((token, weight) -> {
            if (weight == FieldWeight.TITLE) {
                all.add(List.of(TitleTokens.of(token)), weight);
            }
        });
        entry.words().tokens().forEach((token, weight) -> all.add(List.of(token), weight));
        return TsVector.of(all);
    }

    @Override
    public void remove(UUID event) {
        sql.update("delete from event_search where event_id = ?", event);
    }

    @Override
    public List<UUID> publicEventsAfter(@Nullable UUID last, int most) {
        return sql.list("""
            select id from academic_event
            where published_at is not null and state in ('PUBLISHED', 'POSTPONED', 'CANCELLED', 'CLOSED', 'ARCHIVED')
              and id > ? order by id limit ?
            """, row -> row.id("id"), last == null ? BEFORE_ALL : last, most);
    }

    @Override
    public long publicEvents() {
        return sql.count(
                "select count(*) from academic_event where published_at is not null and state = any (?)",
                (Object) PUBLIC_STATES);
    }

    @Override
    public long indexed() {
        return sql.count("select count(*) from event_search");
    }

    @Override
    public List<UUID> publicEventsOf(Collection<UUID> organizations) {
        return sql.list(
                "select id from academic_event"
                        + " where organizer_id = any (?) and published_at is not null and state = any (?) order by id",
                row -> row.id("id"),
                organizations.toArray(UUID[]::new),
                PUBLIC_STATES);
    }

    @Override
    public List<UUID> publicEventsOfSeries(UUID series) {
        return sql.list(
                "select id from academic_event"
                        + " where series_id = ? and published_at is not null and state = any (?) order by id",
                row -> row.id("id"),
                series,
                PUBLIC_STATES);
    }

    @Override
    public int removeStrays() {
        return sql.update("""
            delete from event_search s using academic_event e
            where e.id = s.event_id and (e.published_at is null or e.state <> all (?))
            """, (Object) PUBLIC_STATES);
    }
}
