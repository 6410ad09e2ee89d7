package org.caravanserai.domain.exchanges.nomination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The stay of a person whose nomination was accepted. The receiving side says when it began and ended.
 *
 * <p>Each step that {@link MobilityState} does not allow is {@link Refused} as {@code mobility-state}, with both states.
 */
@Entity
@Table(name = "mobility")
public class Mobility {

    @Id
    private UUID id;

    private String code;

    @Column(name = "nomination_id")
    private UUID nomination;

    @Enumerated(EnumType.STRING)
    private MobilityState state;

    @Column(name = "arrived_on")
    private @Nullable LocalDate arrivedOn;

    @Column(name = "departed_on")
    private @Nullable LocalDate departedOn;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Mobility() {}

    public Mobility(UUID nomination) {
        this.id = Ids.next();
        this.code = ReadableCode.next();
        this.nomination = nomination;
        this.state = MobilityState.EXPECTED;
    }

    /**
     * @param day local date at the receiving organization
     * @param today at which nobody can have arrived later
     * @throws Invalid {@code in-the-future}
     */
    public void arrive(LocalDate day, LocalDate today) {
        requirePast(day, today);
        become(MobilityState.ARRIVED);
        arrivedOn = day;
    }

    /**
     * @throws Invalid {@code in-the-future}, {@code before-arrival}
     */
    public void depart(LocalDate day, LocalDate today) {
        requirePast(day, today);
        if (arrivedOn != null && day.isBefore(arrivedOn)) {
            throw new Invalid("date", "before-arrival", arrivedOn);
        }
        become(MobilityState.DEPARTED);
        departedOn = day;
    }

    /** The person never came. */
    public void noShow() {
        become(MobilityState.NO_SHOW);
    }

    public void cancel() {
        become(MobilityState.CANCELLED);
    }

    private static void requirePast(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Invalid("date", "in-the-future", today);
        }
    }

    private void become(MobilityState next) {
        state = state.become(next, "mobility-state");
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID nomination() {
        return nomination;
    }

    public MobilityState state() {
        return state;
    }

    public @Nullable LocalDate arrivedOn() {
        return arrivedOn;
    }

    public @Nullable LocalDate departedOn() {
        return departedOn;
    }
}
