package org.caravanserai.domain.centers.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** How the marks of an assessment are checked before publication: its rule, the sample, and what moderation decided. */
@Embeddable
public class MarkChecks {

    @Column(name = "sample_percent")
    private int samplePercent;

    @Column(name = "sample_least")
    private int sampleLeast;

    private BigDecimal tolerance;

    @Column(name = "appeal_days")
    private int appealDays;

    @Column(name = "second_marker")
    private @Nullable UUID secondMarker;

    @Column(name = "sample_seed")
    private @Nullable Long sampleSeed;

    @Column(name = "sample_drawn_at")
    private @Nullable Instant sampleDrawnAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "rest_of_class")
    private @Nullable RestOfClass rest;

    @Column(name = "scale_factor")
    private @Nullable BigDecimal scaleFactor;

    @Column(name = "moderated_by")
    private @Nullable UUID moderatedBy;

    @Column(name = "moderated_at")
    private @Nullable Instant moderatedAt;

    @Column(name = "moderation_reason")
    private @Nullable String moderationReason;

    @SuppressWarnings("NullAway.Init")
    protected MarkChecks() {}

    MarkChecks(MarkingRule rule) {
        samplePercent = rule.samplePercent();
        sampleLeast = rule.sampleLeast();
        tolerance = rule.tolerance();
        appealDays = rule.appealDays();
    }

    void draw(UUID by, long seed, Instant now) {
        if (!rule().asksForSample()) {
            throw new Refused("no-sample-needed");
        }
        if (isDrawn()) {
            throw new Refused("sample-drawn");
        }
        secondMarker = by;
        sampleSeed = seed;
        sampleDrawnAt = now;
    }

    void requireSecondMarking() {
        if (!isDrawn()) {
            throw new Refused("sample-not-drawn");
        }
        if (moderatedAt != null) {
            throw new Refused("marks-moderated");
        }
    }

    void moderate(RestOfClass decided, BigDecimal factor, String reason, UUID by, Instant now) {
        requireSecondMarking();
        rest = decided;
        scaleFactor = factor;
        moderationReason = reason;
        moderatedBy = by;
        moderatedAt = now;
    }

    boolean isDrawn() {
        return sampleDrawnAt != null;
    }

    MarkingStage stage() {
        return moderatedAt != null
                ? MarkingStage.MODERATED
                : isDrawn() ? MarkingStage.SECOND_MARKS : MarkingStage.FIRST_MARKS;
    }

    MarkingRule rule() {
        return new MarkingRule(samplePercent, sampleLeast, tolerance, appealDays);
    }

    public @Nullable UUID secondMarker() {
        return secondMarker;
    }

    /** The seed from which the sample was drawn, see {@link MarkingSample}. */
    public @Nullable Long sampleSeed() {
        return sampleSeed;
    }

    public @Nullable RestOfClass rest() {
        return rest;
    }

    /** The factor applied to marks outside the sample; 1 when they are kept. */
    public @Nullable BigDecimal scaleFactor() {
        return scaleFactor;
    }

    public @Nullable UUID moderatedBy() {
        return moderatedBy;
    }

    public @Nullable Instant moderatedAt() {
        return moderatedAt;
    }

    public @Nullable String moderationReason() {
        return moderationReason;
    }
}
