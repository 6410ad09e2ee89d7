package org.caravanserai.domain.events.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * What somebody contributes to an event: title, summary and what else the terms of the call ask for, with all its authors.
 *
 * <p>Its author begins it as a draft while the call is open, submits it, changes it until the deadline, and may withdraw it at any
 * time before the event has rejected it. Once the call has ended, an organizer asks for reviews of it and decides: it is accepted,
 * rejected or waits for a place. The decision is kept back until the organizer releases all decisions together; only then does the
 * author see it. An accepted contribution is public when its author has confirmed it. It ends rejected or withdrawn. Its reviews
 * are {@link ContributionReview}s.
 *
 * <p>Each step that {@link ContributionState} does not allow is {@link Refused} as {@code contribution-state}.
 */
@Entity
@Table(name = "event_contribution")
public class EventContribution implements Stateful {

    static final String REFUSAL = "contribution-state";

    @Id
    private UUID id;

    private String code;

    @Column(name = "event_id")
    private UUID event;

    @Column(name = "account_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    private ContributionState state;

    private ContributionContent content;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ContributionDecision decision;

    @Column(name = "accepted_type")
    private @Nullable String acceptedType;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected EventContribution() {}

    /**
     * A draft.
     *
     * @throws Invalid as {@link ContributionContent#requireOf}
     */
    public EventContribution(
            UUID event, UUID account, ContributionContent content, ContributionTerms terms, Instant now) {
        content.requireOf(terms);
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.event = event;
        this.account = account;
        this.state = ContributionState.DRAFT;
        this.content = content;
        this.begunAt = now;
    }

    /**
     * A draft may stay incomplete; what was submitted stays complete.
     *
     * @throws Refused {@code contribution-state} once reviews have begun
     * @throws Invalid as {@link ContributionContent#requireOf}, or {@link ContributionContent#requireComplete} once it was submitted
     */
    public void change(ContributionContent wanted, ContributionTerms terms) {
        require(ContributionStep.CHANGE);
        if (state == ContributionState.SUBMITTED) {
            wanted.requireComplete(terms);
        } else {
            wanted.requireOf(terms);
        }
        content = wanted;
    }

    /**
     * @throws Invalid as {@link ContributionContent#requireComplete}
     */
    public void submit(ContributionTerms terms, Instant now) {
        var next = state.become(ContributionState.SUBMITTED, REFUSAL);
        content.requireComplete(terms);
        state = next;
        submittedAt = now;
    }

    /** The author takes it back, or does not come though it was accepted. */
    public void withdraw() {
        become(ContributionState.WITHDRAWN);
        decision = null;
    }

    /** Somebody is asked for a review. */
    public void review() {
        require(ContributionStep.REVIEW);
        state = ContributionState.UNDER_REVIEW;
    }

    /**
     * The organizer decides, once more if need be; nobody is told before the release.
     *
     * @param type as which it is accepted; null: as it was submitted
     * @throws Invalid {@code type}: {@code not-of-the-call}
     */
    public void decide(ContributionDecision decided, @Nullable String type, ContributionTerms terms) {
        require(ContributionStep.DECIDE);
        if (state != decided.state()) {
            state.become(decided.state(), REFUSAL);
        }
        if (type != null && terms.type(type).isEmpty()) {
            throw new Invalid("type", "not-of-the-call");
        }
        decision = decided;
        acceptedType = decided == ContributionDecision.ACCEPT ? type : null;
    }

    /**
     * The decision counts from now on.
     *
     * @return what was decided; null where nothing was, or nothing other than before
     */
    public @Nullable ContributionDecision release() {
        var released = decision;
        decision = null;
        if (released == null || released.state() == state) {
            return null;
        }
        become(released.state());
        return released;
    }

    /** The author comes. */
    public void confirm() {
        become(ContributionState.CONFIRMED);
    }

    /** Where it stands, from which the possible steps follow. */
    public ContributionStep.Standing standing(ContributionCallStep.Standing call) {
        return new ContributionStep.Standing(state, call);
    }

    private void require(ContributionStep step) {
        step.refusal(state).ifPresent(refused -> {
            throw refused;
        });
    }

    private void become(ContributionState next) {
        state = state.become(next, REFUSAL);
    }

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID event() {
        return event;
    }

    public UUID account() {
        return account;
    }

    @Override
    public ContributionState state() {
        return state;
    }

    public ContributionContent content() {
        return content;
    }

    public Instant begunAt() {
        return begunAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** What is decided and not released yet. */
    public @Nullable ContributionDecision decision() {
        return decision;
    }

    /** The key of the type as which it was accepted, or submitted. */
    public @Nullable String type() {
        return acceptedType == null ? content.type() : acceptedType;
    }

    /** As what it was accepted, where that is not the type it was submitted as. */
    public @Nullable String acceptedType() {
        return acceptedType;
    }

    public long version() {
        return version;
    }
}
