package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.MemoryTable;

/** Accounts in memory. */
public final class MemoryAccounts implements Accounts {

    public final MemoryTable<Account> table = new MemoryTable<Account>().unique(Account::email);
    private final MemoryAccountLinks links;

    public MemoryAccounts(MemoryAccountLinks links) {
        this.links = links;
    }

    @Override
    public void add(Account account) {
        table.add(account);
    }

    @Override
    public Optional<Account> byId(UUID id) {
        return table.first(account -> account.id().equals(id));
    }

    @Override
    public Optional<Account> locked(UUID id) {
        return byId(id);
    }

    @Override
    public Map<UUID, Account> byIds(Collection<UUID> ids) {
        return table.where(account -> ids.contains(account.id()))
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    @Override
    public Optional<Account> byEmail(EmailAddress email) {
        return table.first(account -> account.email().equals(email));
    }

    @Override
    public void removeUnconfirmed(UUID id) {
        if (table.deleteIf(account -> account.id().equals(id) && account.state() == AccountState.UNVERIFIED) > 0) {
            links.endAll(id);
        }
    }

    @Override
    public List<Account> unconfirmed(Instant madeBefore, int limit) {
        return table.where(account -> account.state() == AccountState.UNVERIFIED)
                .filter(account -> account.createdAt().isBefore(madeBefore))
                .filter(account -> !links.hasAny(account.id()))
                .sorted(Comparator.comparing(Account::createdAt))
                .limit(limit)
                .toList();
    }

    @Override
    public boolean none() {
        return table.all().isEmpty();
    }

    @Override
    public long otherAdministrators(UUID account) {
        return table.where(each -> !each.id().equals(account))
                .filter(each -> each.state() == AccountState.ACTIVE)
                .filter(each -> each.platformRoles().contains(PlatformRole.ADMIN))
                .count();
    }
}
