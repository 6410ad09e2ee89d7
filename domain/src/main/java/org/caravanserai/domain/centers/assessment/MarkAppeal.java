package org.caravanserai.domain.centers.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.appeals.Appeal;
import org.caravanserai.domain.appeals.AppealDecision;
import org.caravanserai.domain.shared.Ids;
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

    @Embedded
    private Appeal appeal;

    @Column(name = "points_before")
    private BigDecimal before;

    private @Nullable BigDecimal points;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected MarkAppeal() {}

    /**
     * @param before the points that the learner appeals against
     * @throws org.caravanserai.domain.shared.Invalid as {@link Appeal} says
     */
    public MarkAppeal(Assessment assessment, UUID enrolment, String grounds, BigDecimal before, Instant now) {
        this.id = Ids.next();
        this.assessment = assessment.id();
        this.enrolment = enrolment;
        this.appeal = new Appeal(grounds, now);
        this.before = before;
    }

    /**
     * @param points that count from now on; the same as before when the appeal is turned down
     * @param note what the learner reads
     * @param concerned who may not decide: the learner, and whoever has given one of the marks
     * @throws org.caravanserai.domain.shared.Refused as {@link Appeal#decide} says
     */
    public void decide(BigDecimal points, String note, UUID by, Set<UUID> concerned, Instant now) {
        boolean same = points.compareTo(before) == 0;
        appeal.decide(same ? AppealDecision.DISMISSED : AppealDecision.UPHELD, note, by, concerned, now);
        this.points = points;
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

    /** Upheld where it has changed the points. */
    public Appeal appeal() {
        return appeal;
    }

    /** The points that the learner appealed against. */
    public BigDecimal before() {
        return before;
    }

    /** The points of the decision; null before it. */
    public @Nullable BigDecimal points() {
        return points;
    }
}
