package org.caravanserai.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.shared.Attempts;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due. An email is sent at least once: it is leased before it is sent and marked as sent after the server
 * accepted it, so a crash in between sends it again when the lease has ended, with the same Message-ID. Several nodes share
 * the work without sending one email twice.
 */
@ApplicationScoped
class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class.getName());
    private static final int BATCH = 20;
    /** Sending stops early enough to end before the lease does. */
    private static final Duration LAST_START = Attempts.LEASE.dividedBy(2);

    private final Delivery delivery;
    private final EmailWriter writer;
    private final Attachments attachments;
    private final Settings settings;
    private final Clock clock;

    @Inject
    MailSender(Delivery delivery, EmailWriter writer, Attachments attachments, Settings settings, Clock clock) {
        this.delivery = delivery;
        this.writer = writer;
        this.attachments = attachments;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends until nothing is due or the server is away; does nothing when no server is set. */
    void sendDue() {
        var address = settings.find(Setting.MAIL_URL);
        if (address.isEmpty()) {
            return;
        }
        var server = MailServer.of(address.get());
        List<OutboxMessage> batch;
        do {
            batch = delivery.claim(BATCH);
        } while (!batch.isEmpty() && send(batch, server));
    }

    /**
     * @return whether it makes sense to go on
     */
    private boolean send(List<OutboxMessage> batch, MailServer server) {
        int settled = 0;
        try (var connection = new JakartaMailTransport(
                server,
                settings.get(Setting.MAIL_FROM),
                settings.find(Setting.MAIL_REPLY_TO).orElse(null))) {
            var end = clock.instant().plus(LAST_START);
            while (settled < batch.size()
                    && connection.isOpen()
                    && clock.instant().isBefore(end)) {
                send(batch.get(settled), connection);
                settled++;
            }
            batch.subList(settled, batch.size())
                    .forEach(message -> delivery.postponed(message, "the connection to the mail server was lost"));
            return settled == batch.size();
        } catch (MailServerUnavailable away) {
            LOG.log(Level.WARNING, "mail server {0} is away: {1}", new Object[] {server, away.getMessage()});
            batch.forEach(message -> delivery.postponed(message, String.valueOf(away.getMessage())));
            return false;
        }
    }

    /** An email that cannot even be written must not hold up the others: it waits and is given up in the end. */
    private void send(OutboxMessage message, JakartaMailTransport connection) {
        JakartaMailTransport.@Nullable Failure failure;
        try {
            var stop = delivery.stopKey(message);
            var email = writer.write(
                    message,
                    stop.map(key -> settings.address("/emails/stop/" + key)).orElse(null),
                    stop.map(key -> settings.address("/api/v1/emails/stop/" + key))
                            .orElse(null));
            failure = connection.send(message, email, attachments.of(message), clock.instant());
        } catch (RuntimeException fault) {
            LOG.log(Level.SEVERE, fault, () -> "cannot write email " + message.id());
            failure = new JakartaMailTransport.Failure("cannot be written: " + fault, false);
        }
        if (failure == null) {
            delivery.sent(message);
        } else {
            delivery.failed(message, failure);
        }
    }
}
