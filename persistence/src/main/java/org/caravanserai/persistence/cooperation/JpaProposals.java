package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.caravanserai.domain.cooperation.proposal.Proposal;
import org.caravanserai.domain.cooperation.proposal.Proposals;

@ApplicationScoped
class JpaProposals implements Proposals {

    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init")
    protected JpaProposals() {}

    @Override
    public void add(Proposal proposal) {
        entities.persist(proposal);
    }

    @Override
    public Optional<Proposal> lock(String code) {
        var found = entities.createQuery("select p from Proposal p where p.code = :code", Proposal.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
        found.ifPresent(proposal -> entities.refresh(proposal, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }
}
