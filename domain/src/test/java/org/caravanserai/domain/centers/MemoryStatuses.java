package org.caravanserai.domain.centers;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.centers.status.CenterStatus;
import org.caravanserai.domain.centers.status.CenterStatuses;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.testing.MemoryTable;

/** Statuses of centers in memory. */
public final class MemoryStatuses implements CenterStatuses {

    public final MemoryTable<CenterStatus> table = new MemoryTable<>();

    @Override
    public void add(CenterStatus status) {
        if (of(status.center()).stream().anyMatch(status::clashesWith)) {
            throw new Conflict("already-taken");
        }
        table.add(status);
    }

    @Override
    public List<CenterStatus> of(UUID center) {
        return table.where(each -> each.center().equals(center))
                .sorted(Comparator.comparing(CenterStatus::from)
                        .reversed()
                        .thenComparing(each -> each.kind().name())
                        .thenComparing(CenterStatus::id))
                .toList();
    }

    @Override
    public Optional<CenterStatus> byId(UUID id) {
        return table.first(each -> each.id().equals(id));
    }
}
