package org.caravanserai.domain.exchanges.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.exchanges.nomination.Nomination;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/**
 * A member of an organization invites a scholar of a partner for a place of an agreement. Its content cannot be changed; a change
 * needs a new invitation.
 *
 * <p>The faculty of the host agrees or refuses. Then the scholar answers, while funding, insurance and space are proven side by side; each of
 * these is an {@link InvitationApproval}. When all are there it is ready, and the sending side nominates the scholar: from then on the
 * nomination tells what happens. It ends before that when an approval is rejected, the scholar does not come, or the host takes it back.
 *
 * <p>Each step that {@link InvitationState} does not allow is {@link Refused} as {@code invitation-state}, with both states.
 */
@Entity
@Table(name = "invitation")
public class ScholarInvitation implements Stateful {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_UNIT = 200;

    @Id
    private UUID id;

    private String code;

    @Column(name = "agreement_id")
    private UUID agreement;

    private String condition;

    @Column(name = "academic_year")
    private AcademicYear year;

    @Enumerated(EnumType.STRING)
    private Term term;

    @Column(name = "from_organization")
    private UUID from;

    @Column(name = "to_organization")
    private UUID to;

    @Embedded
    private Nominee scholar;

    private String purpose;

    private @Nullable String unit;

    private String funding;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "inviter_id")
    private @Nullable UUID inviter;

    @Column(name = "inviter_name")
    private String inviterName;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "nomination_id")
    private @Nullable UUID nomination;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected ScholarInvitation() {}

    /**
     * @throws Invalid each fault with its field
     */
    public ScholarInvitation(
            Nomination.Place place,
            Term term,
            Nominee scholar,
            InvitationContent content,
            Caller inviter,
            Instant now) {
        var starts = content.startsOn();
        var ends = content.endsOn();
        var faults = new Invalid.Collector();
        this.purpose = faults.needed("purpose", content.purpose(), LONGEST);
        this.funding = faults.needed("funding", content.funding(), LONGEST);
        this.unit = faults.optional("unit", content.unit(), LONGEST_UNIT);
        faults.check(starts != null, "startsOn", "required")
                .check(ends != null, "endsOn", "required")
                .check(starts == null || ends == null || !ends.isBefore(starts), "endsOn", "ends-before-it-starts")
                .throwIfAny();
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.agreement = place.agreement();
        this.condition = place.condition();
        this.year = place.year();
        this.from = place.from();
        this.to = place.to();
        this.term = term;
        this.scholar = scholar;
        this.startsOn = Objects.requireNonNull(starts);
        this.endsOn = Objects.requireNonNull(ends);
        this.inviter = inviter.accountId();
        this.inviterName = inviter.name();
        this.state = InvitationState.PROPOSED;
        this.invitedAt = now;
    }

    /** The faculty agrees. */
    public void approve() {
        become(InvitationState.APPROVED);
    }

    /** An approval was refused: the scholar cannot come. */
    public void refuse() {
        become(InvitationState.REFUSED);
    }

    /** The scholar is going to come. */
    public void accept(Collection<InvitationApproval> approvals, Instant now) {
        require(InvitationStep.ACCEPT);
        acceptedAt = now;
        readyWhenComplete(approvals);
    }

    public void decline() {
        become(InvitationState.DECLINED);
    }

    public void withdraw() {
        become(InvitationState.WITHDRAWN);
    }

    /** Marks it as ready when the scholar has accepted and no approval is pending. */
    public void readyWhenComplete(Collection<InvitationApproval> approvals) {
        boolean proven = approvals.size() == ApprovalKind.values().length
                && approvals.stream().allMatch(each -> each.state() == ApprovalState.GIVEN);
        if (state == InvitationState.APPROVED && acceptedAt != null && proven) {
            become(InvitationState.READY);
        }
    }

    /** The sending side has released the scholar. */
    public void nominated(UUID made) {
        become(InvitationState.NOMINATED);
        nomination = made;
    }

    /**
     * @throws Refused when this step cannot be taken now: see {@link InvitationStep}
     */
    public void require(InvitationStep step) {
        step.require(standing());
    }

    /** Where it stands, from which the possible steps follow. */
    public InvitationStep.Standing standing() {
        return new InvitationStep.Standing(state, acceptedAt != null);
    }

    private void become(InvitationState next) {
        state = state.become(next, "invitation-state");
    }

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Nomination.Place place() {
        return new Nomination.Place(agreement, condition, year, from, to);
    }

    public Term term() {
        return term;
    }

    public Nominee scholar() {
        return scholar;
    }

    public InvitationContent content() {
        return new InvitationContent(purpose, unit, funding, startsOn, endsOn);
    }

    /** The account of the inviting person. */
    public @Nullable UUID inviter() {
        return inviter;
    }

    public String inviterName() {
        return inviterName;
    }

    @Override
    public InvitationState state() {
        return state;
    }

    /** When the scholar has accepted. */
    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    /** The nomination that resulted from it; null until then. */
    public @Nullable UUID nomination() {
        return nomination;
    }

    public Instant invitedAt() {
        return invitedAt;
    }
}
