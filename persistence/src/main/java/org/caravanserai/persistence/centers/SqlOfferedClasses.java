package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.FoundInCenters;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.teaching.Daytime;
import org.caravanserai.domain.centers.teaching.OfferFilter;
import org.caravanserai.domain.centers.teaching.OfferedClass;
import org.caravanserai.domain.centers.teaching.OfferedClasses;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.search.FoundCondition;
import org.caravanserai.persistence.shared.FacetedList;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.shared.SqlArguments;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlOfferedClasses implements OfferedClasses {

    private static final String TEACHING = Arrays.stream(CenterState.values())
            .filter(CenterState::takesEnrolments)
            .map(state -> "'" + state + "'")
            .collect(Collectors.joining(", "));

    private static final String OFFERED = "from (" + SqlClassDirectory.CLASSES
            + " where k.state in ('OPEN', 'CONFIRMED', 'RUNNING') and c.state in (" + TEACHING + ")) o";

    /** On which days of the week and when on these days it is held from now on; {@code _asked}: on those that the other of both filters asks for. */
    private static final String TIMES = """

        cross join lateral (
            select coalesce(array_agg(distinct x.weekday), '{}') as weekdays,
                   coalesce(array_agg(distinct x.daytime), '{}') as daytimes,
                   coalesce(array_agg(distinct x.weekday) filter (where {daytime}::text is null or x.daytime = {daytime}), '{}') as weekdays_asked,
                   coalesce(array_agg(distinct x.daytime) filter (where {weekday}::text is null or x.weekday = {weekday}), '{}') as daytimes_asked
            from class_session s
            cross join lateral (select s.starts_at at time zone o.time_zone as begin) l
            cross join lateral (
                select to_char(l.begin, 'FMDAY') as weekday,
                       case when extract(hour from l.begin) < 12 then 'MORNING' when extract(hour from l.begin) < 17 then 'AFTERNOON' else 'EVENING' end as daytime) x
            where s.class_id = o.id and s.state <> 'CANCELLED' and s.ends_at > ?1) w
        """;

    private static final String TITLE = "lower(coalesce(o.title ->> 'en', cast(o.title as text)))";
    /** Stands for every city where a class is wanted that is held online. */
    private static final String ANYWHERE = "*";

    private static final String LEFT = "case when o.waiting > 0 then 0 else greatest(o.maximum - o.taken, 0) end";
    private static final String SOONEST = "coalesce(o.first_start <= ?1, false), o.first_start";
    private static final Map<String, String> ORDERS =
            Map.of("start", SOONEST, "title", TITLE, "left", LEFT, "planned", "o.id");

    private final Sql sql;

    @Inject
    SqlOfferedClasses(Sql sql) {
        this.sql = sql;
    }

    @Override
    public FacetedPage<OfferedClass> find(OfferFilter filter, PageRequest request, Instant now) {
        var order = SortOrder.of(request.sort(), "start", ORDERS);
        var arguments = new SqlArguments();
        arguments.add(now);
        var weekday = filter.weekday();
        var daytime = filter.daytime();
        var times = TIMES.replace("{weekday}", arguments.add(weekday == null ? null : weekday.name()))
                .replace("{daytime}", arguments.add(daytime == null ? null : daytime.name()));
        var list = new FacetedList(OFFERED + times, arguments);
        var language = filter.language();
        var cities = filter.cities();
        list.facet("language", "array[o.language]", language == null ? null : language.value());
        list.facet("level", "level", "array[o.scheme || ' ' || o.exit_level]", level(filter.level(), arguments));
        where(list, filter, cities == null ? null : arguments.add(cities.toArray(String[]::new)));
        list.facet("country", "array[cast(o.country as text)]", filter.country());
        list.facet("weekday", "time", "w.weekdays_asked", chosen(weekday, "w.weekdays_asked", arguments));
        list.facet("daytime", "time", "w.daytimes_asked", chosen(daytime, "w.daytimes_asked", arguments));
        list.facet("free", "array[cast(o.amount is null as text)]", text(filter.free()));
        list.facet(
                "start",
                "array[case when o.first_start <= ?1 then '" + OfferFilter.BEGUN
                        + "' else to_char(o.first_start at time zone o.time_zone, 'YYYY-MM') end]",
                filter.start());
        list.facet("places", "array[cast(" + LEFT + " > 0 as text)]", text(filter.places()));
        if (!filter.words().isEmpty()) {
            list.where(FoundCondition.words(FoundInCenters.CLASS, "o.code", filter.words(), arguments));
        }
        var found = list.page(
                sql, request, "o.*, w.weekdays, w.daytimes", order.sql() + " nulls last, o.code", this::offered);
        return new FacetedPage<>(found.page(), found.facets().withOpen(ANYWHERE));
    }

    /**
     * Where classes are held. Who names cities and wants to learn online takes either; who only names cities goes there.
     *
     * @param cities placeholder of those that are named; null for none
     */
    private static void where(FacetedList list, OfferFilter filter, @Nullable String cities) {
        var online = filter.online();
        boolean either = cities != null && Boolean.TRUE.equals(online);
        var inCities = cities == null ? null : "o.city = any (" + cities + ")";
        list.facet(
                "online",
                "where",
                inCities == null
                        ? "array[cast(o.mode = 'ONLINE' as text)]"
                        : "case when o.mode = 'ONLINE' then array['true'] when " + inCities
                                + " then array['true', 'false'] end",
                online == null
                        ? null
                        : either
                                ? "o.mode = 'ONLINE' or " + inCities
                                : online ? "o.mode = 'ONLINE'" : "o.mode <> 'ONLINE'");
        list.facet(
                "place",
                "where",
                "case when o.mode <> 'ONLINE' then array[o.city]"
                        + (Boolean.TRUE.equals(online) ? " else array['" + ANYWHERE + "']" : "") + " end",
                inCities == null || either ? null : "o.mode <> 'ONLINE' and " + inCities);
    }

    @Override
    public List<String> cities() {
        return sql.list(
                "select c.city from centers c where c.city is not null union select t.city from center_teaching_point t",
                row -> row.text("city"));
    }

    private static @Nullable String chosen(@Nullable Enum<?> asked, String values, SqlArguments arguments) {
        return asked == null ? null : arguments.add(asked.name()) + "::text = any (" + values + ")";
    }

    private static @Nullable String level(@Nullable String level, SqlArguments arguments) {
        if (level == null) {
            return null;
        }
        var asked = "lower(" + arguments.add(level) + ")";
        return asked + " in (lower(o.exit_level), lower(o.scheme || ' ' || o.exit_level))";
    }

    private static @Nullable String text(@Nullable Boolean flag) {
        return flag == null ? null : flag.toString();
    }

    private OfferedClass offered(Row row) throws SQLException {
        return new OfferedClass(
                SqlClassDirectory.ofClass(row),
                row.textOrNull("city"),
                row.text("country"),
                set(row.constants(DayOfWeek.class, "weekdays"), DayOfWeek.class),
                set(row.constants(Daytime.class, "daytimes"), Daytime.class));
    }

    private static <E extends Enum<E>> EnumSet<E> set(List<E> constants, Class<E> type) {
        var all = EnumSet.noneOf(type);
        all.addAll(constants);
        return all;
    }
}
