package org.caravanserai.domain.events;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.testing.MemoryPorts;

/** Who is to be told about an event, out of accounts and memberships in memory. */
public final class MemoryEventPeople implements EventPeople {

    private static final EnumSet<OrganizationRole> ORGANIZING =
            EnumSet.of(OrganizationRole.MANAGER, OrganizationRole.EVENT_ORGANIZER);

    private final MemoryPorts shared;

    public MemoryEventPeople(MemoryPorts shared) {
        this.shared = shared;
    }

    @Override
    public List<Recipient> authorities() {
        return recipients(
                shared.accounts.table.where(account -> account.platformRoles().contains(PlatformRole.AUTHORITY)));
    }

    @Override
    public List<Recipient> organizers(UUID organization, UUID event) {
        return recipients(Stream.concat(
                        shared.memberships.in(organization).all().stream()
                                .filter(membership -> ORGANIZING.contains(membership.role())),
                        shared.memberships.at(new RolePlace(EventRoles.KIND, event)).all().stream()
                                .filter(membership -> membership.role() == OrganizationRole.EVENT_CO_ORGANIZER))
                .map(Membership::accountId)
                .distinct()
                .flatMap(account -> shared.accounts.byId(account).stream()));
    }

    @Override
    public LocalizedText organizerName(UUID organization) {
        return shared.organizations
                .byId(organization)
                .map(Organization::displayName)
                .orElse(LocalizedText.EMPTY);
    }

    private static List<Recipient> recipients(Stream<Account> people) {
        return people.filter(account -> account.state() == AccountState.ACTIVE)
                .map(account -> {
                    var language = account.profile().preferredLanguage();
                    return new Recipient(account.email(), account.name().in(language.value()), language);
                })
                .toList();
    }
}
