package org.caravanserai.persistence.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookDelivery;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaWebhooks implements Webhooks {

    /** A few of each webhook, so that one that answers slowly does not hold up the others. */
    private static final String DUE = """
        select * from webhook_delivery
         where state in ('PENDING', 'SENDING') and next_attempt_at <= cast(?1 as timestamptz)
           and id in (select due.id from webhook w
                       cross join lateral (select d.id, d.next_attempt_at from webhook_delivery d
                                            where d.webhook_id = w.id and d.state in ('PENDING', 'SENDING')
                                              and d.next_attempt_at <= cast(?1 as timestamptz)
                                            order by d.next_attempt_at limit 4) due
                       where w.state = 'ACTIVE' order by due.next_attempt_at limit ?2)
         order by next_attempt_at for update skip locked
        """;

    private static final String FORGET = """
        delete from webhook_delivery where id = any (array(
            select id from webhook_delivery where created_at < ?1 order by created_at limit ?2 for update skip locked))
        """;

    @PersistenceContext
    private EntityManager manager;

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaWebhooks(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(Webhook webhook) {
        entities.addNow(webhook);
    }

    @Override
    public void remove(Webhook webhook) {
        entities.removeNow(webhook);
    }

    @Override
    public Optional<Webhook> find(UUID id) {
        return entities.find(Webhook.class, id);
    }

    @Override
    public Optional<Webhook> lock(UUID id) {
        return entities.lock(Webhook.class, id);
    }

    @Override
    public List<UUID> listening(String code, Collection<UUID> organizations) {
        var concerned = organizations.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        return sql.list("""
                select id from webhook
                 where state = 'ACTIVE' and ?1 = any (events) and (organization_id is null or organization_id = any (?2))
                 order by id
                """, row -> row.id("id"), code, Json.typed("_uuid", concerned));
    }

    @Override
    public void deliver(WebhookDelivery delivery) {
        entities.add(delivery);
    }

    @Override
    public Optional<WebhookDelivery> delivery(UUID id) {
        return entities.find(WebhookDelivery.class, id);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<WebhookDelivery> lockDue(int limit, Instant now) {
        return manager.createNativeQuery(DUE, WebhookDelivery.class)
                .setParameter(1, now.toString())
                .setParameter(2, limit)
                .getResultList();
    }

    @Override
    public int forgetDeliveries(Instant before, int limit) {
        return sql.update(FORGET, before, limit);
    }
}
