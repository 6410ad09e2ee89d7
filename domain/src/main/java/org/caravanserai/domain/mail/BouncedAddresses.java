package org.caravanserai.domain.mail;

import java.util.Optional;
import org.caravanserai.domain.shared.EmailAddress;

/**
 * Addresses of accounts that emails do not reach, until their owner confirms them anew or has another one. What such an account may do
 * without is not sent ({@link MailState#UNWANTED}), which the database sees to when the email is put.
 */
public interface BouncedAddresses {

    /** The last report counts. */
    void note(BouncedAddress address);

    Optional<BouncedAddress> find(EmailAddress address);

    /** Its owner has shown that emails reach it, or has it no more. */
    void forget(EmailAddress address);
}
