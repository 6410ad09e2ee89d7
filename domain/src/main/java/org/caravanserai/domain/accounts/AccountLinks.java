package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** Links that were sent by email and can still be followed, or have expired lately. */
public interface AccountLinks {

    void add(AccountLink link);

    Optional<AccountLink> byHash(String hash);

    /** The links of this account that can still confirm a sign-up: one for each sign-up that got an email. */
    List<AccountLink> signUps(UUID account, Instant now);

    /**
     * Follows the link: it is gone from now on, and of two who follow it at once only one gets through.
     *
     * @throws org.caravanserai.domain.shared.Refused {@code link-expired} when it is too old or gone already
     */
    void follow(AccountLink link, Instant now);

    /** Ends the account's links for this purpose: a newer one takes their place. */
    void end(UUID account, LinkPurpose purpose);

    /** Ends every link of the account, whatever it is for. */
    void endAll(UUID account);

    /** Ends the links that would give this address to another account. */
    void endMovesTo(EmailAddress address);

    /**
     * Deletes links that expired before this moment.
     *
     * @return how many
     */
    int forgetExpired(Instant before);
}
