package org.caravanserai.platform.organizations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.organizations.Organization;
import org.caravanserai.domain.organizations.OrganizationChange;
import org.caravanserai.domain.organizations.OrganizationChanges;
import org.caravanserai.domain.organizations.Organizations;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;

/** Organizations and their proposed changes in memory. */
final class MemoryOrganizations implements Organizations, OrganizationChanges {

    final List<Organization> all = new ArrayList<>();
    final List<OrganizationChange> changes = new ArrayList<>();

    @Override
    public Optional<Organization> byId(UUID id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Organization> bySlug(Slug slug) {
        return all.stream().filter(each -> each.slug().equals(slug)).findFirst();
    }

    @Override
    public Optional<Organization> byRor(RorId ror) {
        return all.stream()
                .filter(each -> each.state().isVouchedFor() && ror.equals(each.ror()))
                .findFirst();
    }

    @Override
    public Optional<Organization> locked(UUID id) {
        return byId(id);
    }

    @Override
    public void add(Organization organization) {
        all.add(organization);
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        return wanted;
    }

    @Override
    public void moveRelatives(UUID from, UUID to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void flush() {}

    @Override
    public void add(OrganizationChange change) {
        changes.add(change);
    }

    @Override
    public Optional<OrganizationChange> pending(UUID organization) {
        return changes.stream()
                .filter(change -> change.organization().equals(organization))
                .filter(change -> change.state() == OrganizationChange.State.PENDING)
                .findFirst();
    }
}
