package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDecision;
import org.caravanserai.domain.exchanges.agreement.EndingDecisions;

@ApplicationScoped
class JpaEndingDecisions implements EndingDecisions {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(EndingDecision decision) {
        entities.persist(decision);
        entities.flush();
    }

    @Override
    public Optional<EndingDecision> about(UUID agreement, DependentKind kind, UUID thing) {
        return entities.createQuery(
                        "select d from EndingDecision d where d.agreement = :agreement and d.kind = :kind and d.thing = :thing",
                        EndingDecision.class)
                .setParameter("agreement", agreement)
                .setParameter("kind", kind)
                .setParameter("thing", thing)
                .getResultStream()
                .findFirst();
    }
}
