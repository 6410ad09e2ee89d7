package org.caravanserai.domain.events.registration;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.MemoryAccounts;

/** People with an account in memory, as they sign up. */
public final class MemoryRegistrants implements Registrants {

    private final MemoryAccounts accounts;

    public MemoryRegistrants(MemoryAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Registrant> ofAccount(UUID account) {
        return accounts.byId(account)
                .map(found -> new Registrant(
                        account,
                        found.name(),
                        found.email(),
                        found.profile().country(),
                        found.profile().affiliationText()));
    }
}
