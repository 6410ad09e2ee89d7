package org.caravanserai.platform.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;

/** History in memory, to be written to. */
final class MemoryHistory implements HistoryEntries {

    final List<HistoryEntry> all = new ArrayList<>();

    @Override
    public void add(HistoryEntry entry) {
        all.add(entry);
    }

    @Override
    public void forget(PersonIdentity person) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<HistoryLine> about(Subject subject, UUID subjectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Page<HistoryLine> page(HistoryFilter filter, PageRequest request) {
        throw new UnsupportedOperationException();
    }
}
