package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Stateful;
import org.jspecify.annotations.Nullable;

/** The columns of a stay and what is read of them. */
@MappedSuperclass
public abstract class MobilityRecord implements Stateful {

    @Id
    protected UUID id;

    protected String code;

    @Column(name = "nomination_id")
    protected UUID nomination;

    @Enumerated(EnumType.STRING)
    protected MobilityState state;

    @Column(name = "arrived_on")
    protected @Nullable LocalDate arrivedOn;

    @Column(name = "departed_on")
    protected @Nullable LocalDate departedOn;

    @Column(name = "returned_early")
    protected boolean returnedEarly;

    @Column(name = "interrupted_on")
    protected @Nullable LocalDate interruptedOn;

    @Column(name = "interrupted_days")
    protected int interruptedDays;

    @Column(name = "extended_until")
    protected @Nullable LocalDate extendedUntil;

    @Column(name = "further_year")
    protected @Nullable AcademicYear furtherYear;

    @Version
    protected long version;

    @SuppressWarnings("NullAway.Init")
    protected MobilityRecord() {}

    @Override
    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID nomination() {
        return nomination;
    }

    @Override
    public MobilityState state() {
        return state;
    }

    public @Nullable LocalDate arrivedOn() {
        return arrivedOn;
    }

    public @Nullable LocalDate departedOn() {
        return departedOn;
    }

    /** Since when the person is away for a while; null when the stay is not interrupted. */
    public @Nullable LocalDate interruptedOn() {
        return interruptedOn;
    }

    /** The academic year after that of the nomination in which the stay takes a place too; null when it takes none. */
    public @Nullable AcademicYear furtherYear() {
        return furtherYear;
    }

    /** The last day that was agreed in place of the end of the term; null without an extension. */
    public @Nullable LocalDate extendedUntil() {
        return extendedUntil;
    }
}
