package org.caravanserai.platform.history;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryFilter;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Looks through the whole book of history. */
@UseCase
@Requires(Permission.READ_HISTORY)
public class BrowseHistory {

    private final HistoryEntries entries;

    @Inject
    public BrowseHistory(HistoryEntries entries) {
        this.entries = entries;
    }

    /** See {@link HistoryEntries#page}. */
    public Page<HistoryLine> execute(HistoryFilter filter, PageRequest request) {
        return entries.page(filter, request);
    }
}
