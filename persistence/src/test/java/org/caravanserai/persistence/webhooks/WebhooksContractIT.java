package org.caravanserai.persistence.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.caravanserai.domain.organizations.Bodies;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookAddress;
import org.caravanserai.domain.webhooks.WebhookDelivery;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.domain.webhooks.WebhooksContract;
import org.caravanserai.persistence.testing.PostgresTest;
import org.junit.jupiter.api.Test;

class WebhooksContractIT extends PostgresTest implements WebhooksContract {

    private static final int WORKERS = 4;

    @Override
    public Webhooks webhooks() {
        return repository(Webhooks.class);
    }

    @Override
    public UUID organization() {
        var organization = new Organization(
                Slug.of("hooks-" + UUID.randomUUID()), Bodies.unowned().profile(), NOW, null);
        inTransaction(() -> repository(Organizations.class).add(organization));
        return organization.id();
    }

    @Test
    void severalWorkersAtTheSameMomentNeverTakeTheSameDelivery() throws Exception {
        for (int i = 0; i < 8; i++) {
            var webhook = new Webhook(
                    null,
                    WebhookAddress.of("https://race.example/" + i),
                    List.of("caravan.raced"),
                    new byte[] {1},
                    NOW);
            inTransaction(() -> {
                webhooks().add(webhook);
                for (int each = 0; each < 5; each++) {
                    webhooks().deliver(new WebhookDelivery(webhook.id(), null, "caravan.raced", "{}", NOW));
                }
            });
        }
        var workers = Executors.newFixedThreadPool(WORKERS);
        var start = new CyclicBarrier(WORKERS);
        var all = new ArrayList<Future<List<UUID>>>();
        for (int i = 0; i < WORKERS; i++) {
            all.add(workers.submit(() -> claimed(start)));
        }
        var taken = new ArrayList<UUID>();
        for (var each : all) {
            taken.addAll(each.get());
        }
        workers.shutdown();
        assertThat(taken).isNotEmpty().hasSameSizeAs(new HashSet<>(taken));
    }

    private static List<UUID> claimed(CyclicBarrier start) throws Exception {
        var own = anotherEntityManager();
        try {
            var taken = new ArrayList<UUID>();
            start.await();
            for (int round = 0; round < 5; round++) {
                Callable<List<UUID>> claim = () -> {
                    var due = repository(Webhooks.class, own).lockDue(10, NOW);
                    due.forEach(delivery -> delivery.claim(NOW));
                    return due.stream().map(WebhookDelivery::id).toList();
                };
                taken.addAll(inTransaction(own, claim));
            }
            return taken;
        } finally {
            own.close();
        }
    }
}
