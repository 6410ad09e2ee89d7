package org.caravanserai.persistence.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.webhooks.WebhookBoard;
import org.caravanserai.domain.webhooks.WebhookDeliveryLine;
import org.caravanserai.domain.webhooks.WebhookDeliveryState;
import org.caravanserai.domain.webhooks.WebhookLine;
import org.caravanserai.domain.webhooks.WebhookState;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlWebhookBoard implements WebhookBoard {

    private static final String OF = " where w.organization_id is not distinct from cast(?1 as uuid)";

    private static final String LINES = """
        select w.id, w.address, w.events, w.state, w.created_at, w.failing_since, w.disabled_at, d.waiting, d.failed, d.delivered_at
          from webhook w
          cross join lateral (select count(*) filter (where state in ('PENDING', 'SENDING')) as waiting,
                                     count(*) filter (where state = 'FAILED') as failed,
                                     max(ended_at) filter (where state = 'DELIVERED') as delivered_at
                                from webhook_delivery where webhook_id = w.id) d
        """;

    private static final String DELIVERIES = """
        select id, type, body, state, attempts, next_attempt_at, status, answer, last_error, created_at, ended_at from webhook_delivery
         where webhook_id = ?1
        """;

    private static final Map<String, String> ORDERS =
            Map.of("created", "w.created_at", "address", "w.address", "state", "w.state");

    private static final Map<String, String> DELIVERY_ORDERS =
            Map.of("created", "created_at", "type", "type", "state", "state");

    private final Sql sql;

    @Inject
    SqlWebhookBoard(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<WebhookLine> of(@Nullable UUID organization, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-created", ORDERS);
        return sql.page(
                request,
                LINES + OF + " order by " + order.sql() + ", w.id" + order.direction(),
                "select count(*) from webhook w" + OF,
                SqlWebhookBoard::line,
                organization);
    }

    @Override
    public long count(@Nullable UUID organization) {
        return sql.count("select count(*) from webhook w" + OF, organization);
    }

    @Override
    public Page<WebhookDeliveryLine> deliveries(UUID webhook, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-created", DELIVERY_ORDERS);
        return sql.page(
                request,
                DELIVERIES + " order by " + order.sql() + ", id" + order.direction(),
                "select count(*) from webhook_delivery where webhook_id = ?1",
                SqlWebhookBoard::delivery,
                webhook);
    }

    private static WebhookLine line(Row row) throws SQLException {
        return new WebhookLine(
                row.id("id"),
                row.text("address"),
                row.words("events"),
                row.constant(WebhookState.class, "state"),
                row.time("created_at"),
                row.timeOrNull("failing_since"),
                row.timeOrNull("disabled_at"),
                row.count("waiting"),
                row.count("failed"),
                row.timeOrNull("delivered_at"));
    }

    private static WebhookDeliveryLine delivery(Row row) throws SQLException {
        return new WebhookDeliveryLine(
                row.id("id"),
                row.text("type"),
                row.text("body"),
                row.constant(WebhookDeliveryState.class, "state"),
                row.number("attempts"),
                row.time("next_attempt_at"),
                row.numberOrNull("status"),
                row.textOrNull("answer"),
                row.textOrNull("last_error"),
                row.time("created_at"),
                row.timeOrNull("ended_at"));
    }
}
