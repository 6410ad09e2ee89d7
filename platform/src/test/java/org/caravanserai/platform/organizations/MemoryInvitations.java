package org.caravanserai.platform.organizations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Invitation;
import org.caravanserai.domain.organizations.Invitations;
import org.caravanserai.domain.organizations.Members;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.shared.EmailAddress;

/** Invitations and members in memory. */
final class MemoryInvitations implements Invitations, Memberships {

    final List<Invitation> all = new ArrayList<>();
    final List<Membership> members = new ArrayList<>();

    @Override
    public void add(Invitation invitation) {
        all.add(invitation);
    }

    @Override
    public Optional<Invitation> byId(UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Invitation> byHash(String hash) {
        return all.stream().filter(each -> each.hash().equals(hash)).findFirst();
    }

    @Override
    public Optional<Invitation> open(UUID organization, EmailAddress email, OrganizationRole role) {
        return openOf(organization).stream()
                .filter(each -> each.email().equals(email) && each.role() == role)
                .findFirst();
    }

    @Override
    public List<Invitation> openOf(UUID organization) {
        return all.stream()
                .filter(each -> each.organization().equals(organization))
                .filter(each -> each.isLive(each.invitedAt()))
                .toList();
    }

    @Override
    public int countSince(UUID organization, Instant since) {
        return (int)
                all.stream().filter(each -> each.invitedAt().isAfter(since)).count();
    }

    @Override
    public void forget(EmailAddress email) {
        all.removeIf(each -> each.email().equals(email));
    }

    @Override
    public Members in(UUID organizationId) {
        return new Members(members);
    }

    @Override
    public void add(Membership membership) {
        members.add(membership);
    }

    @Override
    public void remove(UUID organizationId, UUID accountId, OrganizationRole role) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(UUID fromOrganization, UUID toOrganization) {
        throw new UnsupportedOperationException();
    }
}
