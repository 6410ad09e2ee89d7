package org.caravanserai.domain.cooperation.mechanism;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.ShortText;
import org.jspecify.annotations.Nullable;

/** One meeting of a mechanism. */
@Embeddable
public class Edition {

    /** The highest number of an edition. */
    public static final int MOST = 1000;

    public static final int MAX_CITY = 200;
    private static final Pattern EVENT = Pattern.compile("[a-z0-9-]{2,80}");

    private int number;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private @Nullable String city;

    private @Nullable CountryCode country;

    private @Nullable String event;

    private @Nullable Integer attendance;

    private LocalizedText outcome;

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    /**
     * @param number from 1
     * @param heldOn the first day
     * @param event slug of the event on this platform; null where it is not here
     * @param attendance how many people came; null: not known
     * @param outcome what came of it; empty: not known
     * @throws Invalid each fault with its field
     */
    public Edition(
            int number,
            LocalDate heldOn,
            @Nullable String city,
            @Nullable CountryCode country,
            @Nullable String event,
            @Nullable Integer attendance,
            LocalizedText outcome) {
        this.number = number;
        this.heldOn = heldOn;
        this.country = country;
        this.attendance = attendance;
        this.outcome = outcome;
        var faults = new Invalid.Collector()
                .check(number >= 1, "number", "positive")
                .check(number <= MOST, "number", "between", 1, MOST);
        this.city = faults.optional("city", city, MAX_CITY);
        this.event = ShortText.written(event);
        faults.check(
                        this.event == null || EVENT.matcher(this.event).matches(),
                        "event",
                        "not-a-reference",
                        String.valueOf(event))
                .check(attendance == null || attendance >= 0, "attendance", "not-negative")
                .throwIfAny();
    }

    public int number() {
        return number;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable String city() {
        return city;
    }

    public @Nullable CountryCode country() {
        return country;
    }

    public @Nullable String event() {
        return event;
    }

    public @Nullable Integer attendance() {
        return attendance;
    }

    public LocalizedText outcome() {
        return outcome;
    }
}
