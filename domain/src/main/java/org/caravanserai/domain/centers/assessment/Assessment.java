package org.caravanserai.domain.centers.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Window;
import org.jspecify.annotations.Nullable;

/**
 * A test, paper or oral examination of a class with its weight in the result.
 *
 * <p>It is planned with the class and says how it is marked: once, twice by different people, or by a sample for a second marker.
 * Marks are entered, differences decided by moderation, and all published at once; for a time after that learners may appeal. It
 * holds neither marks nor appeals, which refer to it.
 */
@Entity
@Table(name = "class_assessment")
public class Assessment {

    private static final BigDecimal MOST_POINTS = new BigDecimal(10_000);

    @Id
    private UUID id;

    @Column(name = "class_id")
    private UUID ofClass;

    private int position;

    private LocalizedText title;

    private int weight;

    @Column(name = "max_points")
    private BigDecimal maxPoints;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Embedded
    private MarkChecks checks;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /**
     * @param position the place in the plan, from 1
     * @param weight 1 to 100; weights of a plan need not add up to 100
     * @throws Invalid each fault with its field
     */
    public Assessment(
            UUID ofClass,
            int position,
            LocalizedText title,
            int weight,
            BigDecimal maxPoints,
            LocalDate heldOn,
            MarkingRule rule) {
        new Invalid.Collector()
                .check(!title.isEmpty(), "title", "required")
                .check(weight >= 1 && weight <= 100, "weight", "between", 1, 100)
                .check(
                        maxPoints.signum() > 0 && maxPoints.compareTo(MOST_POINTS) <= 0,
                        "maxPoints",
                        "between",
                        1,
                        MOST_POINTS)
                .throwIfAny();
        this.id = Ids.next();
        this.ofClass = ofClass;
        this.position = position;
        this.title = title;
        this.weight = weight;
        this.maxPoints = maxPoints;
        this.heldOn = heldOn;
        this.checks = new MarkChecks(rule);
    }

    /**
     * Checks that the teachers of the class may enter these points. Published marks are final; a learner who joined the class after that
     * is marked later.
     *
     * @param unmarked whether the learner has no mark of this assessment
     * @throws Invalid {@code points} when they are not between 0 and the most
     * @throws Refused {@code marks-published}; {@code sample-drawn} once the sample for the second marker is drawn
     */
    public void requireMarkable(BigDecimal points, boolean unmarked) {
        if (publishedAt != null && !unmarked) {
            throw new Refused("marks-published");
        }
        if (publishedAt == null && checks.isDrawn()) {
            throw new Refused("sample-drawn");
        }
        requirePossible(points);
    }

    /**
     * @throws Invalid {@code points} when they are not between 0 and the most, in hundredths
     */
    public void requirePossible(BigDecimal points) {
        if (!isPossible(points)) {
            throw new Invalid("points", "between", 0, maxPoints);
        }
    }

    /** Whether these points are between 0 and the most, in hundredths. */
    public boolean isPossible(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(maxPoints) <= 0
                && points.stripTrailingZeros().scale() <= 2;
    }

    /**
     * Draws the sample: the first marks can no longer be changed, and a second person marks part of the papers.
     *
     * @param by the second marker
     * @param seed from which the sample is drawn, see {@link MarkingSample}
     * @throws Refused {@code no-sample-needed}, {@code sample-drawn}, {@code marks-published}
     */
    public void drawSample(UUID by, long seed, Instant now) {
        if (publishedAt != null) {
            throw new Refused("marks-published");
        }
        checks.draw(by, seed, now);
    }

    /**
     * Checks that the second marker may enter points.
     *
     * @throws Refused {@code sample-not-drawn}, {@code marks-moderated}
     */
    public void requireSecondMarking() {
        checks.requireSecondMarking();
    }

    /**
     * Records the moderation by a person who has not marked.
     *
     * @param factor by which the rest was multiplied; 1 when it is kept
     * @throws Refused {@code sample-not-drawn}, {@code marks-moderated}
     */
    public void moderate(RestOfClass rest, BigDecimal factor, String reason, UUID by, Instant now) {
        checks.moderate(rest, factor, reason, by, now);
    }

    /** Whether moderation is required and has not happened yet; published marks wait for nothing. */
    public boolean awaitsModeration() {
        return publishedAt == null && rule().asksForSample() && checks.moderatedAt() == null;
    }

    /**
     * Shows the marks to the learners. Publishing them again changes nothing.
     *
     * @throws Refused {@code moderation-open}
     */
    public void publish(Instant now) {
        if (awaitsModeration()) {
            throw new Refused("moderation-open");
        }
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /** The moment from which a mark can no longer be appealed against; null before publication, and where nobody may appeal. */
    public @Nullable Instant appealsUntil() {
        int days = rule().appealDays();
        return publishedAt == null || days == 0 ? null : publishedAt.plus(Duration.ofDays(days));
    }

    /** Whether a mark can be appealed against at this moment. */
    public boolean isAppealable(Instant now) {
        var until = appealsUntil();
        return until != null && new Window(publishedAt, until).isOpen(now);
    }

    /**
     * @throws Refused {@code appeals-closed} before publication and after the window
     */
    public void requireAppealable(Instant now) {
        if (!isAppealable(now)) {
            throw new Refused("appeals-closed");
        }
    }

    public MarkingStage stage() {
        return publishedAt != null ? MarkingStage.PUBLISHED : checks.stage();
    }

    public MarkingRule rule() {
        return checks.rule();
    }

    /** Sample and moderation. */
    public MarkChecks checks() {
        return checks;
    }

    /** Whether this account marks the sample and does not know the first marks yet. */
    public boolean isBlindFor(@Nullable UUID account) {
        var second = checks.secondMarker();
        return second != null && second.equals(account) && checks.moderatedAt() == null;
    }

    public UUID id() {
        return id;
    }

    public UUID ofClass() {
        return ofClass;
    }

    public int position() {
        return position;
    }

    public LocalizedText title() {
        return title;
    }

    public int weight() {
        return weight;
    }

    public BigDecimal maxPoints() {
        return maxPoints;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }
}
