package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.EmailAddress;

/** All accounts. */
public interface Accounts {

    void add(Account account);

    Optional<Account> byId(UUID id);

    /** Like {@link #byId}, but freshly read and locked until the end of the transaction. */
    Optional<Account> locked(UUID id);

    /** Those of these accounts that there are, read at once, by id. */
    Map<UUID, Account> byIds(Collection<UUID> ids);

    Optional<Account> byEmail(EmailAddress email);

    /**
     * Deletes an account that nobody ever confirmed, with its links. One that was confirmed meanwhile, or that an administrator
     * disabled, stays.
     */
    void removeUnconfirmed(UUID id);

    /** Accounts that nobody confirmed, made before this moment, without a link that could still confirm them; the oldest first. */
    List<Account> unconfirmed(Instant madeBefore, int limit);

    /** Whether there is any account at all. */
    boolean none();

    /**
     * How many people other than this one can sign in as administrators. Asked before one is taken away: until the end of
     * the transaction nobody else takes one away, at any node.
     */
    long otherAdministrators(UUID account);
}
