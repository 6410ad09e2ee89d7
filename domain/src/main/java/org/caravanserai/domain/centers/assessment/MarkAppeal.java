package org.caravanserai.domain.centers.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A learner's appeal against a published mark. Its outcome is a further mark; there is one appeal for each mark. */
@Entity
@Table(name = "mark_appeal")
public class MarkAppeal {

    @Id
    private UUID id;

    @Column(name = "assessment_id")
    private UUID assessment;

    @Column(name = "enrolment_id")
    private UUID enrolment;

    private String reason;

    @Column(name = "filed_at")
    private Instant filedAt;

    @Column(name = "points_before")
    private BigDecimal before;

    private @Nullable BigDecimal points;

    private @Nullable String answer;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MarkAppeal() {}

    /**
     * @param before the points that the learner appeals against
     */
    public MarkAppeal(Assessment assessment, UUID enrolment, String reason, BigDecimal before, Instant now) {
        this.id = Ids.next();
        this.assessment = assessment.id();
        this.enrolment = enrolment;
        this.reason = reason;
        this.before = before;
        this.filedAt = now;
    }

    /**
     * @param points that count from now on; the same as before when the appeal is turned down
     * @param answer what the learner reads
     * @throws Refused {@code mark-appeal-decided}
     */
    public void decide(BigDecimal points, String answer, UUID by, Instant now) {
        if (isDecided()) {
            throw new Refused("mark-appeal-decided");
        }
        this.points = points;
        this.answer = answer;
        this.decidedBy = by;
        this.decidedAt = now;
    }

    public boolean isDecided() {
        return decidedAt != null;
    }

    /** Whether the decision has changed the points. */
    public boolean isGranted() {
        return points != null && points.compareTo(before) != 0;
    }

    public UUID id() {
        return id;
    }

    public UUID assessment() {
        return assessment;
    }

    public UUID enrolment() {
        return enrolment;
    }

    public String reason() {
        return reason;
    }

    public Instant filedAt() {
        return filedAt;
    }

    /** The points that the learner appealed against. */
    public BigDecimal before() {
        return before;
    }

    /** The points of the decision; null before it. */
    public @Nullable BigDecimal points() {
        return points;
    }

    public @Nullable String answer() {
        return answer;
    }

    public @Nullable UUID decidedBy() {
        return decidedBy;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
