package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.LinkPurpose;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/** Whether a link from a letter is still good, before anybody is asked to do something with it. It stays unused. */
@UseCase
@Public
public class LookAtLink {

    private AccountLinks links;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected LookAtLink() {}

    @Inject
    LookAtLink(AccountLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * @param resets whether it is to set a new password, rather than to prove an address
     */
    public boolean isGood(Secret secret, boolean resets) {
        return links.byHash(secret.hash())
                .filter(link -> (link.purpose() == LinkPurpose.RESET_PASSWORD) == resets)
                .filter(link -> link.isLive(clock.instant()))
                .isPresent();
    }

    /** The name that was given in the sign-up which this link confirms; empty for a link that is for something else or not good. */
    public Optional<PersonName> nameToConfirm(Secret secret) {
        return links.byHash(secret.hash())
                .filter(link -> link.purpose() == LinkPurpose.VERIFY_EMAIL)
                .filter(link -> link.isLive(clock.instant()))
                .map(link -> link.signUp().details().name());
    }
}
