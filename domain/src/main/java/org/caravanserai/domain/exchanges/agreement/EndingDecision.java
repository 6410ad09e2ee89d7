package org.caravanserai.domain.exchanges.agreement;

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
import org.jspecify.annotations.Nullable;

/** What a party has decided to become of a call, a nomination or a stay when the agreement ends; one each (the database guards it). */
@Entity
@Table(name = "agreement_ending_decision")
public class EndingDecision {

    public static final int LONGEST_REASON = 2_000;

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Enumerated(EnumType.STRING)
    @Column(name = "thing_kind")
    private DependentKind kind;

    @Column(name = "thing_id")
    private UUID thing;

    @Enumerated(EnumType.STRING)
    private DependentFate fate;

    @Column(name = "moved_to")
    private @Nullable UUID movedTo;

    private String reason;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_by_name")
    private String decidedByName;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected EndingDecision() {}

    /**
     * Who decides what.
     *
     * @param movedTo the other agreement; null unless it is moved
     * @param reason for the other party and the people whom it concerns
     */
    public record Content(DependentFate fate, @Nullable UUID movedTo, String reason, UUID by, String byName) {}

    /**
     * @throws Invalid as {@link #change}
     */
    @SuppressWarnings("NullAway.Init")
    public EndingDecision(UUID agreement, DependentKind kind, UUID thing, Content content, Instant now) {
        this.id = Ids.next();
        this.agreement = agreement;
        this.kind = kind;
        this.thing = thing;
        change(content, now);
    }

    /**
     * Replaces the decision.
     *
     * @throws Invalid {@code required}, {@code text-too-long} for {@code reason}; {@code required} for {@code movedTo} when it is
     *     moved
     */
    public final void change(Content content, Instant now) {
        boolean moves = content.fate() == DependentFate.MOVE;
        var faults = new Invalid.Collector();
        var why = faults.needed("reason", content.reason(), LONGEST_REASON);
        faults.check(!moves || content.movedTo() != null, "movedTo", "required").throwIfAny();
        fate = content.fate();
        movedTo = moves ? content.movedTo() : null;
        reason = why;
        decidedBy = content.by();
        decidedByName = content.byName();
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID agreement() {
        return agreement;
    }

    public DependentKind kind() {
        return kind;
    }

    /** The call, nomination or stay. */
    public UUID thing() {
        return thing;
    }

    public DependentFate fate() {
        return fate;
    }

    /** The agreement under which it goes on; null unless it is moved. */
    public @Nullable UUID movedTo() {
        return movedTo;
    }

    public String reason() {
        return reason;
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public String decidedByName() {
        return decidedByName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
