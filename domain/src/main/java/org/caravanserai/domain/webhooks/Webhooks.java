package org.caravanserai.domain.webhooks;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Webhooks and what is delivered to them. */
public interface Webhooks {

    void add(Webhook webhook);

    /** With its deliveries. */
    void remove(Webhook webhook);

    Optional<Webhook> find(UUID id);

    /** The same, locked until the end of the transaction. */
    Optional<Webhook> lock(UUID id);

    /** Those in use that are told of this fact: of the instance, and of these organizations. */
    List<UUID> listening(String code, Collection<UUID> organizations);

    void deliver(WebhookDelivery delivery);

    Optional<WebhookDelivery> delivery(UUID id);

    /**
     * Deliveries to webhooks in use whose time has come or whose lease ran out, a few of each webhook, locked for this transaction; what another transaction has
     * locked is passed over. Whoever takes them claims them.
     */
    List<WebhookDelivery> lockDue(int limit, Instant now);

    /**
     * Deletes deliveries of facts from before this moment.
     *
     * @return how many, at most the limit
     */
    int forgetDeliveries(Instant before, int limit);
}
