package org.caravanserai.domain.cooperation.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** An approval as an authority has given it, with the places that it allows; it stays when a later one is given. */
@Embeddable
public class GivenApproval {

    @Embedded
    private AuthorityApproval approval;

    private int quota;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected GivenApproval() {}

    /**
     * @param quota approved places a year
     * @param decidedOn when the authority decided; null where that was not recorded
     * @throws Invalid {@code quota} when it is not positive
     */
    public GivenApproval(AuthorityApproval approval, int quota, @Nullable LocalDate decidedOn) {
        new Invalid.Collector().check(quota > 0, "quota", "positive").throwIfAny();
        this.approval = approval;
        this.quota = quota;
        this.decidedOn = decidedOn;
    }

    public AuthorityApproval approval() {
        return approval;
    }

    public int quota() {
        return quota;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }
}
