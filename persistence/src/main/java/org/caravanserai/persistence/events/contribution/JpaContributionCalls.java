package org.caravanserai.persistence.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaContributionCalls implements ContributionCalls {

    private final Entities entities;

    @Inject
    JpaContributionCalls(Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<ContributionCall> of(UUID event) {
        return entities.find(ContributionCall.class, event);
    }

    @Override
    public Optional<ContributionCall> lock(UUID event) {
        return entities.lock(ContributionCall.class, event);
    }

    @Override
    public void add(ContributionCall call) {
        entities.addNow(call);
    }
}
