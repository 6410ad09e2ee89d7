package org.caravanserai.domain.centers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.permit.TeacherPermit;
import org.caravanserai.domain.centers.permit.TeacherPermits;
import org.caravanserai.domain.testing.MemoryTable;

/** Permits of teachers in memory. */
public final class MemoryPermits implements TeacherPermits {

    public final MemoryTable<TeacherPermit> table = new MemoryTable<TeacherPermit>()
            .unique(each ->
                    each.isWithdrawn() ? null : List.of(each.center(), each.teacher(), each.kind(), each.until()));

    @Override
    public void add(TeacherPermit permit) {
        table.add(permit);
    }

    @Override
    public List<TeacherPermit> of(UUID center) {
        return table.where(each -> each.center().equals(center) && !each.isWithdrawn())
                .sorted(Comparator.comparing(TeacherPermit::until).thenComparing(TeacherPermit::id))
                .toList();
    }

    @Override
    public Optional<TeacherPermit> byId(UUID id) {
        return table.first(each -> each.id().equals(id));
    }
}
