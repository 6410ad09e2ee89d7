package org.caravanserai.domain.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Attempts;
import org.caravanserai.domain.testing.PortContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What webhooks and their deliveries promise. */
public interface WebhooksContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

    WebhookAnswer FINE = new WebhookAnswer(204, "");
    WebhookAnswer BROKEN = new WebhookAnswer(500, "Sorry");

    Webhooks webhooks();

    /** One that exists. */
    UUID organization();

    @Test
    default void aWebhookIsFoundAsItIs() {
        var organization = organization();
        var webhook = add(organization, "caravan.arrived");
        inTransaction(() -> webhooks().lock(webhook.id()).orElseThrow().renewSecret(new byte[] {2}, NOW));
        inTransaction(() -> {
            var found = webhooks().find(webhook.id()).orElseThrow();
            assertThat(found.organization()).isEqualTo(organization);
            assertThat(found.address()).hasToString("https://hooks.example/in");
            assertThat(found.events()).containsExactly("caravan.arrived");
            assertThat(found.secrets(NOW)).containsExactly(new byte[] {2}, new byte[] {1});
        });
        inTransaction(() -> webhooks().remove(webhooks().find(webhook.id()).orElseThrow()));
        assertThat(inTransaction(() -> webhooks().find(webhook.id()))).isEmpty();
    }

    @Test
    default void whoListensIsToldOfWhatConcernsIt() {
        var code = "caravan.on-the-way";
        var own = organization();
        var other = organization();
        var concerned = add(own, code);
        var everything = add(null, code);
        add(other, code);
        add(own, "caravan.arrived");
        assertThat(inTransaction(() -> webhooks().listening(code, Set.of(own))))
                .contains(concerned.id(), everything.id());
        assertThat(inTransaction(() -> webhooks().listening(code, Set.of())))
                .contains(everything.id())
                .doesNotContain(concerned.id());
        inTransaction(() -> {
            webhooks().lock(concerned.id()).orElseThrow().disable(NOW);
            webhooks().remove(webhooks().find(everything.id()).orElseThrow());
        });
        assertThat(inTransaction(() -> webhooks().listening(code, Set.of(own))))
                .doesNotContain(concerned.id(), everything.id());
    }

    @Test
    default void whatFailedIsDueLaterAndWhatArrivedNoMore() {
        var webhook = add(organization(), "caravan.arrived");
        var delivery = deliver(webhook);
        assertThat(due(NOW)).contains(delivery);
        inTransaction(() -> webhooks().delivery(delivery).orElseThrow().claim(NOW));
        assertThat(due(NOW)).doesNotContain(delivery);
        assertThat(due(NOW.plus(Attempts.LEASE))).contains(delivery);
        inTransaction(() -> webhooks().delivery(delivery).orElseThrow().answered(BROKEN, NOW));
        assertThat(due(NOW)).doesNotContain(delivery);
        assertThat(due(NOW.plus(Duration.ofMinutes(1)))).contains(delivery);
        inTransaction(() -> {
            var again = webhooks().delivery(delivery).orElseThrow();
            again.claim(NOW);
            again.answered(FINE, NOW);
        });
        assertThat(due(NOW.plus(Duration.ofDays(1)))).doesNotContain(delivery);
        inTransaction(() -> webhooks().delivery(delivery).orElseThrow().repeat(NOW));
        assertThat(due(NOW)).contains(delivery);
    }

    @Test
    default void whatWaitsForADisabledWebhookGoesOutWhenItIsUsedAgain() {
        var webhook = add(organization(), "caravan.arrived");
        var delivery = deliver(webhook);
        inTransaction(() -> webhooks().lock(webhook.id()).orElseThrow().disable(NOW));
        assertThat(due(NOW)).doesNotContain(delivery);
        inTransaction(() -> webhooks().lock(webhook.id()).orElseThrow().resume());
        assertThat(due(NOW)).contains(delivery);
    }

    @Test
    default void deliveriesAreForgottenAfterAWhile() {
        var delivery = deliver(add(organization(), "caravan.arrived"));
        inTransaction(() -> webhooks().forgetDeliveries(NOW, 1_000));
        assertThat(inTransaction(() -> webhooks().delivery(delivery))).isPresent();
        inTransaction(() -> webhooks().forgetDeliveries(NOW.plusSeconds(1), 1_000));
        assertThat(inTransaction(() -> webhooks().delivery(delivery))).isEmpty();
    }

    private List<UUID> due(Instant at) {
        return inTransaction(() ->
                webhooks().lockDue(1_000, at).stream().map(WebhookDelivery::id).toList());
    }

    private UUID deliver(Webhook webhook) {
        var delivery = new WebhookDelivery(webhook.id(), null, "caravan.arrived", "{}", NOW);
        inTransaction(() -> webhooks().deliver(delivery));
        return delivery.id();
    }

    private Webhook add(@Nullable UUID organization, String event) {
        var webhook = new Webhook(
                organization, WebhookAddress.of("https://hooks.example/in"), List.of(event), new byte[] {1}, NOW);
        inTransaction(() -> webhooks().add(webhook));
        return webhook;
    }
}
