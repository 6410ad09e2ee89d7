package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.center.CenterDirectory;
import org.caravanserai.domain.centers.center.CenterFilter;
import org.caravanserai.domain.centers.center.CenterKind;
import org.caravanserai.domain.centers.center.CenterOwner;
import org.caravanserai.domain.centers.center.CenterPlace;
import org.caravanserai.domain.centers.center.CenterRow;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.FacetedList;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.shared.SqlArguments;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;

@ApplicationScoped
class SqlCenterDirectory implements CenterDirectory {

    private static final String ROWS = """
        select c.id, c.slug, c.kind, c.state, c.name, c.country, c.city, c.latitude, c.longitude, c.languages, c.opened_on,
               case when c.state = 'CLOSED' then c.closes_on end as closed_on,
               h.id as host_id, h.slug as host_slug, h.display_name as host_name,
               p.id as partner_id, p.slug as partner_slug, p.display_name as partner_name
        """;

    private static final String NAMED = """
        lower(c.city) like ?6
        or exists (select from center_teaching_point t where t.center_id = c.id and t.closed_on is null and lower(t.city) like ?6)
        or exists (select from (values (c.name), (h.display_name), (p.display_name)) as told (texts), jsonb_each_text(told.texts) t
                   where lower(t.value) like ?6)
        """;

    private static final String STATUSES = """
        array(select s.kind from center_status s
              where s.center_id = c.id and daterange(s.starts_on, s.ends_on, '[]') @> ({at}::timestamptz at time zone c.time_zone)::date)
        """;

    private static final String CENTERS = """
        from centers c join organization h on h.id = c.host_id left join organization p on p.id = c.partner_id
        """;

    private static final String MATCHING = CENTERS + """
        where c.state = any (?1)
          and (?2::uuid[] is null or c.host_id = any (?2) or c.partner_id = any (?2) or c.id = any (?2))
          and (?3::text is null or c.kind = ?3)
          and (?4::text is null or c.country = ?4)
          and (?5::text is null or c.languages @> array[cast(?5 as text)])
          and (?6::text is null or
        """ + NAMED + """
               )
          and (?7::text is null or exists (
                  select from center_status s where s.center_id = c.id and s.kind = ?7
                    and daterange(s.starts_on, s.ends_on, '[]') @> (?8::timestamptz at time zone c.time_zone)::date))
        """;

    private static final String PLACES = """
        select told.country, told.city, sum(told.centers) as centers, sum(told.points) as points
        from (select c.country, c.city, 1 as centers, 0 as points
        """ + MATCHING + """
              union all
              select p.country, p.city, 0, 1
              from (select c.id, c.country, c.time_zone
        """ + MATCHING + """
                    and c.state <> 'CLOSED') shown
              join center_teaching_point p on p.center_id = shown.id and p.country = shown.country
              where daterange(p.opened_on, p.closed_on, '[]') @> (?9::timestamptz at time zone shown.time_zone)::date) told
        group by told.country, told.city
        order by told.country, centers desc, points desc, told.city
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "name",
            "lower(coalesce(c.name ->> 'en', (select min(t.value) from jsonb_each_text(c.name) t)))",
            "openedOn",
            "c.opened_on",
            "country",
            "c.country",
            "state",
            "c.state");

    private static final PGobject PUBLIC = states(CenterState.PUBLIC);

    private final Sql sql;

    @Inject
    SqlCenterDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<CenterRow> page(CenterFilter filter, PageRequest request) {
        var order = SortOrder.of(request.sort(), "name", ORDERS);
        return sql.page(
                request,
                ROWS + MATCHING + " order by " + order.sql() + " nulls last, c.id",
                "select count(*) " + MATCHING,
                SqlCenterDirectory::row,
                matching(filter, request.query()).toArray());
    }

    @Override
    public List<CenterPlace> places(CenterFilter filter, @Nullable String query, Instant at) {
        var values = matching(filter, query);
        values.add(at);
        return sql.list(
                PLACES,
                row -> new CenterPlace(
                        row.text("country"), row.text("city"), row.count("centers"), row.count("points")),
                values.toArray());
    }

    /** Parameters of {@link #MATCHING}. */
    private static List<@Nullable Object> matching(CenterFilter filter, @Nullable String query) {
        var status = filter.status();
        var values = new ArrayList<@Nullable Object>();
        values.add(states(filter.states()));
        values.add(ids(filter.owners()));
        values.add(filter.kind());
        values.add(filter.country());
        values.add(filter.language());
        values.add(LikePattern.wordsOrNull(query));
        values.add(status == null ? null : status.kind());
        values.add(status == null ? null : status.at());
        return values;
    }

    @Override
    public Facets facets(CenterFilter filter, @Nullable String query, Instant at) {
        var arguments = new SqlArguments();
        var list = new FacetedList(CENTERS, arguments).where("c.state = any (" + arguments.add(PUBLIC) + ")");
        var chosen = filter.states().equals(CenterState.PUBLIC)
                ? null
                : "c.state = any (" + arguments.add(states(filter.states())) + ")";
        var status = filter.status();
        var kind = filter.kind();
        list.facet("country", "array[cast(c.country as text)]", filter.country())
                .facet("language", "c.languages", filter.language())
                .facet("kind", "array[c.kind]", kind == null ? null : kind.name())
                .facet("state", "state", "array[c.state]", chosen)
                .facet(
                        "status",
                        STATUSES.replace("{at}", arguments.add(at)),
                        status == null ? null : status.kind().name());
        if (query != null) {
            list.where(NAMED.replace("?6", arguments.add(LikePattern.words(query))));
        }
        return list.facets(sql);
    }

    @Override
    public long running() {
        return sql.count("select count(*) from centers where state = any (?)", states(CenterState.RUNNING));
    }

    private static CenterRow row(Row row) throws SQLException {
        return new CenterRow(
                row.id("id"),
                row.text("slug"),
                row.constant(CenterKind.class, "kind"),
                row.constant(CenterState.class, "state"),
                row.localized("name"),
                new CenterOwner(row.id("host_id"), row.text("host_slug"), row.localized("host_name")),
                partner(row),
                row.text("country"),
                row.text("city"),
                degrees(row, "latitude"),
                degrees(row, "longitude"),
                row.words("languages"),
                row.dateOrNull("opened_on"),
                row.dateOrNull("closed_on"));
    }

    private static @Nullable CenterOwner partner(Row row) throws SQLException {
        var id = row.idOrNull("partner_id");
        return id == null ? null : new CenterOwner(id, row.text("partner_slug"), row.localized("partner_name"));
    }

    private static @Nullable Double degrees(Row row, String column) throws SQLException {
        var number = row.decimalOrNull(column);
        return number == null ? null : number.doubleValue();
    }

    static PGobject states(Set<CenterState> states) {
        return Json.typed("_text", states.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}")));
    }

    static @Nullable PGobject ids(@Nullable Collection<UUID> organizations) {
        return organizations == null
                ? null
                : Json.typed(
                        "_uuid", organizations.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")));
    }
}
