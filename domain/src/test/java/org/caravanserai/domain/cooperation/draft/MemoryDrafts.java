package org.caravanserai.domain.cooperation.draft;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** Drafts in memory. */
public final class MemoryDrafts implements Drafts {

    public final MemoryTable<EntryDraft> drafts = new MemoryTable<>();

    @Override
    public void add(EntryDraft draft) {
        drafts.add(draft);
    }

    @Override
    public Optional<EntryDraft> lock(UUID id) {
        return byId(id);
    }

    @Override
    public Optional<EntryDraft> byId(UUID id) {
        return drafts.first(draft -> draft.id().equals(id));
    }

    @Override
    public void remove(EntryDraft draft) {
        drafts.deleteIf(each -> each.id().equals(draft.id()));
    }

    @Override
    public List<EntryDraft> of(UUID account) {
        return drafts.where(draft -> draft.isOf(account))
                .sorted(Comparator.comparing(EntryDraft::savedAt).reversed())
                .toList();
    }

    @Override
    public List<EntryDraft> waitingFor(UUID account) {
        return drafts.where(draft -> !draft.isOf(account) && draft.state() == DraftState.SUBMITTED)
                .sorted(Comparator.comparing(EntryDraft::savedAt))
                .toList();
    }
}
