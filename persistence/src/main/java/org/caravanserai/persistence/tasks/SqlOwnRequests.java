package org.caravanserai.persistence.tasks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.tasks.OwnRequest;
import org.caravanserai.domain.tasks.OwnRequests;
import org.caravanserai.domain.tasks.RequestKind;
import org.caravanserai.persistence.shared.Sql;

/** One statement over the selects of all {@link RequestStatements}. */
@ApplicationScoped
class SqlOwnRequests implements OwnRequests {

    private Sql sql;
    private Map<RequestKind, String> statements = Map.of();

    @Inject
    SqlOwnRequests(Sql sql, @Any Instance<RequestStatements> areas) {
        this(sql, areas.stream().toList());
    }

    SqlOwnRequests(Sql sql, List<RequestStatements> areas) {
        this.sql = sql;
        this.statements = new TreeMap<>(Comparator.comparing(RequestKind::name));
        areas.forEach(area -> statements.putAll(area.statements()));
    }

    @Override
    public List<OwnRequest> of(UUID account, Instant answeredSince, int limit) {
        var union = statements.entrySet().stream()
                .map(each -> """
                    select '%s' as kind, w.title, w.state, w.since, w.stepped, w.address, w.state in (%s) as open from (%s) w
                    """.formatted(each.getKey().name(), open(each.getKey()), each.getValue()))
                .collect(Collectors.joining(" union all "));
        return sql.list(
                "select * from (" + union + ") r where r.open or r.stepped >= ?2"
                        + " order by r.open desc, coalesce(r.stepped, r.since) desc, r.address limit ?3",
                row -> new OwnRequest(
                        kind(row.text("kind")),
                        row.localized("title"),
                        row.text("state"),
                        row.time("since"),
                        row.flag("open") ? null : row.time("stepped"),
                        row.text("address")),
                account,
                answeredSince,
                limit);
    }

    private RequestKind kind(String name) {
        return statements.keySet().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String open(RequestKind kind) {
        return kind.open().stream()
                .map(state -> "'" + state.name() + "'")
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
