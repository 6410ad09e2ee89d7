package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDecision;
import org.caravanserai.domain.exchanges.agreement.EndingDecisions;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaEndingDecisions implements EndingDecisions {

    private final Entities entities;

    @Inject
    JpaEndingDecisions(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(EndingDecision decision) {
        entities.addNow(decision);
    }

    @Override
    public Optional<EndingDecision> about(UUID agreement, DependentKind kind, UUID thing) {
        return entities.one(
                EndingDecision.class,
                "select d from EndingDecision d where d.agreement = ?1 and d.kind = ?2 and d.thing = ?3",
                agreement,
                kind,
                thing);
    }
}
