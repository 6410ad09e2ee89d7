package org.caravanserai.domain.centers.center;

import java.util.Set;
import org.caravanserai.domain.shared.LifecycleState;

/** The life of a center. Whether a report is late or an agreement about to end is computed from dates, never stored. */
public enum CenterState implements LifecycleState<CenterState> {
    DRAFT,
    /** Handed to the authority with all parts of the application. */
    APPLIED,
    UNDER_REVIEW,
    /** Sent back by the authority with a note, to be corrected and submitted again. */
    RETURNED,
    REJECTED,
    APPROVED,
    /** Approved, and the agreement was not signed in time. */
    LAPSED,
    /** Host and partner have signed; the opening is being prepared. */
    AGREEMENT_SIGNED,
    NEVER_OPENED,
    /** Opened; terms can be planned, no class has started yet. */
    OPENED,
    OPERATING,
    /** No new enrolments; running classes finish or move. */
    SUSPENDED,
    /** The agreement ends soon; it goes on with the next agreement period or closes. */
    RENEWAL_DUE,
    /** One of its institutions is being replaced; it continues when the new agreement is signed. */
    TRANSFERRED,
    /** Its last classes are taught out. */
    CLOSING,
    CLOSED;

    /** States in which anybody may see a center. */
    public static final Set<CenterState> PUBLIC =
            Set.of(AGREEMENT_SIGNED, OPENED, OPERATING, SUSPENDED, RENEWAL_DUE, TRANSFERRED, CLOSING, CLOSED);

    /** States in which a center exists and teaches, or may again. */
    public static final Set<CenterState> RUNNING =
            Set.of(OPENED, OPERATING, SUSPENDED, RENEWAL_DUE, TRANSFERRED, CLOSING);

    /** The states that may follow. */
    @Override
    public Set<CenterState> next() {
        return switch (this) {
            case DRAFT, RETURNED -> Set.of(APPLIED);
            case APPLIED -> Set.of(UNDER_REVIEW, DRAFT);
            case UNDER_REVIEW -> Set.of(APPROVED, RETURNED, REJECTED);
            case APPROVED -> Set.of(AGREEMENT_SIGNED, LAPSED);
            case AGREEMENT_SIGNED -> Set.of(OPENED, NEVER_OPENED);
            case OPENED -> Set.of(OPERATING, CLOSING);
            case OPERATING -> Set.of(SUSPENDED, RENEWAL_DUE, TRANSFERRED, CLOSING);
            case SUSPENDED, RENEWAL_DUE -> Set.of(OPERATING, CLOSING);
            case TRANSFERRED -> Set.of(OPERATING);
            case CLOSING -> Set.of(CLOSED);
            case REJECTED, LAPSED, NEVER_OPENED, CLOSED -> Set.of();
        };
    }

    /** Whether anybody may see a center in this state. */
    public boolean isPublic() {
        return PUBLIC.contains(this);
    }

    /** Whether its people may still change everything about it. */
    public boolean isFreelyEditable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it was never handed in, so that nobody but its host has ever seen it; only such a center may be deleted. */
    public boolean isNewDraft(CenterDates dates) {
        return this == DRAFT && dates.appliedAt() == null;
    }

    /** Whether its owners may file an agreement: the first, or the next one while it runs. */
    public boolean allowsAgreement() {
        return this == APPROVED || RUNNING.contains(this) && this != CLOSING;
    }

    /** Whether its years may be planned: from the signature of the agreement to the closing. */
    public boolean allowsPlans() {
        return this == AGREEMENT_SIGNED || RUNNING.contains(this);
    }

    /** Whether terms and classes may be planned. */
    public boolean allowsTeaching() {
        return this == OPENED || this == OPERATING || this == RENEWAL_DUE || this == TRANSFERRED;
    }

    /** Whether learners may enrol in a class. */
    public boolean takesEnrolments() {
        return allowsTeaching();
    }

    /** Whether running classes go on. */
    public boolean isRunning() {
        return allowsTeaching() || this == SUSPENDED || this == CLOSING;
    }
}
