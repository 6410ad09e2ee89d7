package org.caravanserai.domain.centers.center;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A reason for a closing, and how much it weighs. Immutable. */
@Embeddable
public class WeightedReason {

    @Enumerated(EnumType.STRING)
    private ClosureReason reason;

    private int weight;

    @SuppressWarnings("NullAway.Init")
    protected WeightedReason() {}

    /**
     * @param weight in percent of all reasons
     */
    public WeightedReason(ClosureReason reason, int weight) {
        this.reason = reason;
        this.weight = weight;
    }

    public ClosureReason reason() {
        return reason;
    }

    public int weight() {
        return weight;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WeightedReason that && reason == that.reason && weight == that.weight;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, weight);
    }
}
