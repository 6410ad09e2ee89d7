package org.caravanserai.platform.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.EmailAddress;

/** Accounts in memory. */
final class MemoryAccounts implements Accounts {

    final List<Account> all = new ArrayList<>();

    @Override
    public void add(Account account) {
        all.add(account);
    }

    @Override
    public Optional<Account> byId(UUID id) {
        return all.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Account> locked(UUID id) {
        return byId(id);
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return all.stream().filter(account -> account.email().equals(email)).findFirst();
    }

    @Override
    public void removeUnconfirmed(UUID id) {
        all.removeIf(account -> account.id().equals(id) && account.state() == AccountState.UNVERIFIED);
    }

    @Override
    public List<Account> unconfirmed(Instant madeBefore, int limit) {
        return all.stream()
                .filter(account -> account.state() == AccountState.UNVERIFIED)
                .filter(account -> account.createdAt().isBefore(madeBefore))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean none() {
        return all.isEmpty();
    }

    @Override
    public long otherAdministrators(UUID account) {
        return 0;
    }
}
