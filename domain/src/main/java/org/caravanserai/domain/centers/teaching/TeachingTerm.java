package org.caravanserai.domain.centers.teaching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.ReadableCode;
import org.jspecify.annotations.Nullable;

/**
 * A span of days in which classes are held; a term may be part of a longer one.
 *
 * <p>A director makes and changes it, within the days of the longer one. It has no states: it is over after its last day. Classes
 * refer to it.
 */
@Entity
@Table(name = "center_term")
public class TeachingTerm {

    @Id
    private UUID id;

    @Column(name = "center_id")
    private UUID center;

    private String code;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    private LocalizedText name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected TeachingTerm() {}

    /**
     * @param within the longer term that it is part of; null: none
     * @throws Invalid each fault with its field: {@code name}, {@code lastDay}
     */
    @SuppressWarnings("NullAway.Init")
    public TeachingTerm(
            UUID center, LocalizedText name, LocalDate firstDay, LocalDate lastDay, @Nullable TeachingTerm within) {
        this.id = Ids.next();
        this.center = center;
        this.code = ReadableCode.next();
        change(name, firstDay, lastDay, within);
    }

    /**
     * @throws Invalid as the constructor
     */
    public final void change(LocalizedText wanted, LocalDate first, LocalDate last, @Nullable TeachingTerm within) {
        new Invalid.Collector()
                .check(!wanted.isEmpty(), "name", "required")
                .check(!last.isBefore(first), "lastDay", "before-first-day")
                .check(within == null || !first.isBefore(within.firstDay), "firstDay", "outside-the-longer-term")
                .check(within == null || !last.isAfter(within.lastDay), "lastDay", "outside-the-longer-term")
                .throwIfAny();
        name = wanted;
        firstDay = first;
        lastDay = last;
        parent = within == null ? null : within.id;
    }

    /** Whether the day is one of the term. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public UUID id() {
        return id;
    }

    public UUID center() {
        return center;
    }

    public String code() {
        return code;
    }

    public @Nullable UUID parent() {
        return parent;
    }

    public LocalizedText name() {
        return name;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }
}
