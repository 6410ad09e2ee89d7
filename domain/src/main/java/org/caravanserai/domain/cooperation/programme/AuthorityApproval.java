package org.caravanserai.domain.cooperation.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** The approval by an authority: its number, and from when to when it holds. */
@Embeddable
public class AuthorityApproval {

    private static final int MAX_NUMBER = 60;

    @Column(name = "approval_number")
    private @Nullable String number;

    @Column(name = "approved_from")
    private @Nullable LocalDate from;

    @Column(name = "approved_until")
    private @Nullable LocalDate until;

    protected AuthorityApproval() {}

    /**
     * @param number as the authority writes it
     * @param until the last day
     * @throws Invalid each fault with its field
     */
    public AuthorityApproval(String number, LocalDate from, LocalDate until) {
        var faults = new Invalid.Collector();
        this.number = faults.needed("number", number, MAX_NUMBER);
        this.from = from;
        this.until = until;
        faults.check(until.isAfter(from), "until", "ends-before-it-begins").throwIfAny();
    }

    public @Nullable String number() {
        return number;
    }

    public @Nullable LocalDate from() {
        return from;
    }

    public @Nullable LocalDate until() {
        return until;
    }
}
