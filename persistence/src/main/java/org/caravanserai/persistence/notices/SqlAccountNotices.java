package org.caravanserai.persistence.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.mail.MailArguments;
import org.caravanserai.domain.notices.AccountNotices;
import org.caravanserai.domain.notices.Notice;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlAccountNotices implements AccountNotices {

    private static final String COLUMNS =
            "select id, created_at, template, cast(arguments as text) as arguments, read_at from notice";

    private static final String OF = " where account_id = ?1 and (read_at is null or not ?2)";

    private static final String OF_EMAILS = " and (template = any (?3) or cardinality(?3) = 0)";

    private static final Map<String, String> ORDERS = Map.of("at", "created_at");

    private final Sql sql;

    @Inject
    SqlAccountNotices(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Notice> of(UUID account, boolean unreadOnly, Set<String> templates, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-at", ORDERS);
        return sql.page(
                request,
                COLUMNS + OF + OF_EMAILS + " order by " + order.sql() + ", id" + order.direction(),
                "select count(*) from notice" + OF + OF_EMAILS,
                SqlAccountNotices::notice,
                account,
                unreadOnly,
                templates.toArray(String[]::new));
    }

    @Override
    public Map<String, Long> counts(UUID account, boolean unreadOnly) {
        return sql
                .list(
                        "select template, count(*) as number from notice" + OF + " group by template",
                        row -> Map.entry(row.text("template"), (long) row.number("number")),
                        account,
                        unreadOnly)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Notice> find(UUID account, UUID id) {
        return sql.first(COLUMNS + " where account_id = ? and id = ?", SqlAccountNotices::notice, account, id);
    }

    @Override
    public long unread(UUID account) {
        return sql.count("select count(*) from notice where account_id = ? and read_at is null", account);
    }

    @Override
    public void markRead(UUID account, Collection<UUID> ids, Instant now) {
        sql.update(
                "update notice set read_at = ? where account_id = ? and read_at is null and id = any (?)",
                now,
                account,
                ids.toArray(UUID[]::new));
    }

    @Override
    public void markAllRead(UUID account, Instant now) {
        sql.update(
                "update notice set read_at = ? where account_id = ? and read_at is null and created_at <= ?",
                now,
                account,
                now);
    }

    @Override
    public void forget(Instant before) {
        sql.update("delete from notice where created_at < ?", before);
    }

    private static Notice notice(Row row) throws SQLException {
        return new Notice(
                row.id("id"),
                row.time("created_at"),
                row.text("template"),
                new MailArguments(Json.readTexts(row.text("arguments"))),
                row.timeOrNull("read_at") != null);
    }
}
