package org.caravanserai.domain.organizations;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.RorId;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.Columns;
import org.caravanserai.domain.testing.MemoryTable;

/** Organizations in memory. */
public final class MemoryOrganizations implements Organizations {

    public final MemoryTable<Organization> table = new MemoryTable<Organization>()
            .unique(Organization::slug)
            .unique(organization -> organization.state().isVouchedFor() ? organization.ror() : null);

    @Override
    public Optional<Organization> byId(UUID id) {
        return table.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<Organization> bySlug(Slug slug) {
        return table.first(each -> each.slug().equals(slug));
    }

    @Override
    public Optional<Organization> byRor(RorId ror) {
        return table.first(each -> each.state().isVouchedFor() && ror.equals(each.ror()));
    }

    @Override
    public Optional<Organization> locked(UUID id) {
        return byId(id);
    }

    @Override
    public void add(Organization organization) {
        table.add(organization);
        table.flush();
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        var free = wanted;
        for (int number = 2; RESERVED_SLUGS.contains(free) || bySlug(free).isPresent(); number++) {
            free = wanted.numbered(number);
        }
        return free;
    }

    @Override
    public void moveRelatives(UUID from, UUID to) {
        table.where(each -> !each.id().equals(from)).forEach(each -> {
            var next = each.id().equals(to) ? null : to;
            if (from.equals(each.successorId())) {
                Columns.set(each, "successorId", next);
            }
            if (from.equals(each.profile().parentId())) {
                Columns.set(each, "facts.parentId", next);
            }
        });
    }
}
