package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.draft.DraftState;
import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.domain.cooperation.draft.EntryDraft;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaDrafts implements Drafts {

    private static final int MOST = 200;

    private final Entities entities;

    @Inject
    JpaDrafts(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(EntryDraft draft) {
        entities.add(draft);
    }

    @Override
    public Optional<EntryDraft> lock(UUID id) {
        return entities.lock(byId(id));
    }

    @Override
    public Optional<EntryDraft> byId(UUID id) {
        return entities.find(EntryDraft.class, id);
    }

    @Override
    public void remove(EntryDraft draft) {
        entities.remove(draft);
    }

    @Override
    public List<EntryDraft> of(UUID account) {
        return entities.first(
                MOST,
                EntryDraft.class,
                "select d from EntryDraft d where d.account = ?1 order by d.savedAt desc, d.id",
                account);
    }

    @Override
    public List<EntryDraft> waitingFor(UUID account) {
        return entities.first(
                MOST,
                EntryDraft.class,
                "select d from EntryDraft d where d.account <> ?1 and d.state = ?2 order by d.savedAt, d.id",
                account,
                DraftState.SUBMITTED);
    }
}
