package org.caravanserai.persistence.searches;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.searches.SavedSearch;
import org.caravanserai.domain.searches.SavedSearches;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlSavedSearches implements SavedSearches {

    private static final String ADD = """
        insert into saved_search (id, account_id, list, query, name, created_at, looked_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?6)
        """;

    private static final String KNOW = """
        insert into saved_search_result (search_id, key) select distinct ?1::uuid, k from unnest(?2::text[]) k
        """;

    private static final String OF = """
        select s.*, (select count(*) from saved_search_result r
                      where r.search_id = s.id and r.found_at is not null and r.seen_at is null) as unseen
          from saved_search s where s.account_id = ?1 order by s.created_at, s.id
        """;

    private static final String LATER = """
        select key, found_at, seen_at is not null as seen from saved_search_result
         where search_id = ?1 and found_at is not null order by found_at desc, key limit ?2
        """;

    private static final String DUE = """
        select s.account_id from saved_search s join account a on a.id = s.account_id and a.disabled_at is null
         where s.looked_at <= ?1 group by s.account_id order by min(s.looked_at), s.account_id limit ?2
        """;

    private static final String CLAIM = """
        with due as (select id from saved_search where account_id = ?1 and looked_at <= ?2 order by id for update skip locked)
        update saved_search s set looked_at = ?3 from due where s.id = due.id returning s.*
        """;

    private static final String GONE = """
        update saved_search_result set seen_at = ?3
         where search_id = ?1 and found_at is not null and seen_at is null and key <> all (?2::text[])
        """;

    private static final String KEEP = """
        insert into saved_search_result (search_id, key, found_at) select distinct ?1::uuid, k, ?3::timestamptz from unnest(?2::text[]) k
        on conflict do nothing returning key
        """;

    private final Sql sql;

    @Inject
    SqlSavedSearches(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(SavedSearch search, Collection<String> known) {
        sql.update(
                ADD, search.id(), search.account(), search.list(), search.query(), search.name(), search.createdAt());
        sql.update(KNOW, search.id(), keys(known));
    }

    @Override
    public List<Line> of(UUID account) {
        return sql.list(OF, row -> new Line(search(row), row.count("unseen")), account);
    }

    @Override
    public Optional<SavedSearch> find(UUID account, UUID id) {
        return sql.first(
                "select * from saved_search where account_id = ?1 and id = ?2", SqlSavedSearches::search, account, id);
    }

    @Override
    public void rename(UUID id, String name) {
        sql.update("update saved_search set name = ?2 where id = ?1", id, name);
    }

    @Override
    public void remove(UUID id) {
        sql.update("delete from saved_search where id = ?1", id);
    }

    @Override
    public List<FoundLater> foundLater(UUID id, int most) {
        return sql.list(
                LATER, row -> new FoundLater(row.text("key"), row.time("found_at"), row.flag("seen")), id, most);
    }

    @Override
    public void markSeen(UUID id, Instant now) {
        sql.update(GONE, id, keys(List.of()), now);
    }

    @Override
    public List<UUID> due(Instant until, int most) {
        return sql.list(DUE, row -> row.id("account_id"), until, most);
    }

    @Override
    public List<SavedSearch> claim(UUID account, Instant until, Instant now) {
        return sql.list(CLAIM, SqlSavedSearches::search, account, until, now).stream()
                .sorted(Comparator.comparing(SavedSearch::createdAt).thenComparing(SavedSearch::id))
                .toList();
    }

    @Override
    public Set<String> keep(UUID id, Collection<String> keys, Instant now) {
        var array = keys(keys);
        sql.update(GONE, id, array, now);
        return Set.copyOf(sql.list(KEEP, row -> row.text("key"), id, array, now));
    }

    private static String[] keys(Collection<String> keys) {
        return keys.toArray(String[]::new);
    }

    private static SavedSearch search(Row row) throws SQLException {
        return new SavedSearch(
                row.id("id"),
                row.id("account_id"),
                row.text("list"),
                row.text("query"),
                row.text("name"),
                row.time("created_at"));
    }
}
