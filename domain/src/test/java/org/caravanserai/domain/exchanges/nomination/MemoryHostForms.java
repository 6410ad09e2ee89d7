package org.caravanserai.domain.exchanges.nomination;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** What receiving organizations have added, in memory. */
public final class MemoryHostForms implements HostForms {

    public final MemoryTable<HostForm> table = new MemoryTable<HostForm>().unique(HostForm::nomination);

    @Override
    public void add(HostForm form) {
        table.add(form);
    }

    @Override
    public Optional<HostForm> of(UUID nomination) {
        return table.first(each -> each.nomination().equals(nomination));
    }

    @Override
    public int forgetEnded(LocalDate before) {
        return table.deleteIf(each -> each.details().endsOn().isBefore(before));
    }
}
