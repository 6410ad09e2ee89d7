package org.caravanserai.domain.organizations;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.testing.MemoryTable;
import org.jspecify.annotations.Nullable;

/** Invitations in memory. */
public final class MemoryInvitations implements Invitations {

    private static final int MOST = 200;

    public final MemoryTable<Invitation> table = new MemoryTable<Invitation>()
            .unique(Invitation::hash)
            .unique(invitation -> isOpen(invitation)
                    ? Arrays.asList(
                            invitation.organization(), invitation.email(), invitation.role(), invitation.place())
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
    public Optional<Invitation> open(
            UUID organization, EmailAddress email, OrganizationRole role, @Nullable RolePlace place) {
        return table.first(each -> each.organization().equals(organization)
                && each.email().equals(email)
                && each.role() == role
                && Objects.equals(each.place(), place)
                && isOpen(each));
    }

    @Override
    public List<Invitation> openOf(UUID organization) {
        return open(each -> each.place() == null && each.organization().equals(organization));
    }

    @Override
    public List<Invitation> openAt(RolePlace place) {
        return open(each -> place.equals(each.place()));
    }

    @Override
    public List<Invitation> openFor(EmailAddress email) {
        return open(each -> each.email().equals(email));
    }

    private List<Invitation> open(Predicate<Invitation> which) {
        return table.where(each -> which.test(each) && isOpen(each))
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

    /** Neither answered nor withdrawn: live if it had not expired. */
    private static boolean isOpen(Invitation invitation) {
        return invitation.isLive(invitation.invitedAt());
    }
}
