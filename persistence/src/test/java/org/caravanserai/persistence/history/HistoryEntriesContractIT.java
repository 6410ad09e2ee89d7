package org.caravanserai.persistence.history;

import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntriesContract;
import org.caravanserai.persistence.testing.PostgresTest;

class HistoryEntriesContractIT extends PostgresTest implements HistoryEntriesContract {

    @Override
    public HistoryEntries history() {
        return repository(HistoryEntries.class);
    }
}
