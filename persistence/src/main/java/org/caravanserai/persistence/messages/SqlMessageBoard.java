package org.caravanserai.persistence.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.messages.DeliveryState;
import org.caravanserai.domain.messages.FailedDelivery;
import org.caravanserai.domain.messages.MessageBoard;
import org.caravanserai.domain.messages.MessageLine;
import org.caravanserai.domain.messages.MessageState;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlMessageBoard implements MessageBoard {

    private static final String LINES = """
        select m.id, m.subject, m.state, m.send_at, m.repeat_until, m.created_at, m.sent_at, d.people, d.sent, d.failed, d.bounced, d.waiting,
               a.given_name, a.family_name, a.own_name, a.family_first
          from place_message m
          left join account a on a.id = m.created_by and a.anonymised_at is null
          cross join lateral (select count(*) filter (where state <> 'STOPPED') as people, count(*) filter (where state = 'SENT') as sent,
                                     count(*) filter (where state = 'FAILED') as failed, count(*) filter (where state = 'BOUNCED') as bounced,
                                     count(*) filter (where state = 'PENDING') as waiting
                                from message_delivery where message_id = m.id) d
        """;

    private static final Map<String, String> ORDERS = Map.of("created", "m.created_at", "state", "m.state");

    private final Sql sql;

    @Inject
    SqlMessageBoard(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<MessageLine> of(UUID place, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-created", ORDERS);
        return sql.page(
                request,
                LINES + " where m.place_id = ?1 order by " + order.sql() + ", m.id" + order.direction(),
                "select count(*) from place_message where place_id = ?1",
                SqlMessageBoard::line,
                place);
    }

    @Override
    public Optional<MessageLine> line(UUID id) {
        return sql.first(LINES + " where m.id = ?1", SqlMessageBoard::line, id);
    }

    @Override
    public List<FailedDelivery> failed(UUID id, int limit) {
        return sql.list(
                """
                select recipient_name, recipient, state, error from message_delivery
                 where message_id = ?1 and state in ('FAILED', 'BOUNCED') order by recipient_name, recipient limit ?2
                """,
                row -> new FailedDelivery(
                        row.text("recipient_name"),
                        row.text("recipient"),
                        row.constant(DeliveryState.class, "state"),
                        row.textOrNull("error")),
                id,
                limit);
    }

    private static MessageLine line(Row row) throws SQLException {
        return new MessageLine(
                row.id("id"),
                row.localized("subject"),
                row.constant(MessageState.class, "state"),
                row.timeOrNull("send_at"),
                row.timeOrNull("repeat_until"),
                row.time("created_at"),
                row.timeOrNull("sent_at"),
                writer(row),
                row.count("people"),
                row.count("sent"),
                row.count("failed"),
                row.count("bounced"),
                row.count("waiting"));
    }

    private static @Nullable String writer(Row row) throws SQLException {
        return row.textOrNull("given_name") == null ? null : row.name().full();
    }
}
