package org.caravanserai.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.platform.config.Signatures;

/** Keys in emails by which their recipient has no more emails of that topic, without signing in. They say nothing else and do not end. */
@ApplicationScoped
public class EmailStops {

    private static final Pattern KEY =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([A-Z_]{1,60})\\.([A-Za-z0-9_-]{43})");
    private static final String PURPOSE = "email-stop";

    private final Accounts accounts;
    private final Signatures signatures;

    @Inject
    EmailStops(Accounts accounts, Signatures signatures) {
        this.accounts = accounts;
        this.signatures = signatures;
    }

    /** What a key stops: emails about a topic, by its name, to an account. */
    public record Stop(UUID account, String topic) {

        private String words() {
            return account + "." + topic;
        }
    }

    /** For an email that its recipient may do without; empty for all others, and for who has no account. */
    Optional<String> keyFor(OutboxMessage message) {
        var envelope = message.envelope();
        return envelope.topic()
                .flatMap(topic -> accounts.byEmail(envelope.recipient().address())
                        .filter(account -> account.state() == AccountState.ACTIVE)
                        .map(account -> key(new Stop(account.id(), topic))));
    }

    /** The key of a stop. */
    public String key(Stop stop) {
        return stop.words() + "." + signatures.of(PURPOSE, stop.words()).value();
    }

    /** What a key stops; empty when it was not made here. */
    public Optional<Stop> read(String key) {
        var parts = KEY.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var stop = new Stop(UUID.fromString(parts.group(1)), parts.group(2));
        var own = signatures.of(PURPOSE, stop.words()).value();
        return MessageDigest.isEqual(
                        own.getBytes(StandardCharsets.UTF_8), parts.group(3).getBytes(StandardCharsets.UTF_8))
                ? Optional.of(stop)
                : Optional.empty();
    }
}
