package org.caravanserai.domain.organizations;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.MemoryAccounts;
import org.caravanserai.domain.mail.Recipient;

/** Who gets email about an organization, out of accounts and memberships in memory. */
public final class MemoryOrganizationPeople implements OrganizationPeople {

    private final MemoryAccounts accounts;
    private final MemoryMemberships memberships;

    public MemoryOrganizationPeople(MemoryAccounts accounts, MemoryMemberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Override
    public List<Recipient> withRole(UUID organization, OrganizationRole role) {
        return recipients(memberships.in(organization).all().stream()
                .filter(membership -> membership.role() == role)
                .flatMap(membership -> accounts.byId(membership.accountId()).stream()));
    }

    @Override
    public List<Recipient> withRoleAt(RolePlace place, OrganizationRole role) {
        return recipients(memberships.at(place).all().stream()
                .filter(membership -> membership.role() == role)
                .flatMap(membership -> accounts.byId(membership.accountId()).stream()));
    }

    @Override
    public List<Recipient> authorities() {
        return recipients(
                accounts.table.where(account -> account.platformRoles().contains(PlatformRole.AUTHORITY)));
    }

    @Override
    public List<Recipient> administrators() {
        return recipients(
                accounts.table.where(account -> account.platformRoles().contains(PlatformRole.ADMIN)));
    }

    private static List<Recipient> recipients(Stream<Account> people) {
        return people.filter(account -> account.state() == AccountState.ACTIVE)
                .sorted(Comparator.comparing(account -> account.email().value()))
                .map(account -> new Recipient(
                        account.email(),
                        account.name().full(),
                        account.profile().preferredLanguage()))
                .toList();
    }
}
