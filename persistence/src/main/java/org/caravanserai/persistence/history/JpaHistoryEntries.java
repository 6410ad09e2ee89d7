package org.caravanserai.persistence.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryEntry;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.history.Subject;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

@ApplicationScoped
class JpaHistoryEntries implements HistoryEntries {

    private static final String LINE =
            "select new org.caravanserai.domain.history.HistoryLine(h.id, h.subject, h.subjectId, h.action, h.fromState,"
                    + " h.toState, h.accountName, h.reason, h.happenedAt) from HistoryEntry h ";
    private static final String MATCHING =
            "where :words = '' or lower(h.accountName) like :words or lower(h.action) like :words or lower(h.reason) like :words";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(HistoryEntry entry) {
        entities.persist(entry);
    }

    @Override
    public List<HistoryLine> about(Subject subject, UUID subjectId) {
        return entities.createQuery(
                        LINE + "where h.subject = :subject and h.subjectId = :id order by h.happenedAt desc, h.id desc",
                        HistoryLine.class)
                .setParameter("subject", subject)
                .setParameter("id", subjectId)
                .getResultList();
    }

    @Override
    public Page<HistoryLine> page(PageRequest request) {
        var words = request.query() == null ? "" : "%" + request.query().toLowerCase(java.util.Locale.ROOT) + "%";
        var items = entities.createQuery(LINE + MATCHING + " order by h.happenedAt desc, h.id desc", HistoryLine.class)
                .setParameter("words", words)
                .setFirstResult((int) request.offset())
                .setMaxResults(request.size())
                .getResultList();
        var total = entities.createQuery("select count(h) from HistoryEntry h " + MATCHING, Long.class)
                .setParameter("words", words)
                .getSingleResult();
        return new Page<>(items, request.page(), request.size(), total);
    }
}
