package org.caravanserai.domain.webhooks;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** Webhooks and deliveries in memory. */
public final class MemoryWebhooks implements Webhooks {

    public final MemoryTable<Webhook> table = new MemoryTable<>();
    public final MemoryTable<WebhookDelivery> deliveries = new MemoryTable<>();

    @Override
    public void add(Webhook webhook) {
        table.add(webhook);
    }

    @Override
    public void remove(Webhook webhook) {
        table.deleteIf(webhook::equals);
        deliveries.deleteIf(delivery -> delivery.webhook().equals(webhook.id()));
    }

    @Override
    public Optional<Webhook> find(UUID id) {
        return table.first(webhook -> webhook.id().equals(id));
    }

    @Override
    public Optional<Webhook> lock(UUID id) {
        return find(id);
    }

    @Override
    public List<UUID> listening(String code, Collection<UUID> organizations) {
        return table.where(webhook -> webhook.state() == WebhookState.ACTIVE
                        && webhook.events().contains(code)
                        && (webhook.organization() == null || organizations.contains(webhook.organization())))
                .map(Webhook::id)
                .sorted()
                .toList();
    }

    @Override
    public void deliver(WebhookDelivery delivery) {
        deliveries.add(delivery);
    }

    @Override
    public Optional<WebhookDelivery> delivery(UUID id) {
        return deliveries.first(delivery -> delivery.id().equals(id));
    }

    @Override
    public List<WebhookDelivery> lockDue(int limit, Instant now) {
        return deliveries
                .where(delivery -> delivery.endedAt() == null
                        && !delivery.nextAttemptAt().isAfter(now)
                        && find(delivery.webhook())
                                .filter(webhook -> webhook.state() == WebhookState.ACTIVE)
                                .isPresent())
                .sorted(Comparator.comparing(WebhookDelivery::nextAttemptAt))
                .limit(limit)
                .toList();
    }

    @Override
    public int forgetDeliveries(Instant before, int limit) {
        var old = deliveries
                .where(delivery -> delivery.createdAt().isBefore(before))
                .limit(limit)
                .toList();
        return deliveries.deleteIf(old::contains);
    }
}
