package org.caravanserai.persistence.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Facets;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.WaitingTask;
import org.caravanserai.domain.tasks.WaitingTasks;
import org.caravanserai.domain.tasks.WaitingThing;
import org.caravanserai.domain.tasks.WaitingThings;
import org.caravanserai.persistence.shared.FacetedList;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.caravanserai.persistence.shared.SqlArguments;
import org.jspecify.annotations.Nullable;

/** One statement over the selects of all {@link TaskStatements} that are asked for. */
@ApplicationScoped
class SqlWaitingTasks implements WaitingTasks {

    private static final Pattern PERSON = Pattern.compile("\\{person (\\w+)}");

    /** The full name, with the one in the person's own script. */
    private static final String NAME = """
        case when $1.family_first then concat_ws(' ', $1.family_name, $1.given_name) else concat_ws(' ', $1.given_name, $1.family_name) end
        || coalesce(' (' || $1.own_name || ')', '')\
        """;

    private static final Map<String, String> ORDERS = Map.of("since", "l.since", "due", "l.due", "kind", "l.kind");

    private Sql sql;
    private Map<TaskKind, String> statements = Map.of();

    @Inject
    SqlWaitingTasks(Sql sql, @Any Instance<TaskStatements> areas) {
        this(sql, areas.stream().toList());
    }

    SqlWaitingTasks(Sql sql, List<TaskStatements> areas) {
        this.sql = sql;
        var all = new TreeMap<TaskKind, String>(Comparator.comparing(TaskKind::name));
        areas.forEach(area -> area.statements().forEach((kind, select) -> all.put(kind, completed(kind, select))));
        this.statements = all;
    }

    @Override
    public List<TaskKind> kinds() {
        return List.copyOf(statements.keySet());
    }

    @Override
    public List<WaitingTask> of(UUID account, Collection<TaskKind> kinds, Instant now) {
        var asked = statements.keySet().stream().filter(kinds::contains).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        return sql.list(
                """
                select t.kind, count(distinct t.id) as number, min(t.since) as oldest, min(t.due) as due,
                       count(distinct t.id) filter (where t.due < ?2) as late,
                       (array_agg(t.first order by t.since, t.id))[1] as first
                from (%s) t group by t.kind
                """.formatted(union(asked, "w.account_id = ?1")),
                row -> new WaitingTask(
                        kind(asked, row.text("kind")),
                        row.count("number"),
                        row.time("oldest"),
                        row.timeOrNull("due"),
                        row.count("late"),
                        row.textOrNull("first")),
                account,
                now);
    }

    @Override
    public List<LatePerson> late(Instant now) {
        return sql.list(
                """
                select t.account_id, count(distinct (t.kind, t.id)) as late, min(t.due) as due
                from (%s) t join account a on a.id = t.account_id
                where t.due < ?2 and a.disabled_at is null and a.email_verified_at is not null and a.anonymised_at is null
                group by t.account_id order by t.account_id
                """.formatted(union(statements.keySet(), "true")),
                row -> new LatePerson(row.id("account_id"), row.count("late"), row.time("due")),
                null,
                now);
    }

    @Override
    public WaitingThings things(
            UUID account,
            Collection<TaskKind> kinds,
            @Nullable String kind,
            @Nullable UUID place,
            Instant now,
            PageRequest request) {
        var order = SortOrder.of(request.sort(), "since", ORDERS);
        var asked = statements.keySet().stream().filter(kinds::contains).toList();
        if (asked.isEmpty()) {
            return new WaitingThings(
                    new FacetedPage<>(new Page<>(List.of(), request.page(), request.size(), 0), Facets.NONE),
                    List.of());
        }
        var arguments = new SqlArguments();
        arguments.add(account);
        arguments.add(now);
        var from = """
            from (select distinct on (t.kind, t.id) t.* from (%s) t where cast(?2 as timestamptz) is not null
                   order by t.kind, t.id, t.since, t.place_id) l
            """.formatted(union(asked, "w.account_id = ?1"));
        var list = new FacetedList(from, arguments)
                .facet("kind", "array[l.kind]", kind)
                .facet("place", "array[cast(l.place_id as text)]", place == null ? null : place.toString())
                .page(
                        sql,
                        request,
                        "l.*",
                        order.sql() + " nulls last, l.since, l.kind, l.words, l.id",
                        row -> thing(row, asked));
        var places = sql.list(
                "select distinct on (l.place_id) l.place_id, l.place " + from
                        + " where l.place_id is not null order by l.place_id",
                SqlWaitingTasks::place,
                account,
                now);
        return new WaitingThings(list, places);
    }

    private static WaitingThing thing(Row row, List<TaskKind> asked) throws SQLException {
        return new WaitingThing(
                kind(asked, row.text("kind")),
                row.text("id"),
                row.localized("title"),
                row.textOrNull("words"),
                row.idOrNull("place_id") == null ? null : place(row),
                row.time("since"),
                row.timeOrNull("due"),
                row.textOrNull("first"));
    }

    private static WaitingThing.Place place(Row row) throws SQLException {
        return new WaitingThing.Place(row.id("place_id"), row.localized("place"));
    }

    private static TaskKind kind(List<TaskKind> asked, String name) {
        return asked.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Each select by itself, with its kind and the date by which it is late; names are those of constants. */
    private String union(Collection<TaskKind> kinds, String condition) {
        return kinds.stream()
                .map(kind -> """
                    select '%s' as kind, w.account_id, cast(w.id as text) as id, w.since, w.first, w.title, cast(w.words as text) as words,
                           w.place_id, w.place,
                           coalesce(cast(w.due as timestamptz), %s) as due
                    from (%s) w where %s
                    """.formatted(
                                kind.name(),
                                kind.days() == 0 ? "null" : "w.since + interval '" + kind.days() * 24 + " hours'",
                                statements.get(kind),
                                condition))
                .collect(Collectors.joining(" union all "));
    }

    private static String completed(TaskKind kind, String select) {
        return PERSON.matcher(select)
                .replaceAll(NAME)
                .replace("{states}", names(kind.states()))
                .replace(
                        "{holders}",
                        "(select distinct account_id, organization_id, place_id from role_in_force where role in ("
                                + names(kind.permission().organizationRoles()) + "))")
                .replace(
                        "{officials}",
                        "(select distinct account_id from account_platform_role where role in ("
                                + names(kind.permission().platformRoles()) + "))");
    }

    private static String names(Collection<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? "null"
                : constants.stream()
                        .map(constant -> "'" + constant.name() + "'")
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
