package org.caravanserai.persistence.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.WaitingTask;
import org.caravanserai.domain.tasks.WaitingTasks;
import org.caravanserai.persistence.shared.Sql;

/** One statement over the selects of all {@link TaskStatements} that are asked for. */
@ApplicationScoped
class SqlWaitingTasks implements WaitingTasks {

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
                row -> {
                    var name = row.text("kind");
                    return new WaitingTask(
                            asked.stream()
                                    .filter(kind -> kind.name().equals(name))
                                    .findFirst()
                                    .orElseThrow(),
                            row.count("number"),
                            row.time("oldest"),
                            row.timeOrNull("due"),
                            row.count("late"),
                            row.textOrNull("first"));
                },
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

    /** Each select by itself, with its kind and the date by which it is late; names are those of constants. */
    private String union(Collection<TaskKind> kinds, String condition) {
        return kinds.stream()
                .map(kind -> """
                    select '%s' as kind, w.account_id, cast(w.id as text) as id, w.since, w.first,
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
        return select.replace("{states}", names(kind.states()))
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
