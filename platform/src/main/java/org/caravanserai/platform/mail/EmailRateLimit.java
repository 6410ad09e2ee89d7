package org.caravanserai.platform.mail;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.mail.MailMessage;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/**
 * The outbox for emails that somebody can have sent to an address that is not theirs ({@link MailTemplate#countedTogether()}). An address
 * gets only so many of them an hour, whoever asks, so that nobody can fill a mailbox; and an account has only so many sent an
 * hour, to whomever, so that nobody writes to strangers in the name of the platform.
 */
@ApplicationScoped
public class EmailRateLimit {

    public static final int MAX_EMAILS = 5;
    public static final Duration WITHIN = Duration.ofHours(1);

    static final int FROM_ACCOUNT = 60;

    private static final int MOST_ACCOUNTS = 20_000;
    private static final ThreadLocal<Boolean> UNLIMITED = ThreadLocal.withInitial(() -> false);

    /** By account, of this node; the ones that wrote last. */
    private final Map<UUID, Bucket> accounts = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Bucket> eldest) {
            return size() > MOST_ACCOUNTS;
        }
    });

    private final Outbox outbox;
    private final NodeLock lock;
    private final CurrentCaller caller;
    private final Clock clock;
    private final boolean on;

    @Inject
    public EmailRateLimit(Outbox outbox, NodeLock lock, CurrentCaller caller, Clock clock, Settings settings) {
        this.outbox = outbox;
        this.lock = lock;
        this.caller = caller;
        this.clock = clock;
        this.on = settings.isOn(Setting.RATE_LIMITS);
    }

    /** Emails of this work are not limited: demo data puts those of months at once, as if it were the days of each. */
    public void without(Runnable work) {
        UNLIMITED.set(true);
        try {
            work.run();
        } finally {
            UNLIMITED.remove();
        }
    }

    private boolean isOn() {
        return on && !UNLIMITED.get();
    }

    /**
     * Whether the address may get one more email of this kind. Concurrent requests for the same address are counted one after the other,
     * on every node.
     */
    public boolean allows(MailTemplate kind, EmailAddress to) {
        var kinds = kind.countedTogether();
        if (!isOn() || kinds.isEmpty()) {
            return true;
        }
        lock.take("emails:" + to.value());
        return outbox.count(to, kinds, clock.instant().minus(WITHIN)) < MAX_EMAILS;
    }

    /**
     * @throws Refused {@code too-many-emails} when the address gets too many
     * @throws Overloaded {@code too-many-requests} with the seconds to wait, when the caller has too many sent
     */
    public void require(MailTemplate kind, EmailAddress to) {
        if (!allows(kind, to)) {
            throw new Refused("too-many-emails");
        }
        countForCaller();
    }

    /**
     * For what makes no sense without its email.
     *
     * @throws Refused as {@link #require} does
     * @throws Overloaded as {@link #require} does
     */
    public void put(MailMessage message) {
        require(message.template(), message.recipient().address());
        outbox.put(message);
    }

    /**
     * For what its recipients find without the email, too: who gets too many is left out. Keys that exist already are left as they are.
     *
     * @throws Overloaded when the caller has too many sent
     */
    public void putAll(Collection<MailMessage> messages) {
        var limited = messages.stream()
                .anyMatch(message -> !message.template().countedTogether().isEmpty());
        if (limited) {
            countForCaller();
        }
        outbox.putAll(messages.stream()
                .filter(message ->
                        allows(message.template(), message.recipient().address()))
                .toList());
    }

    private static Bucket bucket(UUID account) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(FROM_ACCOUNT).refillGreedy(FROM_ACCOUNT, WITHIN))
                .build();
    }

    private void countForCaller() {
        var account = caller.get().accountId();
        if (!isOn() || account == null) {
            return;
        }
        var probe = accounts.computeIfAbsent(account, EmailRateLimit::bucket).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw new Overloaded("too-many-requests", wait.plusMillis(999).toSeconds());
        }
    }
}
