package org.caravanserai.domain.cooperation.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;

/** What one party has pledged, and how much of it was delivered, in one unit: a currency, person-months, hours. */
@Embeddable
public class PartyContribution {

    private static final int MAX_UNIT = 40;

    @Column(name = "organization_id")
    private UUID organization;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private BigDecimal pledged;

    private BigDecimal delivered;

    private String unit;

    @SuppressWarnings("NullAway.Init")
    protected PartyContribution() {}

    /**
     * @param unit ISO 4217 for cash, else a word such as {@code person-months}
     * @throws Invalid each fault with its field
     */
    public PartyContribution(
            UUID organization, ContributionKind kind, BigDecimal pledged, BigDecimal delivered, String unit) {
        this.organization = organization;
        this.kind = kind;
        this.pledged = pledged;
        this.delivered = delivered;
        var faults = new Invalid.Collector()
                .check(pledged.signum() > 0, "pledged", "positive")
                .check(delivered.signum() >= 0, "delivered", "not-negative");
        this.unit = faults.needed("unit", unit, MAX_UNIT);
        faults.throwIfAny();
    }

    public UUID organization() {
        return organization;
    }

    public ContributionKind kind() {
        return kind;
    }

    public BigDecimal pledged() {
        return pledged;
    }

    public BigDecimal delivered() {
        return delivered;
    }

    public String unit() {
        return unit;
    }
}
