package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.Proposals;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaProposals implements Proposals {

    private final Entities entities;

    @Inject
    JpaProposals(Entities entities) {
        this.entities = entities;
    }

    @Override
    public void add(Proposal proposal) {
        entities.add(proposal);
    }

    @Override
    public Optional<Proposal> lock(String code) {
        return entities.lock(entities.one(Proposal.class, "select p from Proposal p where p.code = ?1", code));
    }
}
