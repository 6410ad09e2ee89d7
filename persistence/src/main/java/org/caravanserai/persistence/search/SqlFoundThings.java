package org.caravanserai.persistence.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.domain.search.FoundKind;
import org.caravanserai.domain.search.FoundThing;
import org.caravanserai.domain.search.FoundThing.Match;
import org.caravanserai.domain.search.FoundThings;
import org.caravanserai.domain.search.SearchPhrase;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlFoundThings implements FoundThings {

    private static final int ENOUGH = MOST + 1;

    /**
     * For each kind those of just this name, then those that have all words in their names, then the others, as many as are counted; of these the best.
     * The limits are literals, so that one plan serves all searches.
     */
    private static final String FIND = """
        select k.kind, f.* from unnest(?1::text[], ?2::text[], ?3::text[], ?4::text[]) k (kind, same, titled, query)
        cross join lateral (
            with named as materialized (
                (select t.*, true as is_name, true as in_name from found_thing t
                 where t.tokens @@ cast(k.same as tsquery) and ?7 = any (t.names) limit %1$d)
                union all
                (select t.*, false, true from found_thing t where t.tokens @@ cast(k.titled as tsquery) and not ?7 = any (t.names) limit %1$d)),
            hits as materialized (
                select n.* from named n
                union all
                (select t.*, false, false from found_thing t
                 where (select count(*) from named) < %1$d and t.tokens @@ cast(k.query as tsquery) and not t.headline @@ cast(?5 as tsquery)
                 limit %1$d))
            select least((select count(*) from hits), %1$d) as total, h.key, h.address, h.title, h.city, h.country, h.day, h.is_name, h.in_name,
                   ts_rank(h.headline, cast(?6 as tsquery)) as rank
            from (select 1) once left join hits h on true
            order by is_name desc nulls last, h.in_name desc, rank desc, coalesce(h.day < ?8, false), abs(h.day - ?8), h.key
            limit ?9 offset ?10) f
        order by k.kind, f.is_name desc nulls last, f.in_name desc, f.rank desc, coalesce(f.day < ?8, false), abs(f.day - ?8), f.key
        """.formatted(ENOUGH);

    private final Sql sql;
    private final FoundSources sources;

    @Inject
    SqlFoundThings(Sql sql, FoundSources sources) {
        this.sql = sql;
        this.sources = sources;
    }

    private record Line(
            FoundKind kind, long total, @Nullable FoundThing thing) {}

    @Override
    public List<FoundKind> kinds() {
        return sources.kinds();
    }

    @Override
    public Map<FoundKind, Page<FoundThing>> best(SearchPhrase phrase, String name, int each, LocalDate today) {
        var lines = find(kinds(), phrase, name, 0, each, today);
        var found = new LinkedHashMap<FoundKind, Page<FoundThing>>();
        for (var kind : kinds()) {
            var page = page(kind, lines, 0, each);
            if (page.total() > 0) {
                found.put(kind, page);
            }
        }
        return found;
    }

    @Override
    public Page<FoundThing> ofKind(
            FoundKind kind, SearchPhrase phrase, String name, int page, int size, LocalDate today) {
        return page(kind, find(List.of(kind), phrase, name, page, size, today), page, size);
    }

    private static Page<FoundThing> page(FoundKind kind, List<Line> lines, int page, int size) {
        var own = lines.stream().filter(line -> line.kind() == kind).toList();
        return new Page<>(
                own.stream().map(Line::thing).filter(Objects::nonNull).toList(),
                page,
                size,
                own.isEmpty() ? 0 : own.get(0).total());
    }

    private List<Line> find(
            Collection<FoundKind> kinds, SearchPhrase phrase, String name, int page, int size, LocalDate today) {
        var asked = FoundDocument.stored(phrase);
        var titled = FoundDocument.titled(asked);
        return sql.list(
                FIND,
                this::line,
                kinds.stream().map(FoundKind::name).toArray(String[]::new),
                kinds.stream().map(kind -> FoundDocument.named(kind, name)).toArray(String[]::new),
                queries(kinds, titled),
                queries(kinds, asked),
                TsQuery.of(asked),
                TsQuery.anyOf(asked),
                name,
                today,
                size,
                (long) page * size);
    }

    private static String[] queries(Collection<FoundKind> kinds, SearchPhrase phrase) {
        return kinds.stream()
                .map(kind -> TsQuery.of(FoundDocument.of(kind, phrase)))
                .toArray(String[]::new);
    }

    private Line line(Row row) throws SQLException {
        var kind = sources.kind(row.text("kind"));
        var key = row.textOrNull("key");
        var match = Boolean.TRUE.equals(row.flagOrNull("is_name"))
                ? Match.NAME
                : Boolean.TRUE.equals(row.flagOrNull("in_name")) ? Match.IN_NAME : Match.OTHER;
        var thing = key == null
                ? null
                : new FoundThing(
                        kind,
                        key,
                        row.text("address"),
                        row.localized("title"),
                        row.textOrNull("city"),
                        row.textOrNull("country"),
                        row.dateOrNull("day"),
                        match);
        return new Line(kind, row.count("total"), thing);
    }
}
