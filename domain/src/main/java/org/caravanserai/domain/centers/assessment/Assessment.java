package org.caravanserai.domain.centers.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/** A test, paper or oral examination of a class with its weight in the result. */
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
            UUID ofClass, int position, LocalizedText title, int weight, BigDecimal maxPoints, LocalDate heldOn) {
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
    }

    /**
     * @throws Invalid {@code points} when they are not between 0 and the most
     * @throws Refused {@code marks-published}
     */
    public void requireMarkable(BigDecimal points) {
        if (publishedAt != null) {
            throw new Refused("marks-published");
        }
        if (points.signum() < 0
                || points.compareTo(maxPoints) > 0
                || points.stripTrailingZeros().scale() > 2) {
            throw new Invalid("points", "between", 0, maxPoints);
        }
    }

    /** The learners see their marks from now on. Publishing them again changes nothing. */
    public void publish(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
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
