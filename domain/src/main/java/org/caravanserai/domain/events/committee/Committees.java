package org.caravanserai.domain.events.committee;

import java.util.Optional;
import java.util.UUID;

/** What is known of reviewers, what they have said about contributions, and proposed assignments. What is loaded is written back with the transaction. */
public interface Committees {

    Optional<CommitteeMember> member(UUID event, UUID account);

    /**
     * @throws org.caravanserai.domain.shared.Conflict {@code already-taken} when the event has the member
     */
    void add(CommitteeMember member);

    Optional<ContributionBid> bid(UUID contribution, UUID reviewer);

    /**
     * @throws org.caravanserai.domain.shared.Conflict {@code already-taken} when the reviewer has said something about the contribution
     */
    void add(ContributionBid bid);

    void remove(ContributionBid bid);

    Optional<ReviewProposal> proposal(UUID event);

    /** The proposal, locked until the end of the transaction, in its newest state. */
    Optional<ReviewProposal> lockProposal(UUID event);

    /**
     * @throws org.caravanserai.domain.shared.Conflict {@code already-taken} when the event has one
     */
    void add(ReviewProposal proposal);

    void remove(ReviewProposal proposal);
}
