package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.cooperation.draft.DraftState;
import org.caravanserai.domain.cooperation.draft.Drafts;
import org.caravanserai.domain.cooperation.draft.EntryDraft;

@ApplicationScoped
class JpaDrafts implements Drafts {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaDrafts() {}

    @Override
    public void add(EntryDraft draft) {
        entities.persist(draft);
    }

    @Override
    public Optional<EntryDraft> lock(UUID id) {
        var found = byId(id);
        found.ifPresent(draft -> entities.refresh(draft, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    @Override
    public Optional<EntryDraft> byId(UUID id) {
        return Optional.ofNullable(entities.find(EntryDraft.class, id));
    }

    @Override
    public void remove(EntryDraft draft) {
        entities.remove(draft);
    }

    @Override
    public List<EntryDraft> of(UUID account) {
        return entities.createQuery(
                        "select d from EntryDraft d where d.account = :account order by d.savedAt desc, d.id",
                        EntryDraft.class)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public List<EntryDraft> waitingFor(UUID account) {
        return entities.createQuery(
                        "select d from EntryDraft d where d.account <> :account and d.state = :state order by"
                                + " d.savedAt, d.id",
                        EntryDraft.class)
                .setParameter("account", account)
                .setParameter("state", DraftState.SUBMITTED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
