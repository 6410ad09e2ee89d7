package org.caravanserai.domain.centers;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.center.Center;
import org.caravanserai.domain.centers.center.Centers;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.MemoryTable;

/** Centers in memory. */
public final class MemoryCenters implements Centers {

    public final MemoryTable<Center> table = new MemoryTable<Center>().unique(Center::slug);

    private final Map<Integer, Integer> approvals = new HashMap<>();

    @Override
    public void add(Center center) {
        table.add(center);
    }

    @Override
    public void remove(Center draft) {
        table.deleteIf(draft::equals);
    }

    @Override
    public Optional<Center> bySlug(Slug slug) {
        return table.first(each -> each.slug().equals(slug));
    }

    @Override
    public Optional<Center> byId(UUID id) {
        return table.first(each -> each.id().equals(id));
    }

    @Override
    public Optional<Center> lock(Slug slug) {
        return bySlug(slug);
    }

    @Override
    public Slug freeSlug(Slug wanted) {
        var slug = wanted;
        for (int number = 2; RESERVED_SLUGS.contains(slug) || bySlug(slug).isPresent(); number++) {
            slug = wanted.numbered(number);
        }
        return slug;
    }

    @Override
    public int nextApproval(int year) {
        return approvals.merge(year, 1, Integer::sum);
    }
}
