package org.caravanserai.persistence.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.messages.MessageDelivery;
import org.caravanserai.domain.messages.PlaceMessage;
import org.caravanserai.domain.messages.PlaceMessages;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaPlaceMessages implements PlaceMessages {

    private static final String DUE = """
        select id from place_message
         where state = 'SCHEDULED' and send_at <= ?1 or state = 'SENT' and repeat_until > ?1
         order by coalesce(send_at, created_at), id limit ?2
        """;

    private static final String DELIVER = """
        insert into message_delivery (id, message_id, recipient, recipient_name)
        select row.id, ?1, row.recipient, row.name
          from jsonb_to_recordset(cast(?2 as jsonb)) as row (id uuid, recipient text, name text)
        on conflict (message_id, recipient) do nothing
        """;

    private static final String TAKE_BACK = """
        with gone as (
            delete from outbox_message o using message_delivery d
             where d.message_id = ?1 and d.state = 'PENDING' and o.state = 'PENDING'
               and o.dedup_key = 'message:' || d.message_id || ':' || d.id
            returning d.id, o.recipient, o.template, o.arguments, o.created_at),
        unread as (
            delete from notice n using gone g, account a
             where a.email = g.recipient and n.account_id = a.id and n.read_at is null and n.created_at = g.created_at
               and n.template = g.template and n.arguments = g.arguments)
        update message_delivery m set state = 'STOPPED' from gone where m.id = gone.id
        """;

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaPlaceMessages(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(PlaceMessage message) {
        entities.addNow(message);
    }

    @Override
    public void remove(PlaceMessage message) {
        entities.remove(message);
    }

    @Override
    public Optional<PlaceMessage> find(UUID id) {
        return entities.find(PlaceMessage.class, id);
    }

    @Override
    public Optional<PlaceMessage> lock(UUID id) {
        return entities.lock(PlaceMessage.class, id);
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return sql.list(DUE, row -> row.id("id"), now, limit);
    }

    @Override
    public long sentSince(UUID place, Instant since) {
        return sql.count(
                "select count(*) from place_message where place_id = ? and coalesce(sent_at, send_at) >= ? and state <> 'DRAFT'",
                place,
                since);
    }

    @Override
    public Set<EmailAddress> reached(UUID message) {
        return new HashSet<>(sql.list(
                "select recipient from message_delivery where message_id = ?",
                row -> new EmailAddress(row.text("recipient")),
                message));
    }

    @Override
    public void deliver(UUID message, Collection<MessageDelivery> deliveries) {
        var rows = Json.PROVIDER.createArrayBuilder();
        deliveries.forEach(delivery -> rows.add(Json.PROVIDER
                .createObjectBuilder()
                .add("id", delivery.id().toString())
                .add("recipient", delivery.recipient().address().value())
                .add("name", delivery.recipient().name())));
        sql.update(DELIVER, message, rows.build().toString());
    }

    @Override
    public int stop(UUID message) {
        entities.flush();
        return sql.update(TAKE_BACK, message);
    }
}
