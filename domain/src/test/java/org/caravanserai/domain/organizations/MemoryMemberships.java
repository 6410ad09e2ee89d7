package org.caravanserai.domain.organizations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;

/** Memberships in memory. */
public final class MemoryMemberships implements Memberships {

    private final List<Membership> all = new ArrayList<>();

    @Override
    public Members in(UUID organizationId) {
        return new Members(all.stream()
                .filter(membership -> membership.organizationId().equals(organizationId))
                .sorted(Comparator.comparing(Membership::since)
                        .thenComparing(membership -> membership.role().name()))
                .toList());
    }

    @Override
    public void add(Membership membership) {
        if (all.stream().noneMatch(each -> isSame(each, membership))) {
            all.add(membership);
        }
    }

    private static boolean isSame(Membership one, Membership other) {
        return one.organizationId().equals(other.organizationId())
                && one.accountId().equals(other.accountId())
                && one.role() == other.role();
    }

    @Override
    public void remove(UUID organizationId, UUID accountId, OrganizationRole role) {
        all.removeIf(membership -> membership.organizationId().equals(organizationId)
                && membership.accountId().equals(accountId)
                && membership.role() == role);
    }

    @Override
    public void move(UUID fromOrganization, UUID toOrganization) {
        var moving = in(fromOrganization).all();
        all.removeAll(moving);
        moving.forEach(each -> add(new Membership(toOrganization, each.accountId(), each.role(), each.since())));
    }

    /** What somebody is anywhere. */
    public Stream<Membership> of(UUID account) {
        return all.stream().filter(membership -> membership.accountId().equals(account));
    }
}
