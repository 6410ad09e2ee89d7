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
import org.jspecify.annotations.Nullable;

/** Whether a link from an email is still good, before anybody is asked to do something with it. It stays unused. */
@UseCase
@Public
public class LookAtLink {

    private final AccountLinks links;
    private final Clock clock;

    @Inject
    LookAtLink(AccountLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /**
     * A link that can still be followed.
     *
     * @param whose the name given in the sign-up that it confirms; null where it is for something else
     */
    public record GoodLink(@Nullable PersonName whose) {}

    /**
     * @param resets whether it is to set a new password, rather than to prove an address
     * @return empty when it cannot be followed (any more)
     */
    public Optional<GoodLink> execute(Secret secret, boolean resets) {
        return links.byHash(secret.hash())
                .filter(link -> (link.purpose() == LinkPurpose.RESET_PASSWORD) == resets)
                .filter(link -> link.isLive(clock.instant()))
                .map(link -> new GoodLink(
                        link.purpose() == LinkPurpose.VERIFY_EMAIL
                                ? link.signUp().details().name()
                                : null));
    }
}
