package org.caravanserai.persistence.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.caravanserai.persistence.shared.Redaction;

@ApplicationScoped
class JpaHistoryEntries implements HistoryEntries {

    static final String LINE =
            "select new org.caravanserai.domain.history.HistoryLine(h.id, h.subject, h.subjectId, h.action,"
                    + " h.fromState, h.toState, h.accountId, h.accountName, h.reason, h.happenedAt) from HistoryEntry h ";

    @PersistenceContext
    private EntityManager entities;

    private final ThingNames names;

    @Inject
    JpaHistoryEntries(ThingNames names) {
        this.names = names;
    }

    @Override
    public void add(HistoryEntry entry) {
        entities.persist(entry);
    }

    @Override
    public void forget(PersonIdentity person) {
        entities.createNativeQuery("update history_entry set account_name = '' where account_id = ?1")
                .setParameter(1, person.account())
                .executeUpdate();
        entities.createNativeQuery("update history_entry set reason = ?2 where subject = 'ACCOUNT' and subject_id = ?1"
                        + " and action like 'TOKEN\\_%' and reason is not null")
                .setParameter(1, person.account())
                .setParameter(2, Redaction.MARK)
                .executeUpdate();
        entities.createNativeQuery(
                        "update history_entry set reason = regexp_replace(reason, ?1, ?2, 'gi') where reason ~* ?1")
                .setParameter(1, Redaction.pattern(person))
                .setParameter(2, Redaction.MARK)
                .executeUpdate();
    }

    @Override
    public List<HistoryLine> about(Subject subject, UUID subjectId) {
        return names.ofOne(entities.createQuery(
                        LINE + "where h.subject = :subject and h.subjectId = :id order by h.happenedAt desc, h.id desc",
                        HistoryLine.class)
                .setParameter("subject", subject.name())
                .setParameter("id", subjectId)
                .getResultList());
    }

    @Override
    public Page<HistoryLine> page(HistoryFilter filter, PageRequest request) {
        var query = new HistoryQuery(filter, request);
        var items = query.fill(entities.createQuery(LINE + query.where() + query.order(), HistoryLine.class))
                .setFirstResult(request.first())
                .setMaxResults(request.size())
                .getResultList();
        var total = query.fill(entities.createQuery("select count(h) from HistoryEntry h " + query.where(), Long.class))
                .getSingleResult();
        return new Page<>(names.named(items), request.page(), request.size(), total);
    }
}
