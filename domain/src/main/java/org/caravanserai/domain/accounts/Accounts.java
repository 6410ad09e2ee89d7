package org.caravanserai.domain.accounts;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** All accounts. */
public interface Accounts {

    void add(Account account);

    Optional<Account> byId(UUID id);

    Optional<Account> byEmail(EmailAddress email);

    /** Whether there is any account at all. */
    boolean none();

    /** How many people other than this one can sign in as administrators. */
    long otherAdministrators(UUID account);
}
