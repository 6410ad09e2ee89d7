package org.caravanserai.persistence.events.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.committee.CommitteeMember;
import org.caravanserai.domain.events.committee.Committees;
import org.caravanserai.domain.events.committee.ContributionBid;
import org.caravanserai.domain.events.committee.ReviewProposal;
import org.caravanserai.persistence.shared.Entities;

@ApplicationScoped
class JpaCommittees implements Committees {

    private final Entities entities;

    @Inject
    JpaCommittees(Entities entities) {
        this.entities = entities;
    }

    @Override
    public Optional<CommitteeMember> member(UUID event, UUID account) {
        return entities.one(
                CommitteeMember.class,
                "select m from CommitteeMember m where m.event = ?1 and m.account = ?2",
                event,
                account);
    }

    @Override
    public void add(CommitteeMember member) {
        entities.addNow(member);
    }

    @Override
    public Optional<ContributionBid> bid(UUID contribution, UUID reviewer) {
        return entities.one(
                ContributionBid.class,
                "select b from ContributionBid b where b.contribution = ?1 and b.reviewer = ?2",
                contribution,
                reviewer);
    }

    @Override
    public void add(ContributionBid bid) {
        entities.addNow(bid);
    }

    @Override
    public void remove(ContributionBid bid) {
        entities.removeNow(bid);
    }

    @Override
    public Optional<ReviewProposal> proposal(UUID event) {
        return entities.find(ReviewProposal.class, event);
    }

    @Override
    public Optional<ReviewProposal> lockProposal(UUID event) {
        return entities.lock(ReviewProposal.class, event);
    }

    @Override
    public void add(ReviewProposal proposal) {
        entities.addNow(proposal);
    }

    @Override
    public void remove(ReviewProposal proposal) {
        entities.removeNow(proposal);
    }
}
