package org.caravanserai.domain.webhooks;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of facts: of those that concern an organization, or of all of the instance. Its secrets are encrypted by whoever makes
 * them. For a day after its secret was renewed, deliveries are signed with the earlier one too.
 *
 * <p>An administrator of the organization or of the instance makes it, and it is active at once. It is disabled when its address has failed for
 * {@link #MOST_FAILING} or says that it is gone; whoever keeps it resumes it. What it is told is kept as deliveries of its own, which
 * end with it when it is deleted.
 */
@Entity
@Table(name = "webhook")
public class Webhook implements Stateful {

    static final String REFUSAL = "webhooks-not-in-that-state";

    /** How long an address may fail before nothing is sent to it any more. */
    public static final Duration MOST_FAILING = Duration.ofDays(5);

    /** For how long the earlier secret goes on signing. */
    public static final Duration ROTATION = Duration.ofDays(1);

    @Id
    private UUID id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private int version;

    @Column(name = "organization_id")
    private @Nullable UUID organizationId;

    private String address;

    private Tags events;

    private byte[] secret;

    @Column(name = "earlier_secret")
    private byte @Nullable [] earlierSecret;

    @Column(name = "earlier_until")
    private @Nullable Instant earlierUntil;

    @Enumerated(EnumType.STRING)
    private WebhookState state = WebhookState.ACTIVE;

    @Column(name = "failing_since")
    private @Nullable Instant failingSince;

    @Column(name = "disabled_at")
    private @Nullable Instant disabledAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Webhook() {}

    /**
     * @param organization null for the instance
     * @param secret encrypted
     * @throws Invalid {@code required} at {@code events} when there are none
     */
    public Webhook(
            @Nullable UUID organization,
            WebhookAddress address,
            Collection<String> events,
            byte[] secret,
            Instant now) {
        this.id = Ids.next();
        this.organizationId = organization;
        this.secret = secret.clone();
        this.createdAt = now;
        this.address = address.toString();
        this.events = checked(events);
    }

    /**
     * Another address, or other facts.
     *
     * @throws Invalid {@code required} at {@code events} when there are none
     */
    public void change(WebhookAddress changed, Collection<String> told) {
        events = checked(told);
        address = changed.toString();
    }

    private static Tags checked(Collection<String> events) {
        var tags = new Tags(List.copyOf(events));
        if (tags.values().isEmpty()) {
            throw new Invalid("events", "required");
        }
        return tags;
    }

    /**
     * Signs with another secret from now on, and with the one before until a day has passed.
     *
     * @param renewed encrypted
     */
    public void renewSecret(byte[] renewed, Instant now) {
        earlierSecret = secret;
        earlierUntil = now.plus(ROTATION);
        secret = renewed.clone();
    }

    /** The secrets with which a delivery is signed at this moment, encrypted, the newest first. */
    public List<byte[]> secrets(Instant now) {
        var all = new ArrayList<byte[]>(List.of(secret.clone()));
        var earlier = earlierSecret;
        if (earlier != null && earlierUntil != null && now.isBefore(earlierUntil)) {
            all.add(earlier.clone());
        }
        return all;
    }

    /** The address has accepted a delivery. */
    public void reached() {
        failingSince = null;
    }

    /**
     * A delivery has failed.
     *
     * @return whether the address has failed for too long
     */
    public boolean failed(Instant now) {
        var since = failingSince == null ? now : failingSince;
        failingSince = since;
        return !now.isBefore(since.plus(MOST_FAILING));
    }

    /** Nothing is sent to it any more. */
    public void disable(Instant now) {
        state = state.become(WebhookState.DISABLED, REFUSAL);
        disabledAt = now;
    }

    /**
     * It is used again, beginning with what has waited.
     *
     * @throws Refused {@code webhooks-not-in-that-state} unless it was disabled
     */
    public void resume() {
        state = state.become(WebhookState.ACTIVE, REFUSAL);
        failingSince = null;
        disabledAt = null;
    }

    @Override
    public UUID id() {
        return id;
    }

    /** Null for the instance. */
    public @Nullable UUID organization() {
        return organizationId;
    }

    public WebhookAddress address() {
        return WebhookAddress.of(address);
    }

    /** The {@link FactType#code codes} of the facts that are told. */
    public List<String> events() {
        return events.values();
    }

    @Override
    public WebhookState state() {
        return state;
    }

    /** Since when nothing has reached the address; null when the last delivery has. */
    public @Nullable Instant failingSince() {
        return failingSince;
    }

    public @Nullable Instant disabledAt() {
        return disabledAt;
    }

    /** Until when deliveries are signed with the earlier secret too; null when it was never renewed. */
    public @Nullable Instant earlierUntil() {
        return earlierUntil;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Webhook webhook && id.equals(webhook.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
