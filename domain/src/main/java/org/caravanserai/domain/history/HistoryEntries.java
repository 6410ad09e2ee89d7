package org.caravanserai.domain.history;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonIdentity;

/** History: lines are added and never changed, except that a person can be forgotten. */
public interface HistoryEntries {

    void add(HistoryEntry entry);

    /** All lines about one thing, newest first. */
    List<HistoryLine> about(Subject subject, UUID subjectId);

    /**
     * Takes somebody who asked for it out of all lines: {@link HistoryLine#who} is blank then, address and whole name are left out of
     * reasons, and what the account's tokens were called is gone.
     */
    void forget(PersonIdentity person);

    /**
     * The whole book; the query searches names, actions and reasons, or is the identity of what a line is about. Orders:
     * {@code when} (the list's own is {@code -when}), {@code who}, {@code action}.
     */
    Page<HistoryLine> page(HistoryFilter filter, PageRequest request);
}
