package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.MemoryTable;

/** Invitations in memory. */
public final class MemoryInvitations implements Invitations {

    private static final int MOST = 200;

    public final MemoryTable<Invitation> table = new MemoryTable<Invitation>()
            .unique(Invitation::hash)
            .unique(invitation -> isOpen(invitation)
                    ? List.of(invitation.organization(), invitation.email(), invitation.role())
                    : null);

    @Override
    public void add(Invitation invitation) {
        table.add(invitation);
    }

    @Override
    public Optional<Invitation> byId(UUID id) {
        return table.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<Invitation> byHash(String hash) {
        return table.first(each -> each.hash().equals(hash));
    }

    @Override
    public Optional<Invitation> open(UUID organization, EmailAddress email, OrganizationRole role) {
        return table.first(each -> each.organization().equals(organization)
                && each.email().equals(email)
                && each.role() == role
                && isOpen(each));
    }

    @Override
    public List<Invitation> openOf(UUID organization) {
        return table.where(each -> each.organization().equals(organization) && isOpen(each))
                .sorted(Comparator.comparing(Invitation::invitedAt).reversed().thenComparing(Invitation::id))
                .limit(MOST)
                .toList();
    }

    @Override
    public int countSince(UUID organization, Instant since) {
        return (int) table.where(each -> each.organization().equals(organization)
                        && each.invitedAt().isAfter(since))
                .count();
    }

    @Override
    public void forget(EmailAddress email) {
        table.deleteIf(each -> each.email().equals(email));
    }

    /** Neither accepted nor withdrawn: live if it had not expired. */
    private static boolean isOpen(Invitation invitation) {
        return invitation.isLive(invitation.invitedAt());
    }
}
