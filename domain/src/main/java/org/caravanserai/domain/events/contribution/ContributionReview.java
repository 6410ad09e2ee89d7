package org.caravanserai.domain.events.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * The review of a contribution by one reviewer; a reviewer has one of each contribution at most (the database guards it).
 *
 * <p>It begins when an organizer asks the reviewer for it. The reviewer writes it, perhaps in several sittings, and submits it, or
 * declines it for a conflict of interest or for want of time. Submitted and declined reviews stay as they are; an organizer reads
 * them beside the contribution, and decides.
 */
@Entity
@Table(name = "contribution_review")
public class ContributionReview implements Stateful {

    static final String REFUSAL = "review-state";

    @Id
    private UUID id;

    @Column(name = "contribution_id")
    private UUID contribution;

    @Column(name = "reviewer_id")
    private UUID reviewer;

    @Enumerated(EnumType.STRING)
    private ContributionReviewState state;

    private ReviewContent content;

    private @Nullable BigDecimal mean;

    private @Nullable String reason;

    private boolean conflict;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ContributionReview() {}

    /** Asks a reviewer for it. */
    public ContributionReview(UUID contribution, UUID reviewer, Instant now) {
        this.id = Ids.next();
        this.contribution = contribution;
        this.reviewer = reviewer;
        this.state = ContributionReviewState.ASSIGNED;
        this.content = ReviewContent.EMPTY;
        this.assignedAt = now;
    }

    /**
     * Keeps what the reviewer has written so far; once it was submitted it stays complete.
     *
     * @throws Refused {@code review-state} when it was declined
     */
    public void write(ReviewContent written, ContributionTerms terms) {
        ContributionReviewStep.WRITE.refusal(state).ifPresent(refused -> {
            throw refused;
        });
        if (state == ContributionReviewState.SUBMITTED) {
            written.requireComplete(terms);
            mean = written.mean();
        } else {
            written.requireOf(terms);
        }
        content = written;
    }

    /**
     * Writes it and gives it to the organizer.
     *
     * @throws Refused {@code review-state} unless it is asked for
     */
    public void submit(ReviewContent written, ContributionTerms terms, Instant now) {
        var next = state.become(ContributionReviewState.SUBMITTED, REFUSAL);
        written.requireComplete(terms);
        content = written;
        mean = written.mean();
        state = next;
        submittedAt = now;
    }

    /**
     * @param ofInterest whether the reviewer has a conflict of interest
     * @throws Refused {@code review-state} unless it is asked for
     */
    public void decline(Reason why, boolean ofInterest) {
        state = state.become(ContributionReviewState.DECLINED, REFUSAL);
        content = ReviewContent.EMPTY;
        reason = why.value();
        conflict = ofInterest;
    }

    /** Where it stands, from which the possible steps follow. */
    public ContributionReviewStep.Standing standing(EventContribution of) {
        return new ContributionReviewStep.Standing(state, of.state());
    }

    @Override
    public UUID id() {
        return id;
    }

    public UUID contribution() {
        return contribution;
    }

    public UUID reviewer() {
        return reviewer;
    }

    @Override
    public ContributionReviewState state() {
        return state;
    }

    public boolean isSubmitted() {
        return state == ContributionReviewState.SUBMITTED;
    }

    public ReviewContent content() {
        return content;
    }

    /** The mean of its scores; null before it is submitted. */
    public @Nullable BigDecimal mean() {
        return mean;
    }

    /** Why it was declined. */
    public @Nullable String reason() {
        return reason;
    }

    /** Whether it was declined because of a conflict of interest. */
    public boolean isConflict() {
        return conflict;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public long version() {
        return version;
    }
}
