package org.caravanserai.domain.exchanges.invitation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** One approval that an invitation needs, with who decided on it, in which capacity and why. */
@Entity
@Table(name = "invitation_approval")
public class InvitationApproval {

    private static final int LONGEST_CAPACITY = 200;
    private static final int LONGEST_NOTE = 1_000;

    @Id
    private UUID id;

    @Column(name = "invitation_id")
    private UUID invitation;

    @Enumerated(EnumType.STRING)
    private ApprovalKind kind;

    @Enumerated(EnumType.STRING)
    private ApprovalState state;

    @Column(name = "due_at")
    private Instant dueAt;

    private @Nullable String capacity;

    private @Nullable String note;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_by_name")
    private @Nullable String decidedByName;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected InvitationApproval() {}

    public InvitationApproval(UUID invitation, ApprovalKind kind, Instant dueAt) {
        this.id = Ids.next();
        this.invitation = invitation;
        this.kind = kind;
        this.state = ApprovalState.PENDING;
        this.dueAt = dueAt;
    }

    /**
     * @param as the capacity in which the person decides, for example dean of the faculty of agronomy
     * @param why needed for a refusal
     * @throws Conflict {@code approval-decided}
     * @throws Invalid {@code required}, {@code text-too-long} with the field
     */
    public void decide(boolean given, @Nullable String as, @Nullable String why, Caller by, Instant now) {
        if (state != ApprovalState.PENDING) {
            throw new Conflict("approval-decided");
        }
        var faults = new Invalid.Collector();
        var decidesAs = faults.needed("capacity", as, LONGEST_CAPACITY);
        var said = faults.neededIf(!given, "note", why, LONGEST_NOTE);
        faults.throwIfAny();
        state = given ? ApprovalState.GIVEN : ApprovalState.REFUSED;
        capacity = decidesAs;
        note = said;
        decidedBy = by.accountId();
        decidedByName = by.name();
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID invitation() {
        return invitation;
    }

    public ApprovalKind kind() {
        return kind;
    }

    public ApprovalState state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public @Nullable String capacity() {
        return capacity;
    }

    public @Nullable String note() {
        return note;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable String decidedByName() {
        return decidedByName;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
