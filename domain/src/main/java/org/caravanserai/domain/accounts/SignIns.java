package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/** Attempts to sign in to accounts. */
public interface SignIns {

    /**
     * Notes an attempt for the account of this address; nothing where there is none, which takes as long. Written at once, whatever
     * becomes of the transaction around it.
     */
    void note(EmailAddress email, SignInLine attempt);

    /**
     * The attempts of an account.
     *
     * @param request sorts by {@code at}, without a wish the latest first
     */
    Page<SignInLine> of(UUID account, PageRequest request);

    /**
     * Deletes older ones.
     *
     * @return how many
     */
    int forget(Instant before);
}
