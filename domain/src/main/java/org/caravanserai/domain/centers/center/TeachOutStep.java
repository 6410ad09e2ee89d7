package org.caravanserai.domain.centers.center;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The measure for one class. Immutable. */
@Embeddable
public class TeachOutStep {

    @Column(name = "class_code")
    private String classCode;

    @Enumerated(EnumType.STRING)
    private TeachOutMeasure measure;

    @Column(name = "carrier_id")
    private @Nullable UUID carrier;

    @SuppressWarnings("NullAway.Init")
    protected TeachOutStep() {}

    TeachOutStep(String classCode, TeachOutMeasure measure, @Nullable UUID carrier) {
        this.classCode = classCode;
        this.measure = measure;
        this.carrier = carrier;
    }

    public String classCode() {
        return classCode;
    }

    public TeachOutMeasure measure() {
        return measure;
    }

    /** The organization that carries the class on; null where none is needed. */
    public @Nullable UUID carrier() {
        return carrier;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TeachOutStep that
                && classCode.equals(that.classCode)
                && measure == that.measure
                && Objects.equals(carrier, that.carrier);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classCode, measure, carrier);
    }
}
