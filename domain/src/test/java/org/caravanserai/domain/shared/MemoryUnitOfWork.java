package org.caravanserai.domain.shared;

import org.caravanserai.domain.testing.MemoryTable;
import org.caravanserai.domain.testing.MemoryTransaction;

/** Writes the tables in memory. */
public record MemoryUnitOfWork(MemoryTransaction transaction) implements UnitOfWork {

    @Override
    public void write() {
        transaction.commit();
    }

    @Override
    public void writeAndForget() {
        transaction.commit();
    }

    @Override
    public void countVersion(Object aggregate) {
        var before = MemoryTable.version(aggregate);
        transaction.commit();
        if (MemoryTable.version(aggregate) == before) {
            MemoryTable.touch(aggregate);
        }
    }
}
