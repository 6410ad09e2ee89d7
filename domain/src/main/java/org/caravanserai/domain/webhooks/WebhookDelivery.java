package org.caravanserai.domain.webhooks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Attempts;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * One fact on its way to one address. All attempts have the same body and the same {@link #messageId}, by which the receiver knows them again.
 *
 * <p>It is queued when a fact is told to a webhook, or by a test of the webhook, and waits for its time. A node takes it in hand, sends it, and notes the
 * answer: delivered, given up after the last attempt, or waiting for the next one. Whoever keeps the webhook can have it sent once more. It is deleted with
 * its webhook, or some days after it has ended.
 */
@Entity
@Table(name = "webhook_delivery")
public class WebhookDelivery implements Stateful {

    @Id
    private UUID id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private int version;

    @Column(name = "webhook_id", updatable = false)
    private UUID webhookId;

    @Column(name = "fact_id", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private @Nullable UUID factId;

    @Column(updatable = false)
    private String type;

    @Column(updatable = false)
    private String body;

    @Enumerated(EnumType.STRING)
    private WebhookDeliveryState state = WebhookDeliveryState.PENDING;

    @Embedded
    private Attempts attempts;

    private @Nullable Integer status;

    private @Nullable String answer;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected WebhookDelivery() {}

    /**
     * @param fact null for a test
     * @param type the {@link FactType#code}
     * @param body what is sent, in JSON
     */
    public WebhookDelivery(UUID webhook, @Nullable UUID fact, String type, String body, Instant now) {
        this.id = Ids.next();
        this.webhookId = webhook;
        this.factId = fact;
        this.type = type;
        this.body = body;
        this.createdAt = now;
        this.attempts = new Attempts(now);
    }

    /** Takes it in hand. */
    public void claim(Instant now) {
        move(WebhookDeliveryState.SENDING);
        attempts.begin(now);
    }

    /** The address has answered, or nothing did. */
    public void answered(WebhookAnswer said, Instant now) {
        status = said.status();
        answer = said.words();
        if (said.isSuccess()) {
            move(WebhookDeliveryState.DELIVERED);
            attempts.succeeded();
            endedAt = now;
        } else if (attempts.failed(said.error(), now)) {
            move(WebhookDeliveryState.PENDING);
        } else {
            move(WebhookDeliveryState.FAILED);
            endedAt = now;
        }
    }

    /**
     * Is sent once more, or without waiting for the next attempt, with all attempts.
     *
     * @throws Refused {@code webhooks-not-in-that-state} while it is being sent
     */
    public void repeat(Instant now) {
        WebhookDeliveryStep.REPEAT.require(state);
        if (state != WebhookDeliveryState.PENDING) {
            move(WebhookDeliveryState.PENDING);
        }
        attempts.afresh(now);
        endedAt = null;
    }

    private void move(WebhookDeliveryState to) {
        state = state.become(to, Webhook.REFUSAL);
    }

    @Override
    public UUID id() {
        return id;
    }

    /** How the receiver knows it. */
    public String messageId() {
        return "msg_" + id;
    }

    public UUID webhook() {
        return webhookId;
    }

    public String type() {
        return type;
    }

    public String body() {
        return body;
    }

    @Override
    public WebhookDeliveryState state() {
        return state;
    }

    public int attempts() {
        return attempts.number();
    }

    public Instant nextAttemptAt() {
        return attempts.nextAt();
    }

    public @Nullable Integer status() {
        return status;
    }

    public @Nullable String answer() {
        return answer;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WebhookDelivery delivery && id.equals(delivery.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
