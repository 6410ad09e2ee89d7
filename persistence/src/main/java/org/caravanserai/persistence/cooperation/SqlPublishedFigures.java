package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.domain.cooperation.statistics.PublishedFigures;
import org.caravanserai.domain.cooperation.statistics.Series;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlPublishedFigures implements PublishedFigures {

    /** Whether another figure that holds says something else about the same. */
    private static final String CONTRADICTED = """
        exists (select from current_figure other
                where other.series = f.series and other.year = f.year and other.id <> f.id
                  and other.country is not distinct from f.country
                  and other.group_code is not distinct from f.group_code
                  and coalesce(other.exact, other.rounded) <> coalesce(f.exact, f.rounded))
        """;

    private static final String ROW = """
        select f.*, s.unit, exists (select from published_figure later where later.corrects = f.id) as corrected,
        """ + CONTRADICTED + """
               as contradicted,
               (select case when min(b.value) = max(b.value) then min(b.value) end
                from (select coalesce(said.exact, said.rounded) as value from current_figure said
                      where said.series = f.series and said.year = f.year - 1 and said.country is not distinct from f.country
                        and said.group_code is not distinct from f.group_code and said.group_version is not distinct from f.group_version
                        and said.status <> 'DISPUTED' and f.status <> 'DISPUTED'
                        and (f.group_code is null or f.group_version is not null)) b) as before
        """;

    private static final String MATCHING = """
        from published_figure f join statistic_series s on s.code = f.series
        where (?1::text is null or f.series = ?1)
          and (?2::int is null or f.year = ?2)
          and (?3::text is null or f.country = ?3)
          and (?4::text is null or f.group_code = ?4)
          and (?5::text is null or f.status = ?5)
          and (?6::boolean or not exists (select from published_figure later where later.corrects = f.id))
          and (?7::text is null or lower(f.source) like ?7)
          and (not ?8::boolean or
        """ + CONTRADICTED + ")";

    private static final Map<String, String> ORDERS = Map.of(
            "year", "f.year",
            "recorded", "f.recorded_at",
            "series", "s.position",
            "value", "coalesce(f.exact, f.rounded)",
            "country", "f.country",
            "source", "f.source");

    private final Sql sql;

    @Inject
    SqlPublishedFigures(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Series> series() {
        return sql.list(
                "select code, names, unit from statistic_series order by position",
                row -> new Series(row.text("code"), row.localized("names"), row.text("unit")));
    }

    @Override
    public List<FigureSource> sources() {
        return sql.list(
                "select * from figure_source order by name",
                row -> new FigureSource(
                        row.text("name"),
                        row.localized("names"),
                        row.text("publisher"),
                        row.textOrNull("address"),
                        row.textOrNull("license"),
                        row.textOrNull("license_address"),
                        row.dateOrNull("retrieved_on"),
                        row.localized("note")));
    }

    @Override
    public Page<FigureRow> list(FigureFilter filter, PageRequest request) {
        return sql.page(
                request,
                ROW + MATCHING + " order by "
                        + SortOrder.of(request.sort(), "-year", ORDERS).sql()
                        + " nulls last, s.position, f.country nulls first, f.group_code nulls first, f.status, f.id",
                "select count(*) " + MATCHING,
                SqlPublishedFigures::row,
                filter.series(),
                filter.year(),
                filter.country(),
                filter.group(),
                filter.status(),
                filter.corrected(),
                request.query() == null ? null : "%" + request.query().toLowerCase(Locale.ROOT) + "%",
                filter.contradicted());
    }

    @Override
    public Optional<FigureRow> byId(UUID id) {
        return sql.first(
                ROW + " from published_figure f join statistic_series s on s.code = f.series where f.id = ?",
                SqlPublishedFigures::row,
                id);
    }

    @Override
    public List<PublishedFigure> inForce(Collection<String> series) {
        return sql.list(
                "select f.* from current_figure f where f.series = any (?::text[]) order by f.year, f.id",
                SqlPublishedFigures::figure,
                (Object) series.toArray(String[]::new));
    }

    @Override
    public List<PublishedFigure> about(@Nullable String country, @Nullable String group, int lastYear) {
        return sql.list("""
            select f.* from current_figure f
            where f.year <= ?3 and case when ?1::text is null then f.group_code = ?2::text else f.country = ?1::text end
            order by f.year, f.id
            """, SqlPublishedFigures::figure, country, group, lastYear);
    }

    @Override
    public Set<String> told() {
        return Set.copyOf(sql.list("""
            select s.code from statistic_series s
            where exists (select from current_figure f where f.series = s.code and f.group_code is null)
            """, row -> row.text("code")));
    }

    @Override
    public List<PublishedFigure> said(PublishedFigure like) {
        return sql.list(
                """
                select f.* from published_figure f
                where f.series = ? and f.year = ? and coalesce(f.country, '') = coalesce(?::text, '')
                  and coalesce(f.group_code, '') = coalesce(?::text, '') and coalesce(f.group_version, 0) = coalesce(?::int, 0)
                  and f.source = ?
                order by f.recorded_at, f.id
                """,
                SqlPublishedFigures::figure,
                like.series(),
                like.year(),
                like.country(),
                like.group(),
                like.groupVersion(),
                like.source());
    }

    @Override
    public boolean add(PublishedFigure figure) {
        return sql.update(
                        """
                        insert into published_figure (id, series, year, country, group_code, group_version, exact, rounded,
                            source, address, published_on, status, note, corrects, recorded_at, flag)
                        values (?, ?, ?, ?, ?, ?::int, ?::numeric, ?::numeric, ?, ?, ?::date, ?, ?::jsonb, ?::uuid, ?, ?) on conflict do nothing
                        """,
                        figure.id(),
                        figure.series(),
                        figure.year(),
                        figure.country(),
                        figure.group(),
                        figure.groupVersion(),
                        figure.exact(),
                        figure.rounded(),
                        figure.source(),
                        figure.address(),
                        figure.publishedOn(),
                        figure.status(),
                        note(figure),
                        figure.corrects(),
                        figure.recordedAt(),
                        figure.flag())
                == 1;
    }

    private static @Nullable Object note(PublishedFigure figure) {
        return figure.note().isEmpty()
                ? null
                : Json.object(Json.write(figure.note().texts()));
    }

    /** Without decimals that say nothing. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null
                        || value.signum() == 0
                        || value.stripTrailingZeros().scale() > 0
                ? value
                : value.setScale(0);
    }

    private static FigureRow row(Row row) throws SQLException {
        return new FigureRow(
                figure(row),
                row.text("unit"),
                row.flag("corrected"),
                row.flag("contradicted"),
                plain(row.decimalOrNull("before")));
    }

    private static PublishedFigure figure(Row row) throws SQLException {
        return new PublishedFigure(
                row.id("id"),
                row.text("series"),
                row.number("year"),
                row.textOrNull("country"),
                row.textOrNull("group_code"),
                row.numberOrNull("group_version"),
                plain(row.decimalOrNull("exact")),
                plain(row.decimalOrNull("rounded")),
                row.text("source"),
                row.textOrNull("address"),
                row.dateOrNull("published_on"),
                row.constant(FigureStatus.class, "status"),
                row.localized("note"),
                row.idOrNull("corrects"),
                row.time("recorded_at"),
                row.constantOrNull(FigureFlag.class, "flag"));
    }
}
