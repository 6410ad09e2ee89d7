package org.caravanserai.domain.mail;

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
 * An email in the outbox. Whoever sends it leases it for a while ({@link Attempts#LEASE}); when the lease ends without a result,
 * the sender crashed and the email is due again. A crash between the mail server's acceptance and our commit can therefore
 * send an email twice, with the same Message-ID (which is made of {@link #id()}); it cannot lose one.
 */
@Entity
@Table(name = "outbox_message")
public class OutboxMessage implements Stateful {

    @Id
    private UUID id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private int version;

    @Embedded
    private Envelope envelope;

    private MailArguments arguments;

    @Enumerated(EnumType.STRING)
    private MailState state = MailState.PENDING;

    @Embedded
    private Attempts attempts;

    @Column(name = "created_at", updatable = false)
    @SuppressWarnings("UnusedVariable")
    private Instant createdAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "given_up_at")
    private @Nullable Instant givenUpAt;

    @Enumerated(EnumType.STRING)
    private @Nullable BounceKind bounce;

    @Column(name = "bounce_reason")
    private @Nullable String bounceReason;

    @Column(name = "bounced_at")
    private @Nullable Instant bouncedAt;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {}

    public OutboxMessage(MailMessage message, Instant now) {
        this.id = Ids.next();
        this.envelope = new Envelope(message);
        this.arguments = message.arguments();
        this.createdAt = now;
        this.attempts = new Attempts(now);
    }

    /** Takes the email in hand: counts the attempt, whose number names the lease, and starts it. */
    public void claim(Instant now) {
        move(MailState.SENDING);
        attempts.begin(now);
    }

    /** The mail server took it; what only the recipient should know is forgotten. */
    public void sent(Instant now) {
        move(MailState.SENT);
        sentAt = now;
        attempts.succeeded();
        arguments = arguments.without(envelope.secretArguments());
    }

    /**
     * It came back after a mail server had taken it. A later report counts, unless it says less than that it came back for good.
     *
     * @throws Refused {@code mail-not-in-that-state} unless it was sent
     */
    public void bounced(Bounce report, Instant now) {
        if (state != MailState.SENT) {
            throw new Refused("mail-not-in-that-state", state.name(), MailState.SENT.name());
        }
        if (bounce != BounceKind.PERMANENT || report.kind() == BounceKind.PERMANENT) {
            bounce = report.kind();
            bounceReason = report.reason();
            bouncedAt = now;
        }
    }

    /** Worth another attempt later, as long as the back-off allows. */
    public void failed(String error, Instant now) {
        if (attempts.failed(error, now)) {
            move(MailState.PENDING);
        } else {
            refused(error, now);
        }
    }

    /** No mail server could be reached, which is not the email's fault: the attempt does not count. */
    public void postponed(String error, Instant now) {
        move(MailState.PENDING);
        attempts.postponed(error, now);
    }

    /** The mail server will never take it. */
    public void refused(String error, Instant now) {
        move(MailState.FAILED);
        givenUpAt = now;
        attempts.refused(error);
    }

    /**
     * An administrator queues the email again.
     *
     * @throws Refused {@code mail-not-in-that-state} unless it was given up, {@code mail-link-gone} when its link has been removed
     *     meanwhile
     */
    public void retry(Instant now) {
        if (state != MailState.FAILED) {
            throw new Refused("mail-not-in-that-state", state.name(), MailState.PENDING.name());
        } else if (isLinkForgotten()) {
            throw new Refused("mail-link-gone");
        }
        move(MailState.PENDING);
        attempts.afresh(now);
        givenUpAt = null;
    }

    boolean isLinkForgotten() {
        return envelope.secretArguments().contains(MailTemplate.LINK_ARGUMENT)
                && arguments.value(MailTemplate.LINK_ARGUMENT).isBlank();
    }

    private void move(MailState to) {
        if (!state.next().contains(to)) {
            throw new Refused("mail-not-in-that-state", state.name(), to.name());
        }
        state = to;
    }

    @Override
    public UUID id() {
        return id;
    }

    public Envelope envelope() {
        return envelope;
    }

    public MailArguments arguments() {
        return arguments;
    }

    @Override
    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts.number();
    }

    /** When it is due next; for an email in hand, when the lease ends. */
    public Instant nextAttemptAt() {
        return attempts.nextAt();
    }

    public @Nullable String lastError() {
        return attempts.lastError();
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public @Nullable Instant givenUpAt() {
        return givenUpAt;
    }

    /** Null as long as it has not come back. */
    public @Nullable BounceKind bounce() {
        return bounce;
    }

    /** What the mail server said that sent it back. */
    public @Nullable String bounceReason() {
        return bounceReason;
    }

    public @Nullable Instant bouncedAt() {
        return bouncedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutboxMessage message && id.equals(message.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
