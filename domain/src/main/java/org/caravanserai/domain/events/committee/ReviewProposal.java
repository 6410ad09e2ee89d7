package org.caravanserai.domain.events.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Refused;

/**
 * An assignment of reviewers to contributions that nobody is told of yet; an event has one at most. It is suggested by calculation, replaced by
 * another suggestion, changed by hand, and ends when the organizer accepts it as a whole or drops it.
 */
@Entity
@Table(name = "review_proposal")
public class ReviewProposal {

    @Id
    @Column(name = "event_id")
    private UUID event;

    private int reviews;

    private ProposedReviews pairs;

    @Column(name = "made_at")
    private Instant madeAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ReviewProposal() {}

    /**
     * @param reviews how many each contribution shall have, with those asked for before
     * @throws Invalid {@code reviews}: {@code between}
     */
    @SuppressWarnings("NullAway.Init")
    public ReviewProposal(UUID event, int reviews, Collection<ProposedReview> pairs, Instant now) {
        this.event = event;
        become(reviews, pairs, now);
    }

    /**
     * Another suggestion takes its place.
     *
     * @throws Invalid {@code reviews}: {@code between}
     */
    public final void become(int wanted, Collection<ProposedReview> suggested, Instant now) {
        requireReviews(wanted);
        reviews = wanted;
        pairs = new ProposedReviews(suggested.stream().toList());
        madeAt = now;
    }

    /**
     * @throws Invalid {@code reviews}: {@code between}
     */
    public static void requireReviews(int wanted) {
        new Invalid.Collector()
                .check(
                        wanted >= 1 && wanted <= ContributionTerms.MOST_REVIEWS,
                        "reviews",
                        "between",
                        1,
                        ContributionTerms.MOST_REVIEWS)
                .throwIfAny();
    }

    /** These reviewers, and no others, for a contribution. */
    public void propose(UUID contribution, Collection<UUID> reviewers) {
        pairs = new ProposedReviews(Stream.concat(
                        pairs.pairs().stream()
                                .filter(each -> !each.contribution().equals(contribution)),
                        reviewers.stream().map(reviewer -> new ProposedReview(contribution, reviewer)))
                .toList());
    }

    /**
     * That it still is what somebody has read.
     *
     * @throws Refused {@code proposal-changed}
     */
    public void requireVersion(long read) {
        if (read != version) {
            throw new Refused("proposal-changed");
        }
    }

    public UUID event() {
        return event;
    }

    /** How many reviews each contribution shall have. */
    public int reviews() {
        return reviews;
    }

    public ProposedReviews pairs() {
        return pairs;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public long version() {
        return version;
    }
}
