package org.caravanserai.domain.events.contribution;

import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** Calls for contributions in memory. */
public final class MemoryContributionCalls implements ContributionCalls {

    public final MemoryTable<ContributionCall> table =
            new MemoryTable<ContributionCall>().unique(ContributionCall::event);

    @Override
    public Optional<ContributionCall> of(UUID event) {
        return table.first(call -> call.event().equals(event));
    }

    @Override
    public Optional<ContributionCall> lock(UUID event) {
        return of(event);
    }

    @Override
    public void add(ContributionCall call) {
        table.add(call);
        table.flush();
    }
}
