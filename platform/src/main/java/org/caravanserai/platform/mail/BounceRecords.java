package org.caravanserai.platform.mail;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.mail.BouncedAddress;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.mail.OutboxMessage;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.platform.access.OwnTransaction;

/** Notes with each email that it came back, and with whose account that its address is wrong. */
@OwnTransaction
class BounceRecords {

    private final OutboxMessages outbox;
    private final BouncedAddresses addresses;
    private final Accounts accounts;
    private final Clock clock;

    @Inject
    BounceRecords(OutboxMessages outbox, BouncedAddresses addresses, Accounts accounts, Clock clock) {
        this.outbox = outbox;
        this.addresses = addresses;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What became of a report. */
    enum Outcome {
        KEPT,
        /** No email of this outbox that was sent. */
        UNKNOWN,
        /** The email is still being sent, as far as is written down. */
        TOO_EARLY
    }

    Outcome keep(BounceReport report) {
        return outbox.find(report.email())
                .map(message -> switch (message.state()) {
                    case SENT -> keep(message, report);
                    case SENDING -> Outcome.TOO_EARLY;
                    default -> Outcome.UNKNOWN;
                })
                .orElse(Outcome.UNKNOWN);
    }

    private Outcome keep(OutboxMessage message, BounceReport report) {
        var now = clock.instant();
        var bounce = report.bounce();
        message.bounced(bounce, now);
        if (bounce.isAboutAddress()) {
            accounts.byEmail(message.envelope().recipient().address())
                    .ifPresent(account -> addresses.note(new BouncedAddress(account.email(), bounce.reason(), now)));
        }
        return Outcome.KEPT;
    }
}
