package org.caravanserai.domain.events.contribution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Contributions and their reviews. What is loaded is written back with the transaction. */
public interface EventContributions {

    void add(EventContribution contribution);

    Optional<EventContribution> byCode(String code);

    /** The contribution, locked until the end of the transaction, in its newest state. */
    Optional<EventContribution> lock(String code);

    /** All of an event in this state, the earliest first. */
    List<EventContribution> of(UUID event, ContributionState state);

    /** All of an event with a decision that is not released, locked, the earliest first. */
    List<EventContribution> lockDecided(UUID event);

    /** Whether contributions to the event name this track or type, as submitted or as accepted. */
    boolean isUsed(UUID event, String key);

    /**
     * @throws org.caravanserai.domain.shared.Conflict {@code already-taken} when the reviewer has one of the contribution
     */
    void add(ContributionReview review);

    Optional<ContributionReview> review(UUID contribution, UUID reviewer);

    /** All reviews of a contribution, whatever their state, in the order in which they were asked for. */
    List<ContributionReview> reviews(UUID contribution);
}
