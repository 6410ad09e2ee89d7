package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.Outbox;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.organizations.OrganizationEmail;

/**
 * How many emails anybody can have the platform send to an address without signing in as its owner. Who asks more often gets the
 * same answer and no email, so that nobody can fill a mailbox, nor learn whether there is an account.
 */
@ApplicationScoped
public class EmailRateLimit {

    static final int MAX_EMAILS = 5;
    static final Duration WITHIN = Duration.ofHours(1);

    private static final Set<MailTemplate> ASKED_FOR =
            Set.of(AccountEmail.VERIFY_EMAIL, AccountEmail.RESET_PASSWORD, AccountEmail.ADDRESS_WANTED);

    private static final Set<MailTemplate> SENT_BY_ORGANIZATIONS =
            Set.of(OrganizationEmail.MEMBERSHIP_INVITED, OrganizationEmail.MEMBERSHIP_CLAIMED);

    private Outbox outbox;
    private NodeLock lock;
    private Clock clock;
    private boolean on;

    @SuppressWarnings("NullAway.Init")
    protected EmailRateLimit() {}

    @Inject
    public EmailRateLimit(Outbox outbox, NodeLock lock, Clock clock, Settings settings) {
        this.outbox = outbox;
        this.lock = lock;
        this.clock = clock;
        this.on = settings.isOn(Setting.RATE_LIMITS);
    }

    /** Concurrent requests for the same address are counted one after the other, on every node. */
    boolean allows(EmailAddress to) {
        return allows(to, ASKED_FOR);
    }

    /** The same for email about organizations, counted apart: who invites an address must not keep its owner from a new password. */
    public boolean allowsFromOrganizations(EmailAddress to) {
        return allows(to, SENT_BY_ORGANIZATIONS);
    }

    private boolean allows(EmailAddress to, Set<? extends MailTemplate> kinds) {
        if (!on) {
            return true;
        }
        lock.take("emails:" + to.value());
        return outbox.count(to, kinds, clock.instant().minus(WITHIN)) < MAX_EMAILS;
    }
}
