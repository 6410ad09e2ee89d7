package org.caravanserai.domain.events.committee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** What is known of reviewers, bids and proposed assignments in memory. */
public final class MemoryCommittees implements Committees {

    public final MemoryTable<CommitteeMember> members =
            new MemoryTable<CommitteeMember>().unique(each -> List.of(each.event(), each.account()));
    public final MemoryTable<ContributionBid> bids =
            new MemoryTable<ContributionBid>().unique(each -> List.of(each.contribution(), each.reviewer()));
    public final MemoryTable<ReviewProposal> proposals =
            new MemoryTable<ReviewProposal>().unique(ReviewProposal::event);

    @Override
    public Optional<CommitteeMember> member(UUID event, UUID account) {
        return members.first(
                each -> each.event().equals(event) && each.account().equals(account));
    }

    @Override
    public void add(CommitteeMember member) {
        members.add(member);
        members.flush();
    }

    @Override
    public Optional<ContributionBid> bid(UUID contribution, UUID reviewer) {
        return bids.first(each ->
                each.contribution().equals(contribution) && each.reviewer().equals(reviewer));
    }

    @Override
    public void add(ContributionBid bid) {
        bids.add(bid);
        bids.flush();
    }

    @Override
    public void remove(ContributionBid bid) {
        bids.deleteIf(each -> each == bid);
    }

    @Override
    public Optional<ReviewProposal> proposal(UUID event) {
        return proposals.first(each -> each.event().equals(event));
    }

    @Override
    public Optional<ReviewProposal> lockProposal(UUID event) {
        return proposal(event);
    }

    @Override
    public void add(ReviewProposal proposal) {
        proposals.add(proposal);
        proposals.flush();
    }

    @Override
    public void remove(ReviewProposal proposal) {
        proposals.deleteIf(each -> each == proposal);
    }
}
