package org.caravanserai.domain.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A transaction over tables in memory: contracts of ports run in it. */
public final class MemoryTransaction {

    private final List<MemoryTable<?>> tables = new ArrayList<>();

    public MemoryTransaction(MemoryTable<?>... tables) {
        this.tables.addAll(List.of(tables));
    }

    public void include(MemoryTable<?> table) {
        tables.add(table);
    }

    /** Writes what has changed. */
    public void commit() {
        tables.forEach(MemoryTable::flush);
    }

    public <T> T run(Callable<T> work) {
        try {
            var result = work.call();
            commit();
            return result;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
