package org.caravanserai.platform.webhooks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.domain.webhooks.WaitingFact;
import org.caravanserai.domain.webhooks.Webhook;
import org.caravanserai.domain.webhooks.WebhookAction;
import org.caravanserai.domain.webhooks.WebhookAnswer;
import org.caravanserai.domain.webhooks.WebhookDelivery;
import org.caravanserai.domain.webhooks.WebhookDeliveryState;
import org.caravanserai.domain.webhooks.WebhookFacts;
import org.caravanserai.domain.webhooks.WebhookState;
import org.caravanserai.domain.webhooks.Webhooks;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.history.History;

/** What the job does, each step in a transaction of its own; no connection is held while an address is asked. */
@OwnTransaction
class WebhookSteps {

    private final WebhookFacts facts;
    private final Webhooks webhooks;
    private final WebhookMessages messages;
    private final WebhookSecrets secrets;
    private final WebhookOwners owners;
    private final Outbox outbox;
    private final History history;
    private final Clock clock;

    @Inject
    WebhookSteps(
            WebhookFacts facts,
            Webhooks webhooks,
            WebhookMessages messages,
            WebhookSecrets secrets,
            WebhookOwners owners,
            Outbox outbox,
            History history,
            Clock clock) {
        this.facts = facts;
        this.webhooks = webhooks;
        this.messages = messages;
        this.secrets = secrets;
        this.owners = owners;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /**
     * A delivery in hand.
     *
     * @param headers signed for this attempt; none when the secret cannot be read
     */
    record Errand(WebhookDelivery delivery, int attempt, Webhook webhook, Map<String, String> headers) {}

    void watch() {
        facts.watch();
    }

    List<WaitingFact> waiting(int limit) {
        return facts.waiting(limit);
    }

    /** Queues a delivery of the fact for each webhook that listens. */
    void expand(WaitingFact fact) {
        if (!facts.claim(fact)) {
            return;
        }
        type(fact.code()).flatMap(type -> facts.tell(type, fact.subject())).ifPresent(told -> webhooks.listening(
                        fact.code(), told.organizations())
                .forEach(webhook -> webhooks.deliver(messages.of(webhook, fact, told))));
    }

    private Optional<FactType> type(String code) {
        return facts.types().stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** Leases deliveries; they are this node's until their lease runs out. */
    List<Errand> claim(int limit) {
        var now = clock.instant();
        var due = webhooks.lockDue(limit, now);
        return due.stream().map(delivery -> errand(delivery, now)).toList();
    }

    private Errand errand(WebhookDelivery delivery, Instant now) {
        delivery.claim(now);
        var webhook = webhooks.find(delivery.webhook()).orElseThrow();
        var keys = secrets.of(webhook, now);
        return new Errand(
                delivery,
                delivery.attempts(),
                webhook,
                keys.isEmpty() ? Map.of() : WebhookSignature.headers(delivery.messageId(), now, delivery.body(), keys));
    }

    /** Records an answer. An expired lease may belong to another node now, which the number of the attempt shows. */
    void settle(Errand errand, WebhookAnswer answer) {
        var webhook = webhooks.lock(errand.webhook().id());
        webhooks.delivery(errand.delivery().id())
                .filter(found -> found.state() == WebhookDeliveryState.SENDING && found.attempts() == errand.attempt())
                .ifPresent(found -> {
                    found.answered(answer, clock.instant());
                    webhook.ifPresent(kept -> count(kept, answer));
                });
    }

    private void count(Webhook webhook, WebhookAnswer answer) {
        if (answer.isSuccess()) {
            webhook.reached();
        } else if ((webhook.failed(clock.instant()) || answer.isGone()) && webhook.state() == WebhookState.ACTIVE) {
            history.step(webhook, WebhookAction.DISABLED, answer.error(), () -> webhook.disable(clock.instant()));
            tell(webhook, answer);
        }
    }

    private void tell(Webhook webhook, WebhookAnswer answer) {
        var owner = owners.of(webhook);
        for (var recipient : owners.people(owner)) {
            outbox.put(MailMessage.of(
                    WebhookEmail.WEBHOOK_DISABLED,
                    "webhook:" + webhook.id() + ":" + Ids.next(),
                    recipient,
                    Map.of(
                            "organization",
                            owner.name().in(recipient.language().value()),
                            "address",
                            webhook.address().toString(),
                            "reason",
                            answer.error(),
                            "link",
                            owner.path() + "/" + webhook.id())));
        }
    }

    /** See {@link Webhooks#forgetDeliveries}. */
    int forget(Instant before, int limit) {
        facts.forget(before);
        return webhooks.forgetDeliveries(before, limit);
    }
}
