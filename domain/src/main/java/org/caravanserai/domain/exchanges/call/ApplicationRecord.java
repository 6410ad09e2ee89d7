package org.caravanserai.domain.exchanges.call;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.call.Qualifications.Statement;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Answers;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/** The columns of an application and what is read of them. */
@MappedSuperclass
public abstract class ApplicationRecord implements Stateful {

    @Id
    protected UUID id;

    protected String code;

    @Column(name = "call_id")
    protected UUID call;

    @Column(name = "account_id")
    protected UUID account;

    @ElementCollection
    @CollectionTable(name = "exchange_application_wish", joinColumns = @JoinColumn(name = "application_id"))
    @OrderColumn(name = "position")
    @Column(name = "place")
    protected List<String> wishes;

    @Enumerated(EnumType.STRING)
    protected Term term;

    protected Answers answers;

    @Enumerated(EnumType.STRING)
    protected ApplicationState state;

    protected @Nullable BigDecimal score;

    /** The key of the place that is allocated; visible to the applicant from the release. */
    protected @Nullable String allocated;

    /** Until when the offer can be accepted. */
    @Column(name = "offer_until")
    protected @Nullable Instant offerUntil;

    @Column(name = "applied_at")
    protected Instant appliedAt;

    @Column(name = "submitted_at")
    protected @Nullable Instant submittedAt;

    protected @Nullable Statement stated;

    /** When an officer confirmed that the applicant belongs to the organization that runs the call; null: nobody has. */
    @Column(name = "membership_confirmed_at")
    protected @Nullable Instant membershipConfirmedAt;

    /** When an officer found that the applicant does not belong to it, which ended the application; null: nobody has. */
    @Column(name = "membership_refused_at")
    protected @Nullable Instant membershipRefusedAt;

    @Version
    protected long version;

    @SuppressWarnings("NullAway.Init")
    protected ApplicationRecord() {}

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID call() {
        return call;
    }

    public UUID account() {
        return account;
    }

    public List<String> wishes() {
        return List.copyOf(wishes);
    }

    public Term term() {
        return term;
    }

    public Answers answers() {
        return answers;
    }

    @Override
    public ApplicationState state() {
        return state;
    }

    /** 0 to 100; null before it is reviewed. */
    public @Nullable BigDecimal score() {
        return score;
    }

    /** Key of the place that is allocated; null for none. */
    public @Nullable String allocated() {
        return allocated;
    }

    /** Whether an officer has confirmed that the applicant belongs to the organization that runs the call. */
    public boolean isMembershipConfirmed() {
        return membershipConfirmedAt != null;
    }

    /** Whether it ended because the applicant does not belong to the organization that runs the call. */
    public boolean isMembershipRefused() {
        return membershipRefusedAt != null && state == ApplicationState.REJECTED;
    }

    public Instant appliedAt() {
        return appliedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    /** What the applicant had stated of their own studies when it was submitted; null before. */
    public @Nullable Statement stated() {
        return stated;
    }

    /** Until when the offer can be accepted; null when nothing was offered. */
    public @Nullable Instant offerUntil() {
        return offerUntil;
    }
}
