package org.caravanserai.persistence.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.domain.webhooks.ToldFact;
import org.caravanserai.domain.webhooks.WaitingFact;
import org.caravanserai.domain.webhooks.WebhookFacts;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** The facts of all {@link FactStatements}. A trigger on history puts those for which some webhook listens into {@code webhook_fact}. */
@ApplicationScoped
class SqlWebhookFacts implements WebhookFacts {

    private static final String WATCH = """
        insert into webhook_trace (code, subject, action, to_state)
        select row.code, row.subject, coalesce(row.action, ''), coalesce(row.state, '')
          from jsonb_to_recordset(cast(?1 as jsonb)) as row (code text, subject text, action text, state text)
        on conflict do nothing
        """;

    private static final String WATCH_NO_MORE = """
        delete from webhook_trace t
         where not exists (select from jsonb_to_recordset(cast(?1 as jsonb)) as row (code text, subject text, action text, state text)
                            where (row.code, row.subject, coalesce(row.action, ''), coalesce(row.state, '')) = (t.code, t.subject, t.action, t.to_state))
        """;

    private Sql sql;
    private Map<FactType, String> statements = Map.of();

    @Inject
    SqlWebhookFacts(Sql sql, @Any Instance<FactStatements> areas) {
        this(sql, areas.stream().toList());
    }

    SqlWebhookFacts(Sql sql, List<FactStatements> areas) {
        this.sql = sql;
        this.statements = new TreeMap<>(Comparator.comparing(FactType::code));
        areas.forEach(area -> statements.putAll(area.statements()));
    }

    @Override
    public List<FactType> types() {
        return List.copyOf(statements.keySet());
    }

    @Override
    public void watch() {
        var rows = Json.PROVIDER.createArrayBuilder();
        for (var type : statements.keySet()) {
            for (var trace : type.traces()) {
                var row = Json.PROVIDER
                        .createObjectBuilder()
                        .add("code", type.code())
                        .add("subject", trace.subject().name());
                if (trace.action() != null) {
                    row.add("action", trace.action());
                }
                if (trace.state() != null) {
                    row.add("state", trace.state());
                }
                rows.add(row);
            }
        }
        var all = rows.build().toString();
        sql.update(WATCH, all);
        sql.update(WATCH_NO_MORE, all);
    }

    @Override
    public List<WaitingFact> waiting(int limit) {
        return sql.list(
                "select history_id, code, subject_id, happened_at from webhook_fact order by happened_at, history_id limit ?",
                row -> new WaitingFact(
                        row.id("history_id"), row.text("code"), row.id("subject_id"), row.time("happened_at")),
                limit);
    }

    @Override
    public boolean claim(WaitingFact fact) {
        return sql.first("""
                        delete from webhook_fact where (history_id, code) in (
                            select history_id, code from webhook_fact where history_id = ?1 and code = ?2 for update skip locked)
                        returning history_id
                        """, row -> row.id("history_id"), fact.id(), fact.code())
                .isPresent();
    }

    @Override
    public Optional<ToldFact> tell(FactType type, UUID subject) {
        return sql.first(Objects.requireNonNull(statements.get(type)), SqlWebhookFacts::told, subject);
    }

    private static ToldFact told(Row row) throws SQLException {
        var organizations = new HashSet<UUID>();
        for (var word : row.words("organizations")) {
            organizations.add(UUID.fromString(word));
        }
        return new ToldFact(Json.readTexts(row.text("names")), row.text("path"), organizations);
    }

    @Override
    public void forget(Instant before) {
        sql.update("delete from webhook_fact where happened_at < ?", before);
    }
}
