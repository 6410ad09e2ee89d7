package org.caravanserai.domain.cooperation.alliance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.caravanserai.domain.shared.Money;

/** The money of an alliance in a year, which one of its members carries. */
@Embeddable
public class Budget {

    @Column(name = "budget_year")
    private int year;

    private BigDecimal amount;

    private String currency;

    @Column(name = "carrier_id")
    private UUID carrier;

    @SuppressWarnings("NullAway.Init")
    protected Budget() {}

    Budget(int year, Money money, UUID carrier) {
        this.year = year;
        this.amount = money.amount();
        this.currency = money.currency().getCurrencyCode();
        this.carrier = carrier;
    }

    public int year() {
        return year;
    }

    public BigDecimal amount() {
        return amount;
    }

    /** ISO 4217. */
    public String currency() {
        return currency;
    }

    /** The member that carries it. */
    public UUID carrier() {
        return carrier;
    }
}
